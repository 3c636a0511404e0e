package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.raster.LabelSpots;

/**
 * Finds room for the words of areas: the whole badge, else its count alone, else nothing; never
 * over another word or pin. Larger areas choose first.
 */
final class AreaLabels {

    private static final double SIZE = 12;

    /** Steps aside in lines of text that are tried when the best spot is taken. */
    private static final double[][] ASIDE = {
        {0, 0}, {0, -1.1}, {0, 1.1}, {0, -2.2}, {0, 2.2}, {-2.5, 0}, {2.5, 0}
    };

    private record Placed(Sprite sprite, double x, double y) {}

    private record Badge(String name, String count) {

        /** Splits "name count" at the last blank when a number follows. */
        static Badge of(String text) {
            int blank = text.lastIndexOf(' ');
            boolean counted =
                    blank > 0
                            && blank + 1 < text.length()
                            && Character.isDigit(text.charAt(blank + 1));
            return counted
                    ? new Badge(text.substring(0, blank), text.substring(blank + 1))
                    : new Badge(text, "");
        }

        double estimate() {
            return estimate(name) + (count.isEmpty() ? 0 : 4 + estimate(count));
        }

        static double estimate(String text) {
            double width = 0;
            for (int i = 0; i < text.length(); i++) {
                width += text.charAt(i) > 0x2e00 ? SIZE : SIZE * 0.62;
            }
            return width;
        }
    }

    private final AreaShapes<?> shapes;
    private final List<Placed> placed = new ArrayList<>();
    private final Font plain;
    private final Font bold;

    AreaLabels(AreaShapes<?> shapes, MapView view) {
        this.shapes = shapes;
        this.plain = view.font(SIZE, false);
        this.bold = view.font(SIZE + 0.5, true);
    }

    void place(MapFrame frame, String[] texts) {
        placed.clear();
        Viewport viewport = frame.viewport();
        BitSet visible =
                shapes.in(
                        viewport.worldX(0),
                        viewport.worldY(0),
                        viewport.worldX(viewport.width()),
                        viewport.worldY(viewport.height()));
        LabelSpots spots = shapes.spots();
        double narrowest = SIZE * 0.7 / viewport.scale();
        for (int i = visible.nextSetBit(0); i >= 0; i = visible.nextSetBit(i + 1)) {
            if (spots.width(i) > narrowest && spots.height(i) > narrowest && !texts[i].isEmpty()) {
                place(frame, i, Badge.of(texts[i]));
            }
        }
    }

    private void place(MapFrame frame, int area, Badge badge) {
        double room = shapes.spots().width(area) * frame.viewport().scale();
        TextArt art = new TextArt(frame);
        if (badge.estimate() <= room
                && claim(
                        frame,
                        area,
                        badge.estimate(),
                        () -> art.sprite(badge.name(), plain, badge.count(), bold))) {
            return;
        }
        String count = badge.count();
        if (!count.isEmpty() && Badge.estimate(count) <= room) {
            claim(frame, area, Badge.estimate(count), () -> art.sprite("", plain, count, bold));
        }
    }

    private boolean claim(
            MapFrame frame, int area, double width, java.util.function.Supplier<Sprite> sprite) {
        Viewport viewport = frame.viewport();
        double x = viewport.viewX(shapes.spots().x(area));
        double y = viewport.viewY(shapes.spots().y(area));
        double halfWidth = width / 2 + 2;
        double halfHeight = SIZE * 0.72;
        for (double[] aside : ASIDE) {
            double atX = x + aside[0] * SIZE;
            double atY = y + aside[1] * SIZE * 1.3;
            boolean moved = aside[0] != 0 || aside[1] != 0;
            if (moved && !inside(viewport, area, atX, atY, width / 2)) {
                continue;
            }
            if (frame.space()
                    .claim(atX - halfWidth, atY - halfHeight, atX + halfWidth, atY + halfHeight)) {
                placed.add(new Placed(sprite.get(), atX, atY));
                return true;
            }
        }
        return false;
    }

    private boolean inside(Viewport viewport, int area, double x, double y, double halfWidth) {
        LonLat left = viewport.lonLat(x - halfWidth, y);
        LonLat right = viewport.lonLat(x + halfWidth, y);
        return shapes.covers(area, left.lon(), left.lat())
                && shapes.covers(area, right.lon(), right.lat());
    }

    void paint(MapFrame frame) {
        for (Placed label : placed) {
            label.sprite().draw(frame.graphics(), label.x(), label.y());
        }
    }
}
