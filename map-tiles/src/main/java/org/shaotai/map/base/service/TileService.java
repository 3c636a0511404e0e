package org.shaotai.map.base.service;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;

/**
 * Tiles of a service the customer named, XYZ or WMTS, by way of a {@link DiskCache}.
 *
 * <p>Polite: one question per tile and month, two at a time, a pause after each failure that grows
 * to five minutes. While the service fails, what the cache has is shown.
 */
public final class TileService implements TileSource {

    /** The level services of whole countries end at. */
    private static final int LAST_LEVEL = 18;

    private static final int MOST_MISSING = 10_000;

    private final TileTemplate template;
    private final DiskCache cache;
    private final Caller caller;
    private final Pause pause;
    private final Facts facts;
    private final Set<String> missing =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>() {
                                private static final long serialVersionUID = 1L;

                                @Override
                                protected boolean removeEldestEntry(Map.Entry<String, Boolean> e) {
                                    return size() > MOST_MISSING;
                                }
                            }));

    /**
     * A service.
     *
     * @param patience longest that one tile may take
     */
    public TileService(TileTemplate template, DiskCache cache, Duration patience, Clock clock) {
        this.template = template;
        this.cache = cache;
        this.caller = new Caller(template.host(), patience);
        this.pause = new Pause(clock);
        this.facts = new Facts(template.host(), template.host(), 0, LAST_LEVEL, false);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Optional<byte[]> tile(TileRequest wanted) throws BadTile {
        Optional<byte[]> known = cache.fresh(wanted);
        if (known.isPresent() || missing.contains(wanted.path())) {
            return known;
        }
        try {
            pause.pass();
            return fetched(wanted);
        } catch (BadTile e) {
            Optional<byte[]> old = cache.any(wanted);
            if (old.isPresent()) {
                return old;
            }
            throw e;
        }
    }

    private Optional<byte[]> fetched(TileRequest wanted) throws BadTile {
        try {
            Caller.Reply reply = caller.ask(template.address(wanted));
            Optional<byte[]> tile = judged(reply);
            pause.end();
            tile.ifPresentOrElse(
                    bytes -> cache.put(wanted, bytes), () -> missing.add(wanted.path()));
            return tile;
        } catch (BadTile e) {
            if (e.trouble().cause() != Cause.CLOSED) {
                pause.begin(e);
            }
            throw e;
        }
    }

    private Optional<byte[]> judged(Caller.Reply reply) throws BadTile {
        int status = reply.status();
        if (status == 404 || status == 410 || status == 204) {
            return Optional.empty();
        }
        if (status != 200) {
            throw new BadTile(facts.name(), Cause.REFUSED, String.valueOf(status));
        }
        if (!isPicture(reply.body())) {
            throw new BadTile(facts.name(), Cause.NO_TILE, "");
        }
        return Optional.of(reply.body());
    }

    /** Whether bytes begin as PNG, JPEG, GIF or WebP do. */
    private static boolean isPicture(byte[] bytes) {
        if (bytes.length < 12) {
            return false;
        }
        int start = (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
        return start == 0x89504E
                || start == 0xFFD8FF
                || start == 0x474946
                || start == 0x524946 && bytes[8] == 'W';
    }

    /** Connections end by themselves. */
    @Override
    public void close() {}
}
