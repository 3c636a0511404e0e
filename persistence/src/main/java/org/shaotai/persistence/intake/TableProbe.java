package org.shaotai.persistence.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shaotai.persistence.common.Outcome;

/** Looks at a file before it is read as a table: is it there, is it text, in which encoding. */
final class TableProbe {

    private TableProbe() {}

    /** The encoding of a text file, or why it cannot be read as one. */
    static Outcome<TextEncoding> encoding(Path file, Optional<Charset> stated) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Outcome.refused("refusal.table.notFound", file.toString());
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            bytes.mark(FileKind.HEAD);
            byte[] head = bytes.readNBytes(FileKind.HEAD);
            bytes.reset();
            return switch (FileKind.of(head)) {
                case SPREADSHEET -> Outcome.refused("refusal.table.spreadsheet", name);
                case ARCHIVE -> Outcome.refused("refusal.table.archive", name);
                case MARKUP -> Outcome.refused("refusal.table.markup", name);
                case BINARY -> Outcome.refused("refusal.table.binary", name);
                case TEXT -> text(name, head, bytes, stated);
            };
        }
    }

    private static Outcome<TextEncoding> text(
            String name, byte[] head, InputStream bytes, Optional<Charset> stated)
            throws IOException {
        int markLength = ByteOrderMark.of(head).map(ByteOrderMark::length).orElse(0);
        if (head.length <= markLength) {
            return Outcome.refused("refusal.table.empty", name);
        }
        LineMeter meter = new LineMeter(bytes);
        try {
            return search(name, meter, stated);
        } catch (MeteredReader.RowTooLong e) {
            return Outcome.refused(
                    "refusal.table.rowTooLong", name, meter.line(), TableFile.ROW_LIMIT);
        }
    }

    private static Outcome<TextEncoding> search(
            String name, InputStream bytes, Optional<Charset> stated) throws IOException {
        EncodingSearch search = new EncodingSearch();
        if (stated.isPresent()) {
            return search.confirm(stated.get(), bytes)
                    .map(Outcome::done)
                    .orElse(
                            Outcome.refused(
                                    "refusal.table.encodingWrong", name, stated.get().name()));
        }
        return search.find(bytes)
                .map(Outcome::done)
                .orElse(Outcome.refused("refusal.table.encodingUnknown", name));
    }
}
