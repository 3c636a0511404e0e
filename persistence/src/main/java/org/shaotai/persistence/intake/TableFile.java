package org.shaotai.persistence.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * A delimited text file with a header, of an encoding and a delimiter that are stated or found,
 * read row by row in bounded memory. Not for several threads.
 *
 * <p>A file that is no such table is refused with one sentence. Trouble with the disk is {@link
 * StoreTrouble}.
 */
public final class TableFile implements Closeable {

    /**
     * Characters one row may take; more than that is no table (domain issue: a file of one line of
     * 1 GB).
     */
    public static final int ROW_LIMIT = 1 << 20;

    private static final int LOOK_AHEAD = 1 << 16;

    /**
     * Question marks where a character stood that an older encoding could not hold, and marks of
     * unreadable bytes.
     */
    private static final Pattern LOST =
            Pattern.compile(
                    "\\p{IsHan}\\?\\p{IsHan}|^\\?+\\p{IsHan}|\\p{IsHan}\\?\\?|^\\?+$|\uFFFD");

    private final String name;
    private final TextEncoding encoding;
    private final char delimiter;
    private final MeteredReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private List<String> header = List.of();
    private long lost;

    private TableFile(String name, TextEncoding encoding, char delimiter, Reader text)
            throws IOException {
        this.name = name;
        this.encoding = encoding;
        this.delimiter = delimiter;
        reader = new MeteredReader(text, ROW_LIMIT);
        parser = CSVParser.parse(reader, Delimiter.format(delimiter));
        records = parser.iterator();
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file, whatever its name
     * @param encoding the encoding somebody states; empty to have it found
     * @param delimiter the delimiter somebody states; empty to have it found among comma,
     *     semicolon, tab and bar
     * @return the open table, or why the file is none
     */
    public static Outcome<TableFile> open(
            Path file, Optional<Charset> encoding, Optional<Character> delimiter) {
        try {
            Outcome<TextEncoding> read = TableProbe.encoding(file, encoding);
            return read.then(found -> begin(file, found, delimiter));
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.read", file.toString(), e);
        }
    }

    private static Outcome<TableFile> begin(
            Path file, TextEncoding encoding, Optional<Character> delimiter) {
        try {
            BufferedReader text = text(file, encoding);
            char separator = delimiter.isPresent() ? delimiter.get() : ahead(text);
            String name = file.getFileName().toString();
            TableFile table = new TableFile(name, encoding, separator, text);
            Outcome<TableFile> opened = table.readHeader();
            if (!opened.isDone()) {
                table.close();
            }
            return opened;
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.read", file.toString(), e);
        }
    }

    private static BufferedReader text(Path file, TextEncoding encoding) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(bytes, encoding.charset()), LOOK_AHEAD);
    }

    private static char ahead(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] beginning = new char[LOOK_AHEAD];
        int length = 0;
        for (int n = 0; n >= 0 && length < LOOK_AHEAD; ) {
            n = text.read(beginning, length, LOOK_AHEAD - length);
            length += Math.max(n, 0);
        }
        text.reset();
        return Delimiter.find(new String(beginning, 0, length));
    }

    private Outcome<TableFile> readHeader() {
        return next().then(
                        row -> {
                            if (row.isEmpty()) {
                                return Outcome.refused("refusal.table.empty", name);
                            }
                            header = row.get().values().stream().map(String::strip).toList();
                            return Outcome.done(this);
                        });
    }

    /** The encoding the file is read in. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** The character between the fields. */
    public char delimiter() {
        return delimiter;
    }

    /**
     * The names of the columns, from the first row that is not blank, without the spaces around
     * them.
     */
    public List<String> header() {
        return header;
    }

    /**
     * The next row that is not blank. A row may have more or fewer fields than the header.
     *
     * @return empty after the last; a refusal when a row is longer than {@link #ROW_LIMIT}
     */
    public Outcome<Optional<TableRow>> next() {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            while (records.hasNext()) {
                CSVRecord record = records.next();
                reader.rowEnded();
                long last = Math.max(line, parser.getCurrentLineNumber());
                if (!isBlank(record)) {
                    lost += record.stream().anyMatch(LOST.asPredicate()) ? 1 : 0;
                    return Outcome.done(Optional.of(new TableRow(line, last, record.toList())));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return Outcome.done(Optional.empty());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof MeteredReader.RowTooLong) {
                return Outcome.refused("refusal.table.rowTooLong", name, line, ROW_LIMIT);
            }
            throw new StoreTrouble("trouble.file.read", name, e);
        }
    }

    /** How many rows so far seem to have lost characters before they came here. */
    public long lossyRows() {
        return lost;
    }

    private static boolean isBlank(CSVRecord record) {
        for (String value : record) {
            if (!value.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.read", name, e);
        }
    }
}
