package org.shaotai.map.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Words with a rim as sprites. */
record TextArt(MapFrame frame) {

    private static final double RIM = 1.6;

    private record Key(String text, String tail, Font font, MapColour ink) {}

    /** One line in one font. */
    Sprite sprite(String text, Font font) {
        return sprite(text, font, "", font);
    }

    /** One line in one font and colour. */
    Sprite sprite(String text, Font font, MapColour ink) {
        return sprite(new Key(text, "", font, ink), font);
    }

    /** One line of two parts; the key is the text, its tail and the first font. */
    Sprite sprite(String text, Font font, String tail, Font tailFont) {
        return sprite(new Key(text, tail, font, MapColour.LABEL), tailFont);
    }

    private Sprite sprite(Key key, Font tailFont) {
        return frame.sprites().sprite(key, () -> art(key, tailFont));
    }

    private Sprites.Art art(Key key, Font tailFont) {
        String text = key.text();
        String tail = key.tail();
        Font font = key.font();
        double head = text.isEmpty() ? 0 : frame.sprites().textWidth(font, text);
        double rest = tail.isEmpty() ? 0 : frame.sprites().textWidth(tailFont, tail);
        double gap = head > 0 && rest > 0 ? 4 : 0;
        double width = head + gap + rest;
        double left = -width / 2;
        Color ink = frame.colours().get(key.ink());
        Color halo = frame.colours().get(MapColour.LABEL_HALO, 0.85);
        return new Sprites.Art(
                width + 2 * RIM + 2,
                font.getSize() * 1.35 + 2 * RIM,
                graphics -> {
                    graphics.setTextAlign(TextAlignment.LEFT);
                    graphics.setTextBaseline(VPos.CENTER);
                    write(graphics, text, font, left, ink, halo);
                    write(graphics, tail, tailFont, left + head + gap, ink, halo);
                });
    }

    private static void write(
            GraphicsContext graphics, String text, Font font, double x, Color ink, Color halo) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setFont(font);
        graphics.setStroke(halo);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineWidth(2 * RIM);
        graphics.strokeText(text, x, 0);
        graphics.setFill(ink);
        graphics.fillText(text, x, 0);
    }
}
