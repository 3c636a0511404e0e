package org.shaotai.persistence.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file really is by its first bytes, whatever its name says. */
enum FileKind {
    /** Nothing speaks against a text. */
    TEXT,
    /** A spreadsheet (xlsx or xls) under another name. */
    SPREADSHEET,
    /** A packed file: zip, gzip, rar or 7z. */
    ARCHIVE,
    /** A page: HTML or XML, which old systems like to call xls or csv. */
    MARKUP,
    /** Anything else that is not text: pictures, PDF, databases. */
    BINARY;

    /** How many bytes of the beginning {@link #of} wants to see. */
    static final int HEAD = 8192;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[][] PACKED = {
        ZIP, {'P', 'K', 5, 6}, {0x1F, (byte) 0x8B}, {'R', 'a', 'r', '!'}, {'7', 'z', (byte) 0xBC}
    };
    private static final byte[][] OTHER = {
        {'%', 'P', 'D', 'F'}, {(byte) 0x89, 'P', 'N', 'G'}, {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}
    };

    /**
     * The kind of a file that begins with {@code head}.
     *
     * @param head the first bytes, at most {@link #HEAD}
     */
    static FileKind of(byte[] head) {
        if (startsWith(head, OLE) || startsWith(head, ZIP) && namesWorkbook(head)) {
            return SPREADSHEET;
        }
        if (Arrays.stream(PACKED).anyMatch(magic -> startsWith(head, magic))) {
            return ARCHIVE;
        }
        if (Arrays.stream(OTHER).anyMatch(magic -> startsWith(head, magic))) {
            return BINARY;
        }
        return isMarkup(head) ? MARKUP : TEXT;
    }

    private static boolean namesWorkbook(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        return names.contains("[Content_Types].xml") || names.contains("xl/");
    }

    private static boolean isMarkup(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        String lower = start.substring(0, Math.min(start.length(), 20)).toLowerCase();
        return lower.startsWith("<?xml")
                || lower.startsWith("<html")
                || lower.startsWith("<!doctype")
                || lower.startsWith("<table");
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
