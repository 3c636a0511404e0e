package org.shaotai.map.base.vector;

import java.util.List;
import java.util.Map;

/**
 * A vector tile as it is to be drawn: figures by what they are, and names. Never changed after it
 * was read.
 *
 * @param points the lines of all figures
 * @param figures what is drawn, by part
 * @param names what is written
 */
record VectorTile(Points points, Map<Part, List<Figure>> figures, List<Name> names) {

    /** Units along one side. */
    static final int EXTENT = 1 << 14;

    /** Nothing but ground. */
    static VectorTile empty() {
        return new VectorTile(new Points(), Map.of(), List.of());
    }

    /**
     * A name and where it belongs.
     *
     * @param text one line
     * @param wording how it is written
     * @param x place of its middle in units
     * @param y place of its middle in units
     * @param length room along a line in units; 0 for a point
     */
    record Name(String text, Wording wording, int x, int y, int length) {}
}
