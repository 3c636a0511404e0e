package org.shaotai.map.base.vector;

/**
 * The longest line of a figure, where its name goes.
 *
 * @param length length in units
 * @param middleX x of the point halfway along it
 * @param middleY y of the point halfway along it
 */
record LongestLine(int length, int middleX, int middleY) {

    /** The longest line from a place among the points to their end; null when there is none. */
    static LongestLine of(Points points, int from) {
        double longest = -1;
        int best = -1;
        for (int at = from; at < points.length(); at += 1 + 2 * points.get(at)) {
            double length = points.get(at) == 0 ? -1 : length(points, at, points.get(at));
            if (length > longest) {
                longest = length;
                best = at;
            }
        }
        return best < 0 ? null : middle(points, best, longest);
    }

    private static LongestLine middle(Points points, int at, double length) {
        int last = points.get(at) - 1;
        double walked = 0;
        for (int i = 0; i < last; i++) {
            double step = step(points, at, i);
            if (walked + step >= length / 2 && step > 0) {
                double part = (length / 2 - walked) / step;
                return new LongestLine(
                        (int) length,
                        between(points.get(at + 1 + 2 * i), points.get(at + 3 + 2 * i), part),
                        between(points.get(at + 2 + 2 * i), points.get(at + 4 + 2 * i), part));
            }
            walked += step;
        }
        return new LongestLine(0, points.get(at + 1), points.get(at + 2));
    }

    private static int between(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    private static double length(Points points, int at, int count) {
        double length = 0;
        for (int i = 0; i + 1 < count; i++) {
            length += step(points, at, i);
        }
        return length;
    }

    private static double step(Points points, int at, int i) {
        return Math.hypot(
                points.get(at + 3 + 2 * i) - points.get(at + 1 + 2 * i),
                points.get(at + 4 + 2 * i) - points.get(at + 2 + 2 * i));
    }
}
