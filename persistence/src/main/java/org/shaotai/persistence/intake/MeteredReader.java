package org.shaotai.persistence.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A reader that gives up when one row grows beyond a limit, so that a file of one endless line
 * costs no memory.
 */
final class MeteredReader extends FilterReader {

    /** The row being read is longer than the limit. */
    static final class RowTooLong extends IOException {}

    private final int limit;
    private long sinceRow;

    /**
     * A reader with a limit.
     *
     * @param limit characters one row may take; the parser's read-ahead of some thousand comes on
     *     top
     */
    MeteredReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** Says that a row has been taken in whole. */
    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int characters) throws RowTooLong {
        sinceRow += characters;
        if (sinceRow > limit) {
            throw new RowTooLong();
        }
    }
}
