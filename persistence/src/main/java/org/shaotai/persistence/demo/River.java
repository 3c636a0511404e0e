package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * A river that winds across the county from west to east: a curve y(x) in metres. Cells are laid
 * along both banks, so that boundaries follow it.
 */
final class River {
    private final double[] height = new double[4];
    private final double[] length = new double[4];
    private final double[] shift = new double[4];

    River(Random random) {
        for (int i = 0; i < height.length; i++) {
            height[i] = (2600 - 600 * i) * (0.7 + 0.6 * random.nextDouble());
            length[i] = (34_000.0 / (1 + 1.7 * i)) * (0.8 + 0.4 * random.nextDouble());
            shift[i] = 2 * Math.PI * random.nextDouble();
        }
    }

    /** Where the river runs at a distance east of the centre; it passes just south of it. */
    double northAt(double x) {
        double north = -1_300 - wave(0);
        return north + wave(x);
    }

    /** Whether the two points lie on different banks. */
    boolean parts(Coordinate a, Coordinate b) {
        return (a.y > northAt(a.x)) != (b.y > northAt(b.x));
    }

    /** Pairs of sites on opposite banks between two eastings, so that an edge runs between them. */
    List<Coordinate> banks(double west, double east, double step, double width) {
        List<Coordinate> sites = new ArrayList<>();
        for (double x = west; x < east; x += step) {
            double slope = (northAt(x + 10) - northAt(x - 10)) / 20;
            double norm = Math.sqrt(1 + slope * slope);
            double north = northAt(x);
            sites.add(new Coordinate(x - width * slope / norm, north + width / norm));
            sites.add(new Coordinate(x + width * slope / norm, north - width / norm));
        }
        return sites;
    }

    private double wave(double x) {
        double sum = 0;
        for (int i = 0; i < height.length; i++) {
            sum += height[i] * StrictMath.sin(2 * Math.PI * x / length[i] + shift[i]);
        }
        return sum;
    }
}
