package org.shaotai.map.base.opening;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.PictureReader;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;
import org.shaotai.map.base.vector.VectorDrawing;
import org.shaotai.map.geo.CoordinateSystem;

/**
 * A base map of one source, or of several that lie over each other, read and drawn by two threads
 * of its own: enough to wait for a network, few enough to leave a desk its processor.
 */
final class TiledMap implements BaseMap {

    private static final int THREADS = 2;

    private final List<TileSource> sources;
    private final TileSource.Facts facts;
    private final VectorDrawing drawing;
    private final CoordinateSystem coordinates;
    private final ExecutorService workers;
    private volatile boolean isClosed;

    TiledMap(List<TileSource> sources, CoordinateSystem coordinates) {
        this.sources = List.copyOf(sources);
        this.facts = sources.get(0).facts();
        this.drawing = facts.isVector() ? new VectorDrawing(sources.get(0)) : null;
        this.coordinates = coordinates;
        this.workers = workers();
    }

    private static ExecutorService workers() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(
                THREADS,
                work -> {
                    Thread thread = new Thread(work, "base-map-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    thread.setPriority(Thread.MIN_PRIORITY + 1);
                    return thread;
                });
    }

    @Override
    public String name() {
        return facts.name();
    }

    @Override
    public String attribution() {
        return sources.stream()
                .map(source -> source.facts().attribution())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    @Override
    public CoordinateSystem coordinates() {
        return coordinates;
    }

    @Override
    public int minZoom() {
        return facts.minZoom();
    }

    @Override
    public int maxZoom() {
        int below = drawing == null ? 0 : VectorDrawing.LEVELS_BELOW;
        return Math.min(TileRequest.MAX_ZOOM, facts.maxZoom() + below);
    }

    @Override
    public CompletionStage<TileAnswer> tile(TileRequest wanted) {
        try {
            return CompletableFuture.supplyAsync(() -> answer(wanted), workers)
                    .exceptionally(failure -> failed(Cause.DAMAGED, wanted));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(failed(Cause.CLOSED, wanted));
        }
    }

    private TileAnswer failed(Cause cause, TileRequest wanted) {
        return new TileAnswer.Failed(new BaseTrouble(facts.name(), cause, wanted.path()));
    }

    private TileAnswer answer(TileRequest wanted) {
        if (isClosed) {
            return failed(Cause.CLOSED, wanted);
        }
        try {
            if (drawing != null) {
                return drawing.draw(wanted);
            }
            TileAnswer answer = new TileAnswer.Nothing();
            for (TileSource source : sources) {
                Optional<byte[]> bytes = source.tile(wanted);
                if (bytes.isPresent()) {
                    answer = over(answer, source, wanted, bytes.get());
                }
            }
            return answer;
        } catch (BadTile e) {
            return new TileAnswer.Failed(e.trouble());
        }
    }

    private static TileAnswer over(
            TileAnswer below, TileSource source, TileRequest wanted, byte[] bytes) throws BadTile {
        TileAnswer.Picture picture =
                PictureReader.read(source.facts().name(), wanted.path(), bytes);
        return below instanceof TileAnswer.Picture ground ? ground.under(picture) : picture;
    }

    @Override
    public void close() {
        isClosed = true;
        workers.shutdownNow().forEach(Runnable::run); // whoever waits is told that it is closed
        sources.forEach(TileSource::close);
    }
}
