package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.text.Font;
import org.shaotai.map.base.TileWord;

/**
 * The names of a base map: upright, the important ones first, where the layers above left room.
 *
 * <p>FX thread only.
 */
final class BaseWords {

    /** A name is not written twice within so many pixels: roads and rivers come in pieces. */
    private static final double REPEAT = 280;

    private static final double GAP = 3;

    private record Placed(String text, Sprite sprite, double x, double y) {

        boolean repeats(String other, double otherX, double otherY) {
            return text.equals(other) && Math.hypot(x - otherX, y - otherY) < REPEAT;
        }
    }

    private final MapView view;
    private final List<Placed> placed = new ArrayList<>();

    BaseWords(MapView view) {
        this.view = view;
    }

    /** Finds room for the names on the tiles of a view. */
    void place(MapFrame frame, BaseTiles tiles) {
        placed.clear();
        List<TileWord> words = tiles.words(frame.viewport());
        words.sort(
                Comparator.comparingInt(TileWord::rank)
                        .thenComparing(TileWord::text)
                        .thenComparingDouble(TileWord::worldX));
        for (TileWord word : words) {
            place(word, frame, tiles.ground());
        }
    }

    private void place(TileWord word, MapFrame frame, BaseGround ground) {
        Viewport viewport = frame.viewport();
        double x = viewport.viewX(ground.groundX(word.worldX(), word.worldY()));
        double y = viewport.viewY(ground.groundY(word.worldX(), word.worldY()));
        if (placed.stream().anyMatch(other -> other.repeats(word.text(), x, y))) {
            return;
        }
        MapColour ink =
                word.kind() == TileWord.Kind.WATER ? MapColour.BASE_WATER : MapColour.BASE_LABEL;
        Sprite sprite = new TextArt(frame).sprite(word.text(), font(word.kind()), ink);
        double right = sprite.width() / 2 + GAP;
        double down = sprite.height() / 2 + GAP;
        if (frame.space().claim(x - right, y - down, x + right, y + down)) {
            placed.add(new Placed(word.text(), sprite, x, y));
        }
    }

    private Font font(TileWord.Kind kind) {
        return switch (kind) {
            case COUNTRY -> view.font(15, false);
            case PROVINCE, CITY -> view.font(14, false);
            case TOWN -> view.font(13, false);
            case VILLAGE, WATER -> view.font(12, false);
            case ROAD, OTHER -> view.font(11, false);
        };
    }

    void paint(MapFrame frame) {
        for (Placed word : placed) {
            word.sprite().draw(frame.graphics(), word.x(), word.y());
        }
    }
}
