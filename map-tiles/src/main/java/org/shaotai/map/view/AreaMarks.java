package org.shaotai.map.view;

import javafx.scene.canvas.GraphicsContext;
import org.shaotai.map.raster.Outlines;

/** Draws the outline of the selected area and of the one under the pointer. No state. */
final class AreaMarks {

    private AreaMarks() {}

    static void hover(MapFrame frame, Outlines outlines, int area) {
        trace(frame, outlines, area);
        frame.graphics().setFill(frame.colours().get(MapColour.HOVER, 0.12));
        frame.graphics().fill();
        stroke(frame, MapColour.HOVER, 1, 1.5);
    }

    static void selection(MapFrame frame, Outlines outlines, int area) {
        trace(frame, outlines, area);
        stroke(frame, MapColour.LABEL_HALO, 0.8, 5);
        stroke(frame, MapColour.SELECTION, 1, 2.5);
    }

    private static void stroke(MapFrame frame, MapColour colour, double opacity, double width) {
        GraphicsContext graphics = frame.graphics();
        graphics.setStroke(frame.colours().get(colour, opacity));
        graphics.setLineWidth(width);
        graphics.setLineJoin(javafx.scene.shape.StrokeLineJoin.ROUND);
        graphics.stroke();
    }

    private static void trace(MapFrame frame, Outlines outlines, int area) {
        GraphicsContext graphics = frame.graphics();
        Viewport viewport = frame.viewport();
        graphics.setFillRule(javafx.scene.shape.FillRule.EVEN_ODD);
        graphics.beginPath();
        outlines.at((int) Math.ceil(viewport.deviceZoom()) + 1)
                .trace(
                        area,
                        new Outlines.RingPen() {
                            @Override
                            public void moveTo(double worldX, double worldY) {
                                graphics.moveTo(viewport.viewX(worldX), viewport.viewY(worldY));
                            }

                            @Override
                            public void lineTo(double worldX, double worldY) {
                                graphics.lineTo(viewport.viewX(worldX), viewport.viewY(worldY));
                            }

                            @Override
                            public void close() {
                                graphics.closePath();
                            }
                        });
    }
}
