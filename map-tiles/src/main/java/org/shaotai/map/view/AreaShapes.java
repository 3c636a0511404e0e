package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.WebMercator;
import org.shaotai.map.index.Box;
import org.shaotai.map.index.GridIndex;
import org.shaotai.map.index.PolygonCover;
import org.shaotai.map.raster.LabelSpots;
import org.shaotai.map.raster.OutlineReader;
import org.shaotai.map.raster.Outlines;

/**
 * One set of areas made ready: sorted large to small, so that the smaller one lies on top and
 * answers first; indexed at once, outlines made later by a worker. Immutable but for {@link
 * #prepare}.
 */
final class AreaShapes<T> {

    private final List<Area<T>> areas;
    private final GridIndex<Area<T>> index;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final GeoBounds bounds;
    private Outlines outlines;
    private LabelSpots spots;

    AreaShapes(List<Area<T>> given) {
        List<Area<T>> sorted = new ArrayList<>(given);
        Map<Area<T>, Double> sizes = new java.util.IdentityHashMap<>();
        given.forEach(area -> sizes.put(area, area.geometry().getArea()));
        sorted.sort(Comparator.comparingDouble((Area<T> area) -> -sizes.get(area)));
        this.areas = List.copyOf(sorted);
        this.index =
                GridIndex.of(
                        areas,
                        area -> box(area.geometry()),
                        (area, x, y) -> PolygonCover.covers(area.geometry(), x, y));
        Envelope all = new Envelope();
        for (int i = 0; i < areas.size(); i++) {
            numbers.put(areas.get(i).payload(), i);
            all.expandToInclude(areas.get(i).geometry().getEnvelopeInternal());
        }
        this.bounds = bounds(all);
    }

    private static GeoBounds bounds(Envelope box) {
        return box.isNull()
                ? null
                : new GeoBounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    private static Box box(Geometry geometry) {
        Envelope box = geometry.getEnvelopeInternal();
        return box.isNull()
                ? null
                : new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** Reads the outlines; slow, once, away from the FX thread; to be handed over safely. */
    AreaShapes<T> prepare() {
        outlines = OutlineReader.read(areas.stream().map(Area::geometry).toList());
        spots = new LabelSpots(outlines);
        return this;
    }

    int size() {
        return areas.size();
    }

    Area<T> area(int number) {
        return areas.get(number);
    }

    /** The number of the area with a payload, or null. */
    Integer number(T payload) {
        return payload == null ? null : numbers.get(payload);
    }

    GeoBounds bounds() {
        return bounds;
    }

    /** The box around one area, or null. */
    GeoBounds bounds(int number) {
        return bounds(areas.get(number).geometry().getEnvelopeInternal());
    }

    Outlines outlines() {
        return outlines;
    }

    LabelSpots spots() {
        return spots;
    }

    /** The number of the smallest area that covers the place, or -1. */
    int at(double lon, double lat) {
        return index.lastAt(lon, lat);
    }

    boolean covers(int number, double lon, double lat) {
        return PolygonCover.covers(areas.get(number).geometry(), lon, lat);
    }

    /** The numbers of areas whose boxes touch a box of the unit square. */
    BitSet in(double minX, double minY, double maxX, double maxY) {
        return index.numbersIn(
                new Box(
                        WebMercator.lon(minX),
                        WebMercator.lat(maxY),
                        WebMercator.lon(maxX),
                        WebMercator.lat(minY)));
    }
}
