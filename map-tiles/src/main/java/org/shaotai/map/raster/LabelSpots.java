package org.shaotai.map.raster;

import java.util.Arrays;

/**
 * Where words stand best in each area: the middle of a wide level stretch near its middle height.
 *
 * <p>World coordinates by area number. Immutable; an area without rings has width 0.
 */
public final class LabelSpots {

    private static final double[] HEIGHTS = {0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75};

    private final double[] xs;
    private final double[] ys;
    private final float[] widths;
    private final float[] heights;
    private double[] crossings = new double[64];

    /** Finds the spots of all areas. */
    public LabelSpots(Outlines outlines) {
        int areas = outlines.areas();
        this.xs = new double[areas];
        this.ys = new double[areas];
        this.widths = new float[areas];
        this.heights = new float[areas];
        for (int area = 0; area < areas; area++) {
            find(outlines, area);
        }
        crossings = null;
    }

    /** World x of the middle of the spot. */
    public double x(int area) {
        return xs[area];
    }

    /** World y of the middle of the spot. */
    public double y(int area) {
        return ys[area];
    }

    /** Width of the free stretch in world units. */
    public double width(int area) {
        return widths[area];
    }

    /** Height of the largest part of the area in world units. */
    public double height(int area) {
        return heights[area];
    }

    /** The side of a usual area in world units: the median of the root of width times height. */
    public double usualSide() {
        double[] sides = new double[xs.length];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = Math.sqrt((double) widths[i] * heights[i]);
        }
        Arrays.sort(sides);
        return sides.length == 0 ? 0 : sides[sides.length / 2];
    }

    private void find(Outlines outlines, int area) {
        float top = 0;
        float height = -1;
        for (int ring = outlines.areaRings[area]; ring < outlines.areaRings[area + 1]; ring++) {
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (int i = outlines.ringStart[ring]; i < outlines.ringStart[ring + 1]; i++) {
                low = Math.min(low, outlines.ys[i]);
                high = Math.max(high, outlines.ys[i]);
            }
            if (high - low > height) {
                height = high - low;
                top = low;
            }
        }
        if (height <= 0) {
            return;
        }
        heights[area] = height;
        double best = 0;
        for (double part : HEIGHTS) {
            best = Math.max(best, stretch(outlines, area, top + part * height, part, best));
        }
    }

    /** Takes the widest stretch at a height if it beats the best so far; answers its worth. */
    private double stretch(Outlines outlines, int area, double y, double part, double best) {
        int count = cross(outlines, area, y);
        Arrays.sort(crossings, 0, count);
        double worth = 0;
        for (int i = 0; i + 1 < count; i += 2) {
            double width = crossings[i + 1] - crossings[i];
            double candidate = width * (1 - 0.9 * Math.abs(part - 0.5));
            if (candidate > best && candidate > worth) {
                worth = candidate;
                xs[area] = outlines.originX + (crossings[i] + crossings[i + 1]) / 2;
                ys[area] = outlines.originY + y;
                widths[area] = (float) width;
            }
        }
        return worth;
    }

    private int cross(Outlines outlines, int area, double y) {
        int count = 0;
        for (int ring = outlines.areaRings[area]; ring < outlines.areaRings[area + 1]; ring++) {
            int to = outlines.ringStart[ring + 1];
            int previous = to - 1;
            for (int i = outlines.ringStart[ring]; i < to; i++) {
                double y1 = outlines.ys[previous];
                double y2 = outlines.ys[i];
                if (y1 > y != y2 > y) {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, count * 2);
                    }
                    double x1 = outlines.xs[previous];
                    crossings[count++] = x1 + (y - y1) / (y2 - y1) * (outlines.xs[i] - x1);
                }
                previous = i;
            }
        }
        return count;
    }
}
