package org.shaotai.map.base.vector;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the layers of a vector tile mean. The schemas that are known have no layer name in common,
 * so that none has to be named beforehand; a layer of no known schema is drawn neutrally, without
 * names.
 */
final class Schema {

    private static final Map<String, Rule> KNOWN = new HashMap<>();

    static {
        KNOWN.putAll(Shortbread.rules());
        KNOWN.putAll(OpenMapTiles.rules());
    }

    /** Layers of known schemas that are of no use below grids and pins. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "addresses",
                    "housenumber",
                    "poi",
                    "pois",
                    "public_transport",
                    "aerialways",
                    "aerodrome_label",
                    "dam_lines",
                    "dam_polygons",
                    "pier_lines",
                    "pier_polygons",
                    "street_labels_points",
                    "streets_polygons_labels",
                    "streets_med",
                    "streets_low",
                    "water_lines_labels");

    private Schema() {}

    /** The rule of a layer; null when it is left out. */
    static Rule rule(String layer) {
        return LEFT_OUT.contains(layer) ? null : KNOWN.get(layer);
    }

    /** Whether a layer belongs to no schema that is known. */
    static boolean isUnknown(String layer) {
        return !KNOWN.containsKey(layer) && !LEFT_OUT.contains(layer);
    }
}
