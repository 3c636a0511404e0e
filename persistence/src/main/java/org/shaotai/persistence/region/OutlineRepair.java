package org.shaotai.persistence.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Makes a valid area of the rings of a file: closes open rings, resolves self-crossing ones. */
final class OutlineRepair {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private OutlineRepair() {}

    /**
     * A valid area.
     *
     * @param outline Polygon or MultiPolygon in canonical order of its points
     * @param isRepaired whether the rings as read were not valid
     */
    record Area(Geometry outline, boolean isRepaired) {}

    /** Builds the area, or nothing when no area can be made of the rings. */
    static Optional<Area> area(List<List<Coordinate[]>> polygons) {
        if (polygons.stream().flatMap(List::stream).anyMatch(ring -> ring.length < 3)) {
            return Optional.empty();
        }
        boolean isClosed =
                polygons.stream().flatMap(List::stream).allMatch(OutlineRepair::isClosed);
        try {
            Geometry raw = join(polygons);
            boolean isValid = isClosed && new IsValidOp(raw).isValid();
            Geometry outline = isValid ? raw : GeometryFixer.fix(raw);
            if (!(outline instanceof Polygonal) || outline.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Area(outline.norm(), !isValid));
        } catch (TopologyException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Geometry join(List<List<Coordinate[]>> polygons) {
        List<Polygon> parts = new ArrayList<>();
        for (List<Coordinate[]> rings : polygons) {
            List<LinearRing> closed = rings.stream().map(OutlineRepair::close).toList();
            parts.add(
                    SHAPES.createPolygon(
                            closed.get(0),
                            closed.subList(1, closed.size()).toArray(new LinearRing[0])));
        }
        return parts.size() == 1
                ? parts.get(0)
                : SHAPES.createMultiPolygon(parts.toArray(new Polygon[0]));
    }

    private static boolean isClosed(Coordinate[] ring) {
        return ring.length > 3 && ring[0].equals2D(ring[ring.length - 1]);
    }

    private static LinearRing close(Coordinate[] ring) {
        if (isClosed(ring)) {
            return SHAPES.createLinearRing(ring);
        }
        Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
        closed[ring.length] = ring[0];
        return SHAPES.createLinearRing(closed);
    }
}
