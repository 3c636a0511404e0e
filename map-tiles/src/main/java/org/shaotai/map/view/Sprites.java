package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Makes and keeps sprites: words, pins, badges.
 *
 * <p>Writing text on a canvas in every frame is slow without a graphics card; copying a picture of
 * it is not. Sprites ordered while a frame is placed are drawn together on one sheet before it is
 * painted. About 16 MB are kept, then all is forgotten and made anew. FX thread only.
 */
public final class Sprites {

    private static final double SHEET_WIDTH = 1024;
    private static final double MAX_PIXELS = 4_000_000;

    /**
     * How a sprite is drawn.
     *
     * @param width width in logical pixels
     * @param height height in logical pixels
     * @param painter draws around the point (0, 0)
     */
    public record Art(double width, double height, Consumer<GraphicsContext> painter) {}

    private record Order(Sprite sprite, Consumer<GraphicsContext> painter) {}

    private final Map<Object, Sprite> known = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final Text ruler = new Text();
    private double pixels;
    private double scale = 1;

    /** The sprite for a key; ordered from {@code art} when it is not known yet. */
    public Sprite sprite(Object key, Supplier<Art> art) {
        Sprite sprite = known.get(key);
        if (sprite == null) {
            Art drawn = art.get();
            sprite = new Sprite(roundUp(drawn.width()), roundUp(drawn.height()));
            known.put(key, sprite);
            orders.add(new Order(sprite, drawn.painter()));
        }
        return sprite;
    }

    /** Width of a text in logical pixels. */
    public double textWidth(Font font, String text) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /** Whole device pixels at the usual scales 1, 1.25, 1.5, 1.75 and 2. */
    private static double roundUp(double value) {
        return Math.ceil(value / 4) * 4;
    }

    /** Forgets every sprite, for instance because colours or the font changed. */
    void clear() {
        known.clear();
        orders.clear();
        pixels = 0;
    }

    /** Starts a frame at a device scale. */
    void begin(double renderScale) {
        if (renderScale != scale || pixels > MAX_PIXELS) {
            clear();
            scale = renderScale;
        }
    }

    /** Draws everything that was ordered. */
    void render() {
        if (orders.isEmpty()) {
            return;
        }
        double[][] spots = new double[orders.size()][];
        double[] size = shelve(spots);
        Canvas sheet = new Canvas(size[0] * scale, size[1] * scale);
        GraphicsContext graphics = sheet.getGraphicsContext2D();
        graphics.scale(scale, scale);
        for (int i = 0; i < spots.length; i++) {
            Order order = orders.get(i);
            graphics.save();
            graphics.translate(
                    spots[i][0] + order.sprite().width() / 2,
                    spots[i][1] + order.sprite().height() / 2);
            order.painter().accept(graphics);
            graphics.restore();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = sheet.snapshot(parameters, null);
        for (int i = 0; i < spots.length; i++) {
            orders.get(i).sprite().ready(image, spots[i][0], spots[i][1], scale);
        }
        pixels += image.getWidth() * image.getHeight();
        orders.clear();
    }

    /** Finds a spot for each order, in rows; answers width and height of the sheet. */
    private double[] shelve(double[][] spots) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double width = 4;
        for (int i = 0; i < spots.length; i++) {
            Sprite sprite = orders.get(i).sprite();
            if (x > 0 && x + sprite.width() > SHEET_WIDTH) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            spots[i] = new double[] {x, y};
            x += sprite.width();
            width = Math.max(width, x);
            rowHeight = Math.max(rowHeight, sprite.height());
        }
        return new double[] {width, y + rowHeight};
    }
}
