package org.shaotai.map.view;

import java.util.List;
import org.shaotai.map.raster.Palette;

/**
 * What is drawn of one set of areas: tiles while moving, the finest picture at rest, words, marks.
 */
final class AreaPicture<T> {

    private final MapView view;
    private final AreaShapes<T> shapes;
    private final WorkQueue queue;
    private final AreaTiles tiles;
    private final AreaRest rest;
    private AreaLabels labels;
    private AreaLook look;
    private String[] texts;
    private boolean prepared;

    AreaPicture(MapView view, AreaShapes<T> shapes, WorkQueue queue) {
        this.view = view;
        this.shapes = shapes;
        this.queue = queue;
        this.tiles = new AreaTiles(shapes);
        this.rest = new AreaRest(shapes);
        queue.replace(
                List.of(
                        () -> {
                            shapes.prepare();
                            return () -> prepared = true;
                        }));
    }

    void look(AreaLook newLook, String[] newTexts) {
        look = newLook;
        texts = newTexts;
    }

    void restyled() {
        look.restyled();
        labels = null;
    }

    int[] tileCounts() {
        return tiles.counts();
    }

    private Palette palette(double deviceZoom) {
        double pixels = org.shaotai.map.geo.WebMercator.pixels(deviceZoom);
        return look.palette(view.colours(), shapes.spots().usualSide() * pixels);
    }

    void place(MapFrame frame) {
        queue.drain();
        if (!prepared) {
            return;
        }
        if (labels == null) {
            labels = new AreaLabels(shapes, view);
        }
        labels.place(frame, texts);
    }

    void paint(MapFrame frame, Integer selected, Integer hovered) {
        if (!prepared) {
            return;
        }
        if (!rest.paint(frame)) {
            tiles.look(frame.viewport());
            queue.replace(tiles.jobs(this::palette));
            queue.drain();
            tiles.paint(frame, this::palette);
        }
        if (hovered != null && !hovered.equals(selected)) {
            AreaMarks.hover(frame, shapes.outlines(), hovered);
        }
        if (selected != null) {
            AreaMarks.selection(frame, shapes.outlines(), selected);
        }
        labels.paint(frame);
    }

    /** Orders the finest picture unless it is there; answers whether nothing is left to do. */
    boolean rest(Viewport viewport) {
        if (queue.drain()) {
            view.repaint();
            return false;
        }
        if (!prepared) {
            return false;
        }
        Palette palette = palette(viewport.deviceZoom());
        if (rest.ready(viewport, palette)) {
            return true;
        }
        if (queue.idle()) {
            queue.replace(List.of(rest.job(viewport, palette)));
        }
        return false;
    }
}
