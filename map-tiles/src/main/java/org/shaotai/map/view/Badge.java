package org.shaotai.map.view;

/**
 * The text of an area, parted into name and count, and about how wide it is.
 *
 * @param name what is dropped first, may be empty
 * @param count a number at the end, may be empty
 * @param width of both in logical pixels, estimated
 * @param countWidth of the count alone
 */
record Badge(String name, String count, double width, double countWidth) {

    /** Size of the letters in pixels. */
    static final double SIZE = 12;

    private static final double GAP = 4;

    /** First sign that is as wide as it is high (CJK radicals and on). */
    private static final char WIDE = '\u2e80';

    /** Parts "name count" at the last blank when a number follows. */
    static Badge of(String text) {
        int blank = text.lastIndexOf(' ');
        boolean counted =
                blank > 0 && blank + 1 < text.length() && Character.isDigit(text.charAt(blank + 1));
        String name = counted ? text.substring(0, blank) : text;
        String count = counted ? text.substring(blank + 1) : "";
        double countWidth = estimate(count);
        double width = estimate(name) + (counted ? GAP + countWidth : 0);
        return new Badge(name, count, width, countWidth);
    }

    private static double estimate(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= WIDE ? SIZE : SIZE * 0.62;
        }
        return width;
    }
}
