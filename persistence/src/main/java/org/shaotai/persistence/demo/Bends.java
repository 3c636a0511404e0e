package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * The bent lines that stand for straight edges: each edge is bent at its middle, then each half,
 * and so on, and remembered, so that whoever comes along it from either side gets the same points.
 */
final class Bends {
    /** How far a middle may leave its line, as a share of the edge's length. */
    private static final double SHARE = 0.13;

    /** Edges shorter than this stay straight; metres. */
    private static final double SHORTEST = 60;

    /** How often an edge is halved. */
    private static final int DEPTH = 3;

    private final Map<Edge, List<Coordinate>> known = new HashMap<>();
    private final Random random;

    Bends(Random random) {
        this.random = random;
    }

    /** The points from one corner to the other, without the last. */
    List<Coordinate> between(Coordinate from, Coordinate to) {
        Edge edge = new Edge(from, to);
        List<Coordinate> line = known.get(edge);
        if (line == null) {
            line = new ArrayList<>();
            bend(edge.a, edge.b, DEPTH, line);
            line.add(edge.b);
            known.put(edge, line);
        }
        List<Coordinate> way = new ArrayList<>(line);
        if (!edge.a.equals2D(from)) {
            Collections.reverse(way);
        }
        way.remove(way.size() - 1);
        return way;
    }

    /** Takes back the bends along a ring of corners. */
    void straighten(List<Coordinate> ring) {
        for (int i = 1; i < ring.size(); i++) {
            Edge edge = new Edge(ring.get(i - 1), ring.get(i));
            known.put(edge, List.of(edge.a, edge.b));
        }
    }

    private void bend(Coordinate from, Coordinate to, int depth, List<Coordinate> line) {
        double length = from.distance(to);
        if (depth == 0 || length < SHORTEST) {
            line.add(from);
            return;
        }
        double off = SHARE * (2 * random.nextDouble() - 1);
        double at = 0.42 + 0.16 * random.nextDouble();
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        Coordinate middle =
                round(new Coordinate(from.x + dx * at - dy * off, from.y + dy * at + dx * off));
        bend(from, middle, depth - 1, line);
        bend(middle, to, depth - 1, line);
    }

    /** Puts a point on a grid of one centimetre. */
    static Coordinate round(Coordinate point) {
        return new Coordinate(Math.rint(point.x * 100) / 100, Math.rint(point.y * 100) / 100);
    }

    /** Two corners in a fixed order, whichever way the edge is walked. */
    static final class Edge {
        private final Coordinate a;
        private final Coordinate b;

        Edge(Coordinate from, Coordinate to) {
            boolean isForward = from.compareTo(to) < 0;
            this.a = isForward ? from : to;
            this.b = isForward ? to : from;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Edge edge && a.equals2D(edge.a) && b.equals2D(edge.b);
        }

        @Override
        public int hashCode() {
            return 31 * a.hashCode() + b.hashCode();
        }
    }
}
