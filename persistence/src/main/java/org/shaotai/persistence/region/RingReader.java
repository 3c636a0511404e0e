package org.shaotai.persistence.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads the nested arrays of a GeoJSON "coordinates" member, whatever their depth: the type of the
 * geometry may follow after them, so the depth is noted and judged later.
 *
 * <p>Memory is bounded: an outline of more than {@link #MOST_POINTS} positions is read to its end
 * but not kept.
 */
final class RingReader {
    /**
     * Most positions of one outline; a county at one metre's detail has about a hundred thousand.
     */
    static final int MOST_POINTS = 2_000_000;

    private static final int POSITION = 0;
    private static final int RING = 1;
    private static final int POLYGON = 2;

    private final CoordinateSystem system;
    private List<Coordinate> ring = new ArrayList<>();
    private List<Coordinate[]> rings = new ArrayList<>();
    private final List<List<Coordinate[]>> polygons = new ArrayList<>();
    private int depth = -1;
    private int points;
    private boolean isOdd;

    RingReader(CoordinateSystem system) {
        this.system = system;
    }

    /** Reads the array the parser stands on. */
    void read(JsonParser json) throws IOException, BadFile {
        depth = Math.max(depth, readArray(json));
    }

    /** How deep the arrays were: 0 a position, 1 a line, 2 a polygon, 3 several polygons. */
    int depth() {
        return depth;
    }

    /** Whether there were more positions than are kept. */
    boolean isTooLong() {
        return points > MOST_POINTS;
    }

    /** Whether something that is no number stood where a number belongs. */
    boolean isOdd() {
        return isOdd;
    }

    /** The polygons read, each a list of rings, the outer one first. */
    List<List<Coordinate[]>> polygons() {
        return polygons;
    }

    private int readArray(JsonParser json) throws IOException, BadFile {
        JsonToken token = json.nextToken();
        if (token.isNumeric()) {
            readPosition(json);
            return POSITION;
        }
        int inner = -1;
        for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                inner = Math.max(inner, readArray(json));
            } else {
                isOdd = true;
                json.skipChildren();
            }
        }
        finish(inner + 1);
        return inner + 1;
    }

    private void finish(int height) {
        if (height == RING) {
            rings.add(ring.toArray(new Coordinate[0]));
            ring = new ArrayList<>();
        } else if (height == POLYGON) {
            polygons.add(rings);
            rings = new ArrayList<>();
        }
    }

    private void readPosition(JsonParser json) throws IOException, BadFile {
        double lon = json.getDoubleValue();
        JsonToken second = json.nextToken();
        double lat = second.isNumeric() ? json.getDoubleValue() : Double.NaN;
        isOdd |= !second.isNumeric();
        for (JsonToken token = second; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            json.skipChildren();
        }
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw new BadFile("notDegrees", lon, lat);
        }
        if (++points <= MOST_POINTS) {
            ring.add(system.toWgs84(lon, lat));
        }
    }
}
