package org.shaotai.map.view;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast a drag was just before the hand let go. Times are nanoseconds of any clock. */
final class DragSpeed {

    /** Only what happened this shortly before counts. */
    private static final long WINDOW = 90_000_000;

    private record Spot(double x, double y, long time) {}

    private final Deque<Spot> spots = new ArrayDeque<>();

    void reset(double x, double y, long time) {
        spots.clear();
        at(x, y, time);
    }

    void at(double x, double y, long time) {
        spots.add(new Spot(x, y, time));
        while (spots.size() > 2 && time - spots.peek().time() > WINDOW) {
            spots.remove();
        }
    }

    /** Pixels a second to the right and down; nothing after a pause. */
    double[] perSecond(long now) {
        Spot first = spots.peekFirst();
        Spot last = spots.peekLast();
        long span = last.time() - first.time();
        if (span <= 0 || now - last.time() > WINDOW) {
            return new double[] {0, 0};
        }
        double seconds = Math.max(span, 8_000_000) / 1e9;
        return new double[] {(last.x() - first.x()) / seconds, (last.y() - first.y()) / seconds};
    }
}
