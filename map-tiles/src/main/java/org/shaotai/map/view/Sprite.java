package org.shaotai.map.view;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/** A little picture made once and copied often; drawn by its middle. */
public final class Sprite {

    private final double width;
    private final double height;
    private Image sheet;
    private double sheetX;
    private double sheetY;
    private double scale = 1;

    Sprite(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Width in logical pixels. */
    public double width() {
        return width;
    }

    /** Height in logical pixels. */
    public double height() {
        return height;
    }

    void ready(Image newSheet, double x, double y, double renderScale) {
        sheet = newSheet;
        sheetX = x;
        sheetY = y;
        scale = renderScale;
    }

    /** Draws the picture with its middle at the nearest device pixel to (x, y). */
    public void draw(GraphicsContext graphics, double x, double y) {
        if (sheet == null) {
            return;
        }
        double left = Math.rint((x - width / 2) * scale) / scale;
        double top = Math.rint((y - height / 2) * scale) / scale;
        graphics.drawImage(
                sheet,
                sheetX * scale,
                sheetY * scale,
                width * scale,
                height * scale,
                left,
                top,
                width,
                height);
    }
}
