package org.shaotai.map.base.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.shaotai.map.geo.CoordinateSystem;

/**
 * Which base map is wanted.
 *
 * @param address a file, a folder, or the address of a service with {@code {z}/{x}/{y}}, see {@link
 *     org.shaotai.map.base.service.TileTemplate}; several of the latter, with blanks between them,
 *     lie over each other
 * @param key what stands for {@code {key}} in the address of a service; may be empty
 * @param coordinates what the tiles are counted in
 * @param cache where tiles of services are kept
 */
public record BaseChoice(String address, String key, CoordinateSystem coordinates, Path cache) {

    /** Checks that nothing is missing. */
    public BaseChoice {
        Objects.requireNonNull(key, "key of a base map");
        Objects.requireNonNull(coordinates, "coordinates of a base map");
        Objects.requireNonNull(cache, "cache of a base map");
        address = address.strip();
        if (address.isEmpty()) {
            throw new IllegalArgumentException("a base map without an address");
        }
    }

    /** Whether a host is asked. */
    public boolean isService() {
        return address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The templates of a service, the lowest first. */
    List<String> templates() {
        return List.of(address.split("\\s+"));
    }
}
