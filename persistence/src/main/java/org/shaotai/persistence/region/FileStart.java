package org.shaotai.persistence.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Tells from its first bytes what a file really is, and opens it as text when it can be JSON. */
final class FileStart {
    private static final int LOOK = 4;

    private FileStart() {}

    /**
     * Opens the stream as strict text: UTF-8, or UTF-16 when it says so by its mark; unpacks gzip.
     *
     * @throws BadFile when the file is empty or an archive
     */
    static Reader asText(InputStream bytes) throws IOException, BadFile {
        BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
        byte[] start = look(in);
        if (startsWith(start, 0x1F, 0x8B)) {
            in = new BufferedInputStream(new BoundedStream(new GZIPInputStream(in)), 1 << 16);
            start = look(in);
        }
        if (start.length == 0) {
            throw new BadFile("empty");
        }
        refuseBinary(start);
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
        return strict(in, charset(start));
    }

    private static byte[] look(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] start = in.readNBytes(LOOK);
        in.reset();
        return start;
    }

    private static void refuseBinary(byte[] start) throws BadFile {
        if (startsWith(start, 'P', 'K')
                || startsWith(start, 0x1F, 0x8B)
                || startsWith(start, 'R', 'a', 'r', '!')
                || startsWith(start, '7', 'z', 0xBC, 0xAF)) {
            throw new BadFile("packed");
        }
    }

    private static Charset charset(byte[] start) {
        boolean isWide = startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF);
        return isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] start, int... expected) {
        if (start.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((start[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
