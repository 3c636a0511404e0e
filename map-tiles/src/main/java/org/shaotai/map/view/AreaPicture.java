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
    private Badge[] badges;
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

    void look(AreaLook newLook, Badge[] newBadges) {
        look = newLook;
        badges = newBadges;
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
        return look.palette(view.colours(), shapes.spots().usualSide() * pixels, view.isOverBase());
    }

    void place(MapFrame frame) {
        queue.drain();
        if (!prepared) {
            return;
        }
        if (labels == null) {
            labels = new AreaLabels(shapes, view);
        }
        labels.place(frame, badges);
    }

    void paint(MapFrame frame, Integer selected, Integer hovered) {
        if (!prepared) {
            return;
        }
        if (!rest.paint(frame) && !isFirst(frame)) {
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

    /** A view that opens is painted once, at its finest: there is nothing yet that could move. */
    private boolean isFirst(MapFrame frame) {
        if (frame.moving() || rest.isBegun()) {
            return false;
        }
        Viewport viewport = frame.viewport();
        if (queue.idle()) {
            queue.replace(List.of(rest.job(viewport, palette(viewport.deviceZoom()))));
            queue.drain();
            rest.paint(frame);
        }
        return true;
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
