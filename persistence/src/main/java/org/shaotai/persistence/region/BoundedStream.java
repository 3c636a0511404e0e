package org.shaotai.persistence.region;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes up to a length that no honest boundary file exceeds. */
final class BoundedStream extends FilterInputStream {
    private static final long LONGEST = 2L << 30;

    private long count;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(read, 0);
        if (count > LONGEST) {
            throw new TooLong();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** There is more than that. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
