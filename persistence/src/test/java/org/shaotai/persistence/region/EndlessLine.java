package org.shaotai.persistence.region;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream of one line that begins as told and then repeats itself up to a length, made as it is
 * read.
 */
final class EndlessLine extends InputStream {
    private final byte[] start;
    private final byte[] again;
    private final long length;
    private long at;

    EndlessLine(String start, String again, long length) {
        this.start = start.getBytes(StandardCharsets.US_ASCII);
        this.again = again.getBytes(StandardCharsets.US_ASCII);
        this.length = length;
    }

    @Override
    public int read() {
        if (at >= length) {
            return -1;
        }
        long here = at++;
        return here < start.length
                ? start[(int) here]
                : again[(int) ((here - start.length) % again.length)];
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
        int n = (int) Math.min(count, length - at);
        for (int i = 0; i < n; i++) {
            bytes[offset + i] = (byte) read();
        }
        return n == 0 ? -1 : n;
    }
}
