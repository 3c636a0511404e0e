package org.shaotai.persistence.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dBASE table of a shapefile, row by row. Its words are in the encoding of the {@code .cpg}
 * beside it; without one, UTF-8 when a row reads as such, else GB18030, which mainland programmes
 * write. A table that is missing or ends early gives rows without words.
 */
final class AttributeTable {
    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int END_OF_FIELDS = 0x0D;
    private static final Charset MAINLAND = Charset.forName("GB18030");

    private record Field(byte[] name, int length) {}

    private final InputStream in;
    private final Charset stated;
    private final List<Field> fields = new ArrayList<>();

    /**
     * A table.
     *
     * @param in the {@code .dbf}, or a stream without bytes
     * @param codePage what the {@code .cpg} says, or an empty text
     */
    AttributeTable(InputStream in, String codePage) throws IOException {
        this.in = in;
        this.stated = charset(codePage.strip());
        readFields();
    }

    private static Charset charset(String codePage) {
        String name = codePage.toUpperCase(Locale.ROOT);
        try {
            return switch (name) {
                case "" -> null;
                case "65001", "UTF8" -> StandardCharsets.UTF_8;
                case "936", "CP936", "ANSI 936", "GBK", "GB2312" -> MAINLAND;
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private void readFields() throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            return;
        }
        int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getShort(8) & 0xFFFF;
        byte[] rest = in.readNBytes(Math.max(0, length - HEADER));
        for (int at = 0; at + FIELD <= rest.length && rest[at] != END_OF_FIELDS; at += FIELD) {
            int end = at;
            while (end < at + 11 && rest[end] != 0) {
                end++;
            }
            byte[] name = Arrays.copyOfRange(rest, at, end);
            fields.add(new Field(name, rest[at + 16] & 0xFF));
        }
    }

    /** The words of the next row by name of their column. */
    Map<String, String> next() throws IOException {
        int length = 1 + fields.stream().mapToInt(Field::length).sum();
        byte[] row = fields.isEmpty() ? new byte[0] : in.readNBytes(length);
        if (row.length < length) {
            return Map.of();
        }
        Charset charset = stated != null ? stated : isUtf8(row) ? StandardCharsets.UTF_8 : MAINLAND;
        Map<String, String> words = new LinkedHashMap<>();
        int at = 1;
        for (Field field : fields) {
            String word = new String(row, at, field.length(), charset).replace('\0', ' ').strip();
            if (!word.isEmpty()) {
                words.put(name(field), word);
            }
            at += field.length();
        }
        return words;
    }

    private String name(Field field) {
        Charset charset =
                stated != null ? stated : isUtf8(field.name()) ? StandardCharsets.UTF_8 : MAINLAND;
        return new String(field.name(), charset);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
