package org.shaotai.map.view;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;

/** What mouse, wheel and fingers do to a view. */
final class Gestures {

    /** Wheel travel for one zoom level, in the pixels JavaFX reports (40 a notch). */
    private static final double WHEEL_PER_LEVEL = 100;

    /** A drag shorter than this is a click, in pixels. */
    private static final double SLOP = 4;

    private final MapView view;
    private final Camera camera;
    private final Furniture furniture;
    private final DragSpeed speed = new DragSpeed();
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean boxing;
    private boolean dragging;
    private boolean pressed;

    Gestures(MapView view, Camera camera, Furniture furniture) {
        this.view = view;
        this.camera = camera;
        this.furniture = furniture;
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        camera.stop();
        pressed = event.getButton() == MouseButton.PRIMARY;
        boxing = pressed && event.isShiftDown();
        dragging = false;
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        speed.reset(lastX, lastY, System.nanoTime());
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!pressed) {
            return;
        }
        double x = event.getX();
        double y = event.getY();
        dragging |= Math.hypot(x - pressX, y - pressY) >= SLOP;
        if (dragging && boxing) {
            furniture.box(new double[] {pressX, pressY, x, y});
        } else if (dragging) {
            camera.pan(x - lastX, y - lastY);
            speed.at(x, y, System.nanoTime());
            lastX = x;
            lastY = y;
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (pressed && dragging && boxing) {
            furniture.box(null);
            zoomToBox(event.getX(), event.getY());
        } else if (pressed && dragging) {
            double[] perSecond = speed.perSecond(System.nanoTime());
            camera.fling(perSecond[0], perSecond[1]);
        }
        pressed = false;
        event.consume();
    }

    private void zoomToBox(double x, double y) {
        Viewport viewport = camera.viewport();
        LonLat a = viewport.lonLat(Math.min(x, pressX), Math.max(y, pressY));
        LonLat b = viewport.lonLat(Math.max(x, pressX), Math.min(y, pressY));
        view.fit(new GeoBounds(a.lon(), a.lat(), b.lon(), b.lat()));
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragging || boxing) {
            return;
        }
        if (event.getClickCount() == 2) {
            camera.zoomTo(camera.viewport().zoom() + 1, event.getX(), event.getY());
        } else if (event.getClickCount() == 1) {
            Pointer.click(view, event.getX(), event.getY());
        }
        event.consume();
    }

    private void hover(double x, double y) {
        Pointer.hover(view, x, y);
    }

    private void leave() {
        view.getLayers().forEach(MapLayer::hoverEnded);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() == 0) {
            return;
        }
        camera.stop();
        Viewport viewport = camera.viewport();
        double levels = Math.max(-2, Math.min(2, event.getDeltaY() / WHEEL_PER_LEVEL));
        camera.look(viewport.zoomed(viewport.zoom() + levels, event.getX(), event.getY()));
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        camera.stop();
        Viewport viewport = camera.viewport();
        double levels = Math.log(event.getZoomFactor()) / Math.log(2);
        camera.look(viewport.zoomed(viewport.zoom() + levels, event.getX(), event.getY()));
        event.consume();
    }
}
