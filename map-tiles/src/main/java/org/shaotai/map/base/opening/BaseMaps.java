package org.shaotai.map.base.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileSource;
import org.shaotai.map.base.archive.MbTiles;
import org.shaotai.map.base.archive.PmTiles;
import org.shaotai.map.base.archive.TileFolder;
import org.shaotai.map.base.service.DiskCache;
import org.shaotai.map.base.service.TileService;
import org.shaotai.map.base.service.TileTemplate;

/** Opens base maps. May take as long as a disk takes; no host is asked before a tile is. */
public final class BaseMaps {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PMTILES = "PMTiles".getBytes(StandardCharsets.US_ASCII);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long CACHE_BYTES = 512L << 20;

    private BaseMaps() {}

    /** What came of opening a base map. */
    public sealed interface Opened {

        /** The map, for the caller to close. */
        record Ready(BaseMap map) implements Opened {}

        /** Why there is none. */
        record Failed(BaseTrouble trouble) implements Opened {}
    }

    /** Opens the base map that is wanted; {@code clock} tells how old a kept tile is. */
    public static Opened open(BaseChoice choice, Clock clock) {
        return open(choice, clock, PATIENCE);
    }

    static Opened open(BaseChoice choice, Clock clock, Duration patience) {
        try {
            List<TileSource> sources =
                    choice.isService()
                            ? services(choice, clock, patience)
                            : List.of(file(choice.address()));
            return new Opened.Ready(new TiledMap(sources, choice.coordinates()));
        } catch (BadTile e) {
            return new Opened.Failed(e.trouble());
        }
    }

    private static List<TileSource> services(BaseChoice choice, Clock clock, Duration patience)
            throws BadTile {
        List<TileSource> services = new ArrayList<>();
        for (String address : choice.templates()) {
            TileTemplate template = TileTemplate.of(address, choice.key());
            DiskCache cache =
                    new DiskCache(choice.cache(), template.withoutKey(), CACHE_BYTES, clock);
            services.add(new TileService(template, cache, patience, clock));
        }
        return services;
    }

    private static TileSource file(String address) throws BadTile {
        try {
            Path path = Path.of(address);
            if (Files.isDirectory(path)) {
                return TileFolder.open(path);
            }
            byte[] start = start(path);
            if (begins(start, PMTILES)) {
                return PmTiles.open(path);
            }
            if (begins(start, SQLITE)) {
                return MbTiles.open(path);
            }
            throw new BadTile(String.valueOf(path.getFileName()), Cause.UNKNOWN_KIND, "");
        } catch (IOException | InvalidPathException e) {
            throw new BadTile(address, Cause.UNREADABLE, "");
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SQLITE.length);
        }
    }

    private static boolean begins(byte[] start, byte[] magic) {
        return start.length >= magic.length
                && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }
}
