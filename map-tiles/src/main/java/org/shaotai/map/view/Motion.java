package org.shaotai.map.view;

/**
 * What goes on after the hand has let go: gliding after a drag and the short way to a new zoom.
 *
 * <p>Pure: time comes in as seconds. The view only moves here after the operator moved it.
 */
final class Motion {

    /** Time in which a glide loses 63 % of its speed, in seconds. */
    private static final double GLIDE = 0.22;

    /** Slower than this a glide ends, in pixels a second. */
    private static final double CRAWL = 15;

    /** Slower than this a drag does not become a glide, in pixels a second. */
    private static final double FLING = 180;

    private static final double ZOOM_SECONDS = 0.16;

    private double speedX;
    private double speedY;
    private double zoomLeft;
    private double zoomTarget;
    private double anchorX;
    private double anchorY;

    void fling(double newSpeedX, double newSpeedY) {
        stop();
        if (Math.hypot(newSpeedX, newSpeedY) >= FLING) {
            speedX = newSpeedX;
            speedY = newSpeedY;
        }
    }

    void zoomTo(double zoom, double x, double y) {
        stop();
        zoomLeft = ZOOM_SECONDS;
        zoomTarget = zoom;
        anchorX = x;
        anchorY = y;
    }

    void stop() {
        speedX = 0;
        speedY = 0;
        zoomLeft = 0;
    }

    boolean running() {
        return speedX != 0 || speedY != 0 || zoomLeft > 0;
    }

    /** The view after some more seconds. */
    Viewport advance(Viewport from, double seconds) {
        return zoomLeft > 0 ? zoom(from, seconds) : glide(from, seconds);
    }

    private Viewport zoom(Viewport from, double seconds) {
        double part = Math.min(1, seconds / zoomLeft);
        double eased = 1 - (1 - part) * (1 - part);
        zoomLeft = part >= 1 ? 0 : zoomLeft - seconds;
        double next = part >= 1 ? zoomTarget : from.zoom() + (zoomTarget - from.zoom()) * eased;
        return from.zoomed(next, anchorX, anchorY);
    }

    private Viewport glide(Viewport from, double seconds) {
        double kept = Math.exp(-seconds / GLIDE);
        Viewport to = from.panned(speedX * GLIDE * (1 - kept), speedY * GLIDE * (1 - kept));
        speedX *= kept;
        speedY *= kept;
        if (Math.hypot(speedX, speedY) < CRAWL) {
            stop();
        }
        return to;
    }
}
