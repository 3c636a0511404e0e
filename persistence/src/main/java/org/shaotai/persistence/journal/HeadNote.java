package org.shaotai.persistence.journal;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.JOURNAL_HEAD;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.shaotai.persistence.database.Database;

/**
 * The ends of the chains, noted in a file beside an embedded store. A store's file that was cut off
 * or put back to an older state is sound in itself; only what stands outside of it can tell.
 *
 * <p>Only what is on the disk already is noted, so after a crash the journal may be ahead of the
 * note, never behind it. Safe for all threads.
 */
public final class HeadNote {

    private static final Logger LOG = Logger.getLogger(HeadNote.class.getName());
    private static final String LINE = "\\d{1,19} [0-9a-f]{64} .{1,20}";

    private final Database database;
    private final Path file;
    private Map<String, Head> noted;

    /**
     * The note of a store, as it stands.
     *
     * @param file where; made when the store is first noted
     */
    public HeadNote(Database database, Path file) {
        this.database = database;
        this.file = file;
        this.noted = read(file);
    }

    /** One that cannot be read, or is no note, tells nothing: the next one takes its place. */
    private static Map<String, Head> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.matches(LINE))
                    .map(line -> line.split(" ", 3))
                    .collect(
                            Collectors.toMap(
                                    part -> part[2],
                                    part -> new Head(Long.parseLong(part[0]), part[1])));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the note beside the store cannot be read: {0}", e.toString());
            return Map.of();
        }
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }

    /**
     * The chains whose journal does not hold what was noted, each with the place in it that was
     * noted; empty for a journal that goes on from its note.
     */
    public synchronized Map<String, Long> lost() {
        Map<String, Long> lost = new TreeMap<>();
        database.read(
                sql -> {
                    noted.forEach(
                            (console, head) -> {
                                if (!holds(sql, console, head)) {
                                    lost.put(console, head.seq());
                                }
                            });
                    return lost;
                });
        return Collections.unmodifiableMap(lost);
    }

    private static boolean holds(DSLContext sql, String console, Head head) {
        return sql.fetchExists(
                JOURNAL,
                JOURNAL.CONSOLE
                        .eq(console)
                        .and(JOURNAL.SEQ.eq(head.seq()))
                        .and(JOURNAL.DIGEST.eq(head.digest())));
    }

    /**
     * Notes the ends of the chains as they stand, when they have moved on. A note that the journal
     * does not hold stays: it is the proof.
     */
    public synchronized void write() {
        if (!lost().isEmpty()) {
            return;
        }
        Map<String, Head> now = database.forced(HeadNote::heads);
        if (now.equals(noted)) {
            return;
        }
        try {
            write(now);
            noted = now;
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "the note beside the store cannot be written: {0}",
                    e.toString());
        }
    }

    private static Map<String, Head> heads(DSLContext sql) {
        return sql.selectFrom(JOURNAL_HEAD)
                .fetchMap(JOURNAL_HEAD.CONSOLE, row -> new Head(row.getSeq(), row.getDigest()));
    }

    private void write(Map<String, Head> heads) throws IOException {
        String lines =
                heads.entrySet().stream()
                        .map(
                                e ->
                                        e.getValue().seq()
                                                + " "
                                                + e.getValue().digest()
                                                + " "
                                                + e.getKey())
                        .collect(Collectors.joining("\n", "", "\n"));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The end of a chain. */
    private record Head(long seq, String digest) {}
}
