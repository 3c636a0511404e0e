package org.shaotai.map.base.vector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;

/** Reads Mapbox Vector Tiles, version 2.1 of the specification, as far as they are drawn. */
final class TileReader {

    private static final int LAYER = 3;

    /** Features that no honest tile exceeds. */
    private static final int MOST_FEATURES = 400_000;

    private final Points points = new Points();
    private final Map<Part, List<Figure>> figures = new EnumMap<>(Part.class);
    private final List<VectorTile.Name> names = new ArrayList<>();
    private int features;

    private TileReader() {}

    /**
     * Reads an unpacked tile.
     *
     * @param source the name of the base map
     * @param what the tile, for the trouble
     */
    static VectorTile read(String source, String what, byte[] bytes) throws BadTile {
        try {
            return new TileReader().read(new ProtoReader(bytes));
        } catch (BadTile e) {
            throw new BadTile(source, e.trouble().cause(), what);
        }
    }

    private VectorTile read(ProtoReader tile) throws BadTile {
        for (int field = tile.next(); field != 0; field = tile.next()) {
            if (field == LAYER) {
                LayerReader.of(tile.message()).read(this);
            } else {
                tile.skip();
            }
        }
        points.trim();
        return new VectorTile(points, figures, names);
    }

    Points points() {
        return points;
    }

    void figure(Figure figure) throws BadTile {
        count();
        figures.computeIfAbsent(figure.part(), part -> new ArrayList<>()).add(figure);
    }

    void name(VectorTile.Name name) throws BadTile {
        count();
        names.add(name);
    }

    private void count() throws BadTile {
        if (++features > MOST_FEATURES) {
            throw new BadTile("", Cause.TOO_LARGE, "");
        }
    }
}
