package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * A pavement of small irregular cells on a plane in metres, each with its neighbours. Every edge is
 * bent once and shared by the two cells beside it, so cells and whatever is joined of them leave no
 * gap.
 */
final class Cells {
    private static final GeometryFactory PLANE = new GeometryFactory();

    private final List<Coordinate> sites = new ArrayList<>();
    private final List<List<Coordinate>> corners = new ArrayList<>();
    private final List<Polygon> shapes = new ArrayList<>();
    private final List<List<Integer>> neighbours = new ArrayList<>();

    /** Paves around the sites; cells that touch the frame are left out. */
    Cells(List<Coordinate> points, Envelope frame, Random random) {
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(points);
        voronoi.setClipEnvelope(frame);
        Geometry diagram = voronoi.getDiagram(PLANE);
        Map<Bends.Edge, Integer> firstBeside = new HashMap<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Polygon cell = (Polygon) diagram.getGeometryN(i);
            if (inside(cell, frame)) {
                add(cell, firstBeside);
            }
        }
        shape(new Bends(random));
    }

    int size() {
        return sites.size();
    }

    Coordinate site(int cell) {
        return sites.get(cell);
    }

    Polygon shape(int cell) {
        return shapes.get(cell);
    }

    List<Integer> neighbours(int cell) {
        return neighbours.get(cell);
    }

    private static boolean inside(Polygon cell, Envelope frame) {
        Envelope box = cell.getEnvelopeInternal();
        Envelope smaller = new Envelope(frame);
        smaller.expandBy(-1);
        return smaller.contains(box);
    }

    private void add(Polygon cell, Map<Bends.Edge, Integer> firstBeside) {
        int me = sites.size();
        sites.add((Coordinate) cell.getUserData());
        neighbours.add(new ArrayList<>());
        List<Coordinate> ring = new ArrayList<>();
        for (Coordinate corner : cell.getExteriorRing().getCoordinates()) {
            Coordinate next = Bends.round(corner);
            if (!ring.isEmpty() && !ring.get(ring.size() - 1).equals2D(next)) {
                Bends.Edge edge = new Bends.Edge(ring.get(ring.size() - 1), next);
                Integer other = firstBeside.putIfAbsent(edge, me);
                if (other != null) {
                    neighbours.get(me).add(other);
                    neighbours.get(other).add(me);
                }
            }
            if (ring.isEmpty() || !ring.get(ring.size() - 1).equals2D(next)) {
                ring.add(next);
            }
        }
        corners.add(ring);
    }

    /** Bends all edges; where bent ones would cross, the edges of that cell stay straight. */
    private void shape(Bends bends) {
        boolean isCrossing = true;
        while (isCrossing) {
            isCrossing = false;
            shapes.clear();
            for (List<Coordinate> ring : corners) {
                Polygon bent = bent(ring, bends);
                shapes.add(bent);
                if (!bent.isValid()) {
                    isCrossing = true;
                    bends.straighten(ring);
                }
            }
        }
    }

    private static Polygon bent(List<Coordinate> ring, Bends bends) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 1; i < ring.size(); i++) {
            line.addAll(bends.between(ring.get(i - 1), ring.get(i)));
        }
        line.add(line.get(0).copy());
        return PLANE.createPolygon(line.toArray(new Coordinate[0]));
    }
}
