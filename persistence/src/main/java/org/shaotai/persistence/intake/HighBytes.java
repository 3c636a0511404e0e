package org.shaotai.persistence.intake;

/**
 * Counts how bytes beyond ASCII stand: side by side, as in Chinese, or alone between letters, as
 * the accents of Western encodings do. GB18030 reads most Western texts without a fault, so reading
 * alone proves nothing.
 */
final class HighBytes {

    private long all;
    private long alone;
    private int run;

    /** Counts the next bytes of the file. */
    void take(byte[] block) {
        for (byte b : block) {
            if (b < 0) {
                run++;
                all++;
            } else if (run > 0) {
                alone += run == 1 ? 1 : 0;
                run = 0;
            }
        }
    }

    /** Whether fewer than three in ten stand alone. */
    boolean areMostlyPaired() {
        return alone * 10 < all * 3;
    }
}
