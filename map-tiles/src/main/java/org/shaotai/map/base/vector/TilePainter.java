package org.shaotai.map.base.vector;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/**
 * Draws part of a vector tile in the built-in style. One thread, one tile.
 *
 * <p>All figures of a part are drawn as one path: that is several times faster than one by one, and
 * crossings of roads of a kind have no seams.
 */
final class TilePainter {

    private static final float RIM = 0.9f;
    private static final double NARROWEST_WITH_RIM = 1.8;

    private final VectorTile tile;
    private final Window window;
    private final Graphics2D graphics;
    private final BufferedImage image;

    /** A painter of a window on a tile. */
    TilePainter(VectorTile tile, Window window) {
        this.tile = tile;
        this.window = window;
        this.image =
                new BufferedImage(window.side(), window.side(), BufferedImage.TYPE_INT_ARGB_PRE);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Draws; answers premultiplied pixels, row by row. */
    int[] paint() {
        graphics.setColor(new Color(Part.GROUND[window.isNight() ? 1 : 0]));
        graphics.fillRect(0, 0, window.side(), window.side());
        Part[] parts = Part.values();
        for (Part part : parts) {
            if (part == Part.SERVICE) {
                paintRims();
            }
            paint(part);
        }
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private void paint(Part part) {
        Path2D path = path(part);
        if (path == null) {
            return;
        }
        graphics.setColor(new Color(part.colour(window.isNight())));
        if (part.isArea()) {
            graphics.fill(path);
            if (part == Part.OTHER_AREA) {
                outline(path);
            }
        } else {
            graphics.setStroke(stroke(part, (float) (part.width(window.zoom()) * window.scale())));
            graphics.draw(path);
        }
    }

    /** Areas of no known meaning have no colours of their own to tell them apart. */
    private void outline(Path2D path) {
        graphics.setColor(new Color(Part.OTHER_LINE.colour(window.isNight())));
        graphics.setStroke(stroke(Part.OTHER_LINE, (float) (0.8 * window.scale())));
        graphics.draw(path);
    }

    /** The rims of all roads lie under all roads, so that crossings are open. */
    private void paintRims() {
        graphics.setColor(new Color(Part.RIM[window.isNight() ? 1 : 0]));
        for (Part part : Part.values()) {
            double width = part.width(window.zoom());
            Path2D path = part.isRoad() && width >= NARROWEST_WITH_RIM ? path(part) : null;
            if (path != null) {
                graphics.setStroke(
                        new BasicStroke(
                                (float) ((width + 2 * RIM) * window.scale()),
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND));
                graphics.draw(path);
            }
        }
    }

    private BasicStroke stroke(Part part, float width) {
        if (part.isDashed()) {
            float dash = (float) (4 * window.scale());
            return new BasicStroke(
                    width,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    10,
                    new float[] {dash, dash * 0.75f},
                    0);
        }
        int cap = part.isRoad() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
    }

    /** All figures of a part that the window shows as one path; null when there are none. */
    private Path2D path(Part part) {
        List<Figure> figures = tile.figures().get(part);
        if (figures == null || !part.isSeen(window.zoom())) {
            return null;
        }
        Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO, 512);
        boolean isEmpty = true;
        for (Figure figure : figures) {
            if (figure.box().meets(window.box())) {
                add(path, figure);
                isEmpty = false;
            }
        }
        return isEmpty ? null : path;
    }

    private void add(Path2D.Float path, Figure figure) {
        Points points = tile.points();
        int count;
        for (int at = figure.from(); at < figure.to(); at += 1 + 2 * count) {
            count = points.get(at);
            addLine(path, points, at + 1, count);
            if (figure.isClosed() && count > 0) {
                path.closePath();
            }
        }
    }

    /** Adds a line, leaving out points that lie on the same spot of the picture. */
    private void addLine(Path2D.Float path, Points points, int from, int count) {
        float lastX = 0;
        float lastY = 0;
        for (int i = 0; i < count; i++) {
            float x = window.x(points.get(from + 2 * i));
            float y = window.y(points.get(from + 2 * i + 1));
            if (i == 0) {
                path.moveTo(x, y);
            } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < 0.6f && i < count - 1) {
                continue;
            } else {
                path.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
    }
}
