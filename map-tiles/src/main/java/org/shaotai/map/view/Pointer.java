package org.shaotai.map.view;

import java.util.List;

/** Asks the layers from top to bottom who has something at a point. */
final class Pointer {

    private Pointer() {}

    static void click(MapView view, double x, double y) {
        List<MapLayer> layers = view.fromTop();
        for (MapLayer layer : layers) {
            if (layer.click(x, y)) {
                return;
            }
        }
        layers.forEach(MapLayer::clickedNothing);
    }

    static void hover(MapView view, double x, double y) {
        boolean taken = false;
        for (MapLayer layer : view.fromTop()) {
            if (taken) {
                layer.hoverEnded();
            } else {
                taken = layer.hover(x, y);
            }
        }
    }
}
