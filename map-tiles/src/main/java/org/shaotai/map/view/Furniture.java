package org.shaotai.map.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.shaotai.map.geo.WebMercator;

/**
 * What stands on the map and does not move with it: scale, north, source, crosshair, the zoom box.
 */
final class Furniture {

    private static final double MARGIN = 12;
    private static final double SCALE_WIDTH = 120;

    private final MapView view;
    private double[] box;
    private Sprite scaleText;
    private Sprite north;
    private Sprite source;
    private ScaleBar scale = new ScaleBar(1, 1);

    Furniture(MapView view) {
        this.view = view;
    }

    /** Shows the zoom box between two corners, or none for null. */
    void box(double[] corners) {
        box = corners;
        view.repaint();
    }

    void place(MapFrame frame) {
        Viewport viewport = frame.viewport();
        double metres = WebMercator.metresPerPixel(view.getCenter().lat(), viewport.zoom());
        scale = ScaleBar.of(metres, SCALE_WIDTH);
        TextArt art = new TextArt(frame);
        scaleText =
                art.sprite(
                        scale.text(Words.get("map.metre"), Words.get("map.kilometre")), font(11));
        north = art.sprite(Words.get("map.north"), font(12));
        source = art.sprite(view.sources(), font(11));
        double bottom = viewport.height() - MARGIN;
        frame.space().take(0, bottom - 26, MARGIN + scale.pixels() + 8, viewport.height());
        double right = viewport.width() - MARGIN;
        frame.space().take(right - 28, 0, viewport.width(), MARGIN + 40);
        frame.space().take(right - source.width(), bottom - 14, right, viewport.height());
    }

    private javafx.scene.text.Font font(double size) {
        return view.font(size, false);
    }

    void paint(MapFrame frame) {
        GraphicsContext graphics = frame.graphics();
        double bottom = frame.viewport().height() - MARGIN;
        double right = frame.viewport().width() - MARGIN;
        paintScale(frame, bottom);
        paintNorth(frame, right - 10, MARGIN);
        source.draw(graphics, right - source.width() / 2, bottom - 4);
        if (view.isFocused()) {
            paintFocus(frame);
        }
        if (box != null) {
            paintBox(frame);
        }
    }

    private void paintScale(MapFrame frame, double bottom) {
        GraphicsContext graphics = frame.graphics();
        double end = MARGIN + Math.rint(scale.pixels());
        for (int pass = 0; pass < 2; pass++) {
            graphics.setStroke(
                    pass == 0
                            ? frame.colours().get(MapColour.LABEL_HALO, 0.8)
                            : frame.colours().get(MapColour.LABEL));
            graphics.setLineWidth(pass == 0 ? 3 : 1);
            graphics.beginPath();
            graphics.moveTo(MARGIN + 0.5, bottom - 4.5);
            graphics.lineTo(MARGIN + 0.5, bottom + 0.5);
            graphics.lineTo(end + 0.5, bottom + 0.5);
            graphics.lineTo(end + 0.5, bottom - 4.5);
            graphics.stroke();
        }
        scaleText.draw(graphics, MARGIN + scale.pixels() / 2, bottom - 10);
    }

    private void paintNorth(MapFrame frame, double x, double top) {
        GraphicsContext graphics = frame.graphics();
        double[] xs = {x, x + 6, x, x - 6};
        double[] ys = {top, top + 16, top + 12, top + 16};
        graphics.setStroke(frame.colours().get(MapColour.LABEL_HALO, 0.8));
        graphics.setLineWidth(3);
        graphics.strokePolygon(xs, ys, 4);
        graphics.setFill(frame.colours().get(MapColour.LABEL));
        graphics.fillPolygon(xs, ys, 4);
        north.draw(graphics, x, top + 26);
    }

    private void paintFocus(MapFrame frame) {
        GraphicsContext graphics = frame.graphics();
        Viewport viewport = frame.viewport();
        Color accent = frame.colours().get(MapColour.SELECTION);
        graphics.setStroke(accent);
        graphics.setLineWidth(2);
        graphics.strokeRect(1, 1, viewport.width() - 2, viewport.height() - 2);
        double x = viewport.snap(viewport.width() / 2);
        double y = viewport.snap(viewport.height() / 2);
        for (int pass = 0; pass < 2; pass++) {
            graphics.setFill(
                    pass == 0
                            ? frame.colours().get(MapColour.LABEL_HALO, 0.8)
                            : frame.colours().get(MapColour.LABEL));
            double rim = pass == 0 ? 1 : 0;
            for (int sign = -1; sign <= 1; sign += 2) {
                double from = sign < 0 ? -11 : 4;
                graphics.fillRect(x + from - rim, y - rim, 8 + 2 * rim, 1 + 2 * rim);
                graphics.fillRect(x - rim, y + from - rim, 1 + 2 * rim, 8 + 2 * rim);
            }
        }
    }

    private void paintBox(MapFrame frame) {
        GraphicsContext graphics = frame.graphics();
        double x = Math.min(box[0], box[2]);
        double y = Math.min(box[1], box[3]);
        double width = Math.abs(box[2] - box[0]);
        double height = Math.abs(box[3] - box[1]);
        graphics.setFill(frame.colours().get(MapColour.SELECTION, 0.15));
        graphics.fillRect(x, y, width, height);
        graphics.setStroke(frame.colours().get(MapColour.SELECTION));
        graphics.setLineWidth(1);
        graphics.strokeRect(Math.rint(x) + 0.5, Math.rint(y) + 0.5, width, height);
    }
}
