package org.shaotai.map.view;

import java.util.Objects;
import org.shaotai.map.geo.LonLat;

/**
 * A point to draw.
 *
 * @param payload what the pin stands for; not null, equal payloads are one pin
 * @param lon longitude in WGS84 degrees
 * @param lat latitude in WGS84 degrees
 * @param kind letter and shape
 * @param risk 0 none (neutral), 1 blue, 2 yellow, 3 red; also decides who is seen first
 * @param <T> type of the payload
 */
public record Pin<T>(T payload, double lon, double lat, PinKind kind, int risk) {

    /** Checks ranges and that nothing is missing. */
    public Pin {
        Objects.requireNonNull(payload, "payload of a pin");
        Objects.requireNonNull(kind, "kind of a pin");
        new LonLat(lon, lat);
        if (risk < 0 || risk > 3) {
            throw new IllegalArgumentException("risk of a pin " + risk + " is not within 0 to 3");
        }
    }

    /** The place of the pin. */
    public LonLat place() {
        return new LonLat(lon, lat);
    }
}
