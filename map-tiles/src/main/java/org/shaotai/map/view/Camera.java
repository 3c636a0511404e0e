package org.shaotai.map.view;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;

/** Where the view looks, and how it gets there. FX thread only. */
final class Camera {

    private final ReadOnlyObjectWrapper<LonLat> center =
            new ReadOnlyObjectWrapper<>(this, "center", new LonLat(104, 35));
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 4);
    private final Motion motion = new Motion();
    private final Runnable changed;
    private Viewport viewport =
            new Viewport(WebMercator.worldX(104), WebMercator.worldY(35), 4, 0, 0, 1);
    private boolean animated = true;

    Camera(Runnable changed) {
        this.changed = changed;
    }

    Viewport viewport() {
        return viewport;
    }

    ReadOnlyObjectProperty<LonLat> center() {
        return center.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    boolean animated() {
        return animated;
    }

    void animate(boolean newAnimated) {
        animated = newAnimated;
        if (!animated) {
            motion.stop();
        }
    }

    /** Looks there at once. */
    void look(Viewport next) {
        if (next.equals(viewport)) {
            return;
        }
        viewport = next;
        center.set(WebMercator.lonLat(next.centerX(), next.centerY()));
        zoom.set(next.zoom());
        changed.run();
    }

    void pan(double dx, double dy) {
        look(viewport.panned(dx, dy));
    }

    void fling(double speedX, double speedY) {
        if (animated) {
            motion.fling(speedX, speedY);
            changed.run();
        }
    }

    /** Zooms in a short movement, or at once when movement is not wanted. */
    void zoomTo(double target, double x, double y) {
        if (animated) {
            motion.zoomTo(target, x, y);
            changed.run();
        } else {
            look(viewport.zoomed(target, x, y));
        }
    }

    void stop() {
        motion.stop();
    }

    boolean moving() {
        return motion.running();
    }

    void advance(double seconds) {
        if (motion.running()) {
            look(motion.advance(viewport, seconds));
        }
    }
}
