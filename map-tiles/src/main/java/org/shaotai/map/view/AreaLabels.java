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

    private static final double SIZE = Badge.SIZE;

    /** Free ground that a text wants around it, in pixels. */
    private static final double PADDING = 4;

    /** Steps aside in lines of text that are tried when the best spot is taken. */
    private static final double[][] ASIDE = {
        {0, 0},
        {0, -1.1},
        {0, 1.1},
        {0, -2.2},
        {0, 2.2},
        {-2.5, 0},
        {2.5, 0},
        {0, -3.3},
        {0, 3.3},
        {-2.5, -2.2},
        {2.5, -2.2},
        {-2.5, 2.2},
        {2.5, 2.2},
        {-5, 0},
        {5, 0}
    };

    private record Placed(Sprite sprite, double x, double y) {}

    private final AreaShapes<?> shapes;
    private final List<Placed> placed = new ArrayList<>();
    private final Font plain;
    private final Font bold;

    AreaLabels(AreaShapes<?> shapes, MapView view) {
        this.shapes = shapes;
        this.plain = view.font(SIZE, false);
        this.bold = view.font(SIZE + 0.5, true);
    }

    void place(MapFrame frame, Badge[] badges) {
        placed.clear();
        Viewport viewport = frame.viewport();
        LabelSpots spots = shapes.spots();
        double least = (SIZE + PADDING) / viewport.scale();
        if (spots.widest() < least) {
            return;
        }
        BitSet visible =
                shapes.in(
                        viewport.worldX(0),
                        viewport.worldY(0),
                        viewport.worldX(viewport.width()),
                        viewport.worldY(viewport.height()));
        for (int i = visible.nextSetBit(0); i >= 0; i = visible.nextSetBit(i + 1)) {
            if (spots.width(i) > least && spots.height(i) > least) {
                place(frame, i, badges[i]);
            }
        }
    }

    private void place(MapFrame frame, int area, Badge badge) {
        double room = shapes.spots().width(area) * frame.viewport().scale() - 2 * PADDING;
        TextArt art = new TextArt(frame);
        String count = badge.count();
        boolean whole =
                badge.width() > 0
                        && badge.width() <= room
                        && claim(
                                frame,
                                area,
                                badge.width(),
                                () -> art.sprite(badge.name(), plain, count, bold));
        if (!whole && badge.countWidth() > 0 && badge.countWidth() <= room) {
            claim(frame, area, badge.countWidth(), () -> art.sprite("", plain, count, bold));
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
