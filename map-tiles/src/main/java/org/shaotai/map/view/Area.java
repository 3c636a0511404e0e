package org.shaotai.map.view;

import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * An area to draw.
 *
 * @param payload what the area stands for; not null, equal payloads are one area
 * @param label short name drawn when there is no badge, may be empty
 * @param geometry polygons in WGS84 degrees (x longitude, y latitude); parts that are no polygons
 *     are not drawn; must not change afterwards
 * @param <T> type of the payload
 */
public record Area<T>(T payload, String label, Geometry geometry) {

    /** Checks that nothing is missing. */
    public Area {
        Objects.requireNonNull(payload, "payload of an area");
        Objects.requireNonNull(label, "label of an area");
        Objects.requireNonNull(geometry, "geometry of an area");
    }
}
