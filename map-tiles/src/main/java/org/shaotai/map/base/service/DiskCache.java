package org.shaotai.map.base.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.map.base.TileRequest;

/**
 * Tiles of a service on the disk, so that a desk asks for each of them seldom and shows those it
 * has seen without a network.
 *
 * <p>What is older than {@link #FRESH} is asked for again and shown meanwhile when nobody answers.
 * Above the budget the oldest go. A cache that cannot be written costs speed, never the map.
 */
public final class DiskCache {

    /** How long a tile counts as new. */
    static final Duration FRESH = Duration.ofDays(30);

    private static final String UNFINISHED = ".new";

    private final Path folder;
    private final long budget;
    private final Clock clock;
    private long held = -1;

    /**
     * The cache of one service.
     *
     * @param root where the caches of all services lie
     * @param template the service, without its key
     * @param budget most bytes on the disk
     */
    public DiskCache(Path root, String template, long budget, Clock clock) {
        this.folder = root.resolve(fingerprint(template));
        this.budget = budget;
        this.clock = clock;
    }

    private static String fingerprint(String template) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(template.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A kept tile that is new enough. */
    Optional<byte[]> fresh(TileRequest wanted) {
        return read(wanted, true);
    }

    /** A kept tile of any age. */
    Optional<byte[]> any(TileRequest wanted) {
        return read(wanted, false);
    }

    private Optional<byte[]> read(TileRequest wanted, boolean mustBeFresh) {
        Path file = folder.resolve(wanted.path());
        try {
            FileTime written = Files.getLastModifiedTime(file);
            boolean isFresh = written.toInstant().plus(FRESH).isAfter(clock.instant());
            return isFresh || !mustBeFresh
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a tile, whole or not at all. */
    synchronized void put(TileRequest wanted, byte[] bytes) {
        Path file = folder.resolve(wanted.path());
        try {
            if (held < 0) {
                held = size();
            }
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + UNFINISHED);
            Files.write(fresh, bytes);
            Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            held += bytes.length;
            if (held > budget) {
                forgetOldest();
            }
        } catch (IOException | UncheckedIOException e) {
            held = -1;
        }
    }

    private long size() throws IOException {
        return files().stream().mapToLong(Kept::bytes).sum();
    }

    /** Makes room for a while: down to three quarters of the budget. */
    private void forgetOldest() throws IOException {
        List<Kept> files = files();
        files.sort(Comparator.comparing(Kept::written));
        held = files.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : files) {
            if (held <= budget / 4 * 3) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            held -= oldest.bytes();
        }
    }

    private List<Kept> files() throws IOException {
        List<Kept> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    found.add(Kept.of(file));
                }
            } catch (NoSuchFileException e) {
                return found; // another console on the same folder made room meanwhile
            }
        }
        return found;
    }

    private record Kept(Path file, long bytes, FileTime written) {
        static Kept of(Path file) throws IOException {
            return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
        }
    }
}
