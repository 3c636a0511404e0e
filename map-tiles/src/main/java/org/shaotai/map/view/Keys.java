package org.shaotai.map.view;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keyboard does to a view. Tab and keys with Ctrl, Alt or Meta are left to the window. */
final class Keys {

    /** One step of an arrow key in pixels; with Shift four of them. */
    private static final double STEP = 64;

    private static final double ZOOM_STEP = 0.5;

    private final MapView view;
    private final Camera camera;

    Keys(MapView view, Camera camera) {
        this.view = view;
        this.camera = camera;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? 4 * STEP : STEP;
        if (forLayer(event.getCode()) || pan(event.getCode(), step) || act(event)) {
            event.consume();
        }
    }

    private boolean forLayer(KeyCode code) {
        for (MapLayer layer : view.fromTop()) {
            if (layer.key(code)) {
                return true;
            }
        }
        return false;
    }

    private boolean pan(KeyCode code, double step) {
        int dx = code == KeyCode.LEFT ? 1 : code == KeyCode.RIGHT ? -1 : 0;
        int dy = code == KeyCode.UP ? 1 : code == KeyCode.DOWN ? -1 : 0;
        if (dx == 0 && dy == 0) {
            return false;
        }
        camera.stop();
        camera.pan(dx * step, dy * step);
        return true;
    }

    private boolean act(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoom(ZOOM_STEP);
            case MINUS, SUBTRACT -> zoom(-ZOOM_STEP);
            case DIGIT0, NUMPAD0, HOME -> view.fitAll();
            case F -> view.fitSelection();
            case ENTER -> {
                Viewport viewport = camera.viewport();
                Pointer.click(view, viewport.width() / 2, viewport.height() / 2);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double levels) {
        camera.stop();
        Viewport viewport = camera.viewport();
        camera.look(
                viewport.zoomed(
                        viewport.zoom() + levels, viewport.width() / 2, viewport.height() / 2));
    }
}
