package org.shaotai.persistence.region;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.shaotai.persistence.common.Progress;

/**
 * A stream that tells a listener how many bytes were taken, and ends when the listener calls it
 * off.
 */
final class CountedStream extends FilterInputStream {
    private final long size;
    private final Progress progress;
    private long count;

    CountedStream(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
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
        if (!progress.at(count, size)) {
            throw new CalledOff();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The listener does not want the rest. */
    static final class CalledOff extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
