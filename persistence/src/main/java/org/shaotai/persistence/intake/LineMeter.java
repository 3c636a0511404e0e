package org.shaotai.persistence.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of a text that give up at a line no row could hold, so that a file of one endless line is
 * refused at once and not after all of it was looked at.
 */
final class LineMeter extends FilterInputStream {

    /** Four bytes for each character is the most any encoding takes. */
    private static final long LIMIT = 4L * TableFile.ROW_LIMIT;

    private long sinceBreak;
    private long line = 1;

    LineMeter(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] block, int from, int length) throws IOException {
        int n = super.read(block, from, length);
        for (int i = from; i < from + n; i++) {
            line += block[i] == '\n' ? 1 : 0;
            sinceBreak = block[i] == '\n' || block[i] == '\r' ? 0 : sinceBreak + 1;
            if (sinceBreak > LIMIT) {
                throw new MeteredReader.RowTooLong();
            }
        }
        return n;
    }

    /** The line being read, from 1. */
    long line() {
        return line;
    }
}
