package org.shaotai.map.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Pins and cluster badges as sprites.
 *
 * <p>Risk shows in the rim as well as in colour, so that a grey print tells it: none thin, blue
 * firm, yellow broad, red broad with a second ring.
 */
record PinArt(MapFrame frame, MapView view) {

    /** Half the size of a pin in pixels. */
    static final double RADIUS = 10;

    private static final double[] RIM = {1.2, 1.8, 3, 3};

    private record PinKey(PinKind kind, int risk) {}

    private record BadgeKey(String text, int risk) {}

    Sprite pin(PinKind kind, int risk) {
        return frame.sprites().sprite(new PinKey(kind, risk), () -> pinArt(kind, risk));
    }

    Sprite badge(int count, int risk) {
        String text = text(count);
        return frame.sprites().sprite(new BadgeKey(text, risk), () -> badgeArt(text, risk));
    }

    Sprite more(int count) {
        String text = "+" + text(count);
        return frame.sprites().sprite(new BadgeKey(text, 0), () -> badgeArt(text, 0));
    }

    /** A count in at most five characters. */
    static String text(int count) {
        if (count < 10_000) {
            return Integer.toString(count);
        }
        double large = (double) count / Integer.parseInt(Words.get("map.large.size"));
        String number = large < 10 ? String.format("%.1f", large) : String.format("%.0f", large);
        return number + Words.get("map.large");
    }

    private Sprites.Art pinArt(PinKind kind, int risk) {
        Color fill = frame.colours().get(MapColour.risk(risk));
        Color halo = frame.colours().get(MapColour.LABEL_HALO);
        Color dark = frame.colours().get(MapColour.LABEL);
        boolean isPointed = kind.shape() == PinKind.Shape.TRIANGLE; // room only at its foot
        Font font = view.font(isPointed || kind.letter().length() > 1 ? 9 : 11, true);
        double drop = isPointed ? 3.5 : 0;
        return new Sprites.Art(
                2 * RADIUS + 8,
                2 * RADIUS + 8,
                graphics -> {
                    if (risk == 3) {
                        outline(graphics, kind.shape(), RADIUS + 3, fill);
                    }
                    outline(graphics, kind.shape(), RADIUS + (risk == 3 ? 1.6 : 1.2), halo);
                    outline(graphics, kind.shape(), RADIUS, fill);
                    if (risk == 2) {
                        outline(graphics, kind.shape(), RADIUS, dark);
                        outline(graphics, kind.shape(), RADIUS - 1.2, fill);
                    }
                    write(graphics, kind.letter(), font, ink(fill), drop);
                });
    }

    private Sprites.Art badgeArt(String text, int risk) {
        Font font = view.font(11, true);
        double half = Math.max(10, frame.sprites().textWidth(font, text) / 2 + 5);
        double high = 10;
        Color ground = frame.colours().get(MapColour.LABEL_HALO);
        Color rim = frame.colours().get(MapColour.risk(risk));
        Color ink = frame.colours().get(MapColour.LABEL);
        return new Sprites.Art(
                2 * half + 12,
                2 * high + 12,
                graphics -> {
                    if (risk == 3) {
                        capsule(graphics, half + 5, high + 5, rim);
                        capsule(graphics, half + 3.8, high + 3.8, ground);
                    }
                    capsule(graphics, half + RIM[risk], high + RIM[risk], rim);
                    capsule(graphics, half, high, ground);
                    write(graphics, text, font, ink, 0);
                });
    }

    private static void capsule(
            GraphicsContext graphics, double halfWidth, double halfHeight, Color colour) {
        graphics.setFill(colour);
        graphics.fillRoundRect(
                -halfWidth,
                -halfHeight,
                2 * halfWidth,
                2 * halfHeight,
                2 * halfHeight,
                2 * halfHeight);
    }

    private static void write(
            GraphicsContext graphics, String text, Font font, Color ink, double y) {
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFill(ink);
        graphics.fillText(text, 0, y);
    }

    /** Black or white, whichever reads better. */
    private static Color ink(Color ground) {
        double light =
                0.2126 * ground.getRed() + 0.7152 * ground.getGreen() + 0.0722 * ground.getBlue();
        return light > 0.55 ? Color.web("#1b1b1b") : Color.WHITE;
    }

    private static void outline(
            GraphicsContext graphics, PinKind.Shape shape, double radius, Color colour) {
        graphics.setFill(colour);
        double r = radius;
        switch (shape) {
            case CIRCLE -> graphics.fillOval(-r, -r, 2 * r, 2 * r);
            case SQUARE -> graphics.fillRoundRect(-r * 0.9, -r * 0.9, 1.8 * r, 1.8 * r, 4, 4);
            case DIAMOND -> polygon(graphics, 4, r * 1.2, 0, 0);
            case TRIANGLE -> polygon(graphics, 3, r * 1.3, -90, r * 0.25);
            case HEXAGON -> polygon(graphics, 6, r * 1.08, 0, 0);
        }
    }

    private static void polygon(
            GraphicsContext graphics, int corners, double radius, double start, double drop) {
        double[] xs = new double[corners];
        double[] ys = new double[corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(start + 360.0 * i / corners);
            xs[i] = radius * Math.cos(angle);
            ys[i] = radius * Math.sin(angle) + drop;
        }
        graphics.fillPolygon(xs, ys, corners);
    }
}
