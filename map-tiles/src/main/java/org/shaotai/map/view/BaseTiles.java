package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileWord;

/**
 * The tiles of one base map by day or by night: asked for a few at a time, kept within a budget.
 *
 * <p>FX thread only, but for the answers, which come from any thread.
 */
final class BaseTiles {

    /** Memory for tiles in bytes; what is on the screen is kept even if it takes more. */
    static final long BUDGET = 96L << 20;

    private static final int MAX_ASKED = 8;
    private static final int MAX_PARENTS = 6;
    private static final int PLAIN_SIDE = 256;

    /** A tile that failed is asked for again after so many nanoseconds. */
    private static final long RETRY = 30_000_000_000L;

    /**
     * A tile that was asked for; the image is null while no answer is there and where the map has
     * nothing.
     *
     * @param failedAt when it failed, by {@link System#nanoTime}, or null
     */
    private record Tile(Image image, int side, List<TileWord> words, Long failedAt) {

        private static final Tile BLANK = new Tile(null, 0, List.of(), null);

        boolean isStale() {
            return failedAt != null && System.nanoTime() - failedAt > RETRY;
        }
    }

    private record Wanted(TileKey key, double distance) {}

    private record Answered(TileKey key, TileAnswer answer) {}

    private final BaseMap map;
    private final boolean night;
    private final BaseGround ground;
    private final Runnable wake;
    private final Consumer<BaseTrouble> failed;
    private final Map<TileKey, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private int asked;
    private int side;
    private int shown;
    private boolean ended;

    /**
     * Nothing yet.
     *
     * @param wake called on the FX thread when an answer came in from another one
     */
    BaseTiles(BaseMap map, boolean night, Runnable wake, Consumer<BaseTrouble> failed) {
        this.map = map;
        this.night = night;
        this.ground = new BaseGround(map.coordinates());
        this.wake = wake;
        this.failed = failed;
    }

    boolean isNight() {
        return night;
    }

    /** Whether nothing is asked that was not answered and brought in. */
    boolean isIdle() {
        return asked == 0;
    }

    /** Answers that are still to come are dropped. */
    void end() {
        ended = true;
    }

    /** Asks for missing tiles of the view, those in the middle first. */
    void ask(Viewport viewport) {
        List<Wanted> wanted = new ArrayList<>();
        shown = 0;
        forEach(
                viewport,
                (key, distance) -> {
                    shown++;
                    Tile known = tiles.get(key);
                    if (known == null || known.isStale()) {
                        wanted.add(new Wanted(key, distance));
                    }
                });
        wanted.sort(Comparator.comparingDouble(Wanted::distance));
        for (Wanted tile : wanted) {
            if (asked >= MAX_ASKED) {
                return;
            }
            ask(tile.key(), viewport);
        }
    }

    private void ask(TileKey key, Viewport viewport) {
        asked++;
        tiles.put(key, Tile.BLANK);
        int wish = (int) Math.ceil(PLAIN_SIDE * viewport.renderScale());
        map.tile(new TileRequest(key.level(), key.column(), key.row(), wish, night))
                .thenAccept(answer -> take(new Answered(key, answer)));
    }

    private void take(Answered answered) {
        answers.add(answered);
        if (!Platform.isFxApplicationThread()) {
            Platform.runLater(
                    () -> {
                        if (!ended) {
                            wake.run();
                        }
                    });
        }
    }

    /** Brings answers in; whether there were any. */
    boolean drain() {
        boolean any = false;
        for (Answered next = answers.poll(); next != null; next = answers.poll()) {
            any = true;
            asked--;
            if (next.answer() instanceof TileAnswer.Picture picture) {
                side = picture.side();
                Image image = AreaTile.image(picture.pixels(), side, side);
                tiles.put(next.key(), new Tile(image, side, picture.words(), null));
            } else if (next.answer() instanceof TileAnswer.Failed failure) {
                tiles.put(next.key(), new Tile(null, 0, List.of(), System.nanoTime()));
                failed.accept(failure.trouble());
            }
        }
        if (any) {
            forgetOldest();
        }
        return any;
    }

    private void forgetOldest() {
        long bytes = 2L * 4 * Math.max(PLAIN_SIDE, side) * Math.max(PLAIN_SIDE, side);
        long room = Math.max(BUDGET / bytes, shown * 2L);
        while (tiles.size() > room) {
            tiles.remove(tiles.keySet().iterator().next());
        }
    }

    /** The level whose pixels come closest to those of the screen. */
    private int level(Viewport viewport) {
        double wish = PLAIN_SIDE * viewport.renderScale();
        double finer = side == 0 ? 0 : Math.log(wish / side) / Math.log(2);
        double level = Math.rint(viewport.zoom() + finer);
        double highest = Math.min(map.maxZoom(), TileRequest.MAX_ZOOM);
        return (int) Math.max(0, Math.max(map.minZoom(), Math.min(highest, level)));
    }

    private void forEach(Viewport viewport, TileKey.Visitor visitor) {
        double[] box = ground.box(viewport);
        TileKey.forEach(box[0], box[1], box[2], box[3], level(viewport), visitor);
    }

    /** Draws the view; where a tile is missing, part of the nearest one above it. */
    void paint(MapFrame frame) {
        forEach(
                frame.viewport(),
                (key, distance) -> paint(frame, key, ground.place(key, frame.viewport())));
    }

    private void paint(MapFrame frame, TileKey key, double[] place) {
        for (int up = 0; up <= Math.min(MAX_PARENTS, key.level()); up++) {
            TileKey known = key.up(up);
            Tile tile = tiles.get(known);
            if (tile != null && tile.image() != null) {
                double part = (double) tile.side() / (1 << up);
                frame.graphics()
                        .drawImage(
                                tile.image(),
                                (key.column() - (known.column() << up)) * part,
                                (key.row() - (known.row() << up)) * part,
                                part,
                                part,
                                place[0],
                                place[1],
                                place[2],
                                place[3]);
                return;
            }
        }
    }

    /** The names on the tiles that are drawn, in no order. */
    List<TileWord> words(Viewport viewport) {
        List<TileWord> words = new ArrayList<>();
        forEach(
                viewport,
                (key, distance) -> {
                    Tile tile = tiles.get(key);
                    if (tile != null) {
                        words.addAll(tile.words());
                    }
                });
        return words;
    }

    /** Where a place of the base map lies on the ground of the view. */
    BaseGround ground() {
        return ground;
    }
}
