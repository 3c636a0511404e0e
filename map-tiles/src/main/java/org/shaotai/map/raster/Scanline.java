package org.shaotai.map.raster;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Fills polygons into an {@link IdRaster}, even-odd, a pixel belonging to the area that covers its
 * centre.
 *
 * <p>An edge that two areas share crosses each row at the same place for both, so no pixel is left
 * between them. Areas are painted in the order of their numbers, later ones over earlier ones.
 * Keeps its buffers; one thread at a time.
 */
public final class Scanline {

    private float[][] crossings = new float[0][];
    private int[] counts = new int[0];
    private int firstRow;
    private int lastRow;

    /**
     * Paints areas.
     *
     * @param outlines the outlines, already thinned for the scale
     * @param areas numbers of the areas that may touch the picture
     * @param worldX world x of the left border of the picture without its margin
     * @param worldY world y of the upper border without the margin
     * @param scale pixels per world unit
     */
    public void paint(
            Outlines outlines,
            BitSet areas,
            double worldX,
            double worldY,
            double scale,
            IdRaster target) {
        ensureRows(target.height);
        double shiftX = (outlines.originX - worldX) * scale + target.margin;
        double shiftY = (outlines.originY - worldY) * scale + target.margin;
        for (int area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            firstRow = target.height;
            lastRow = -1;
            for (int ring = outlines.areaRings[area]; ring < outlines.areaRings[area + 1]; ring++) {
                int from = outlines.ringStart[ring];
                int to = outlines.ringStart[ring + 1];
                if (to - from >= 3) {
                    cross(outlines, from, to, scale, shiftX, shiftY, target.height);
                }
            }
            fill(area + 1, target);
        }
    }

    private void ensureRows(int rows) {
        if (crossings.length < rows) {
            int old = crossings.length;
            crossings = Arrays.copyOf(crossings, rows);
            for (int i = old; i < rows; i++) {
                crossings[i] = new float[8];
            }
            counts = new int[rows];
        }
    }

    private void cross(
            Outlines outlines, int from, int to, double scale, double dx, double dy, int rows) {
        double x1 = outlines.xs[to - 1] * scale + dx;
        double y1 = outlines.ys[to - 1] * scale + dy;
        for (int i = from; i < to; i++) {
            double x2 = outlines.xs[i] * scale + dx;
            double y2 = outlines.ys[i] * scale + dy;
            if (y1 < y2) {
                cross(x1, y1, x2, y2, rows);
            } else if (y2 < y1) {
                cross(x2, y2, x1, y1, rows);
            }
            x1 = x2;
            y1 = y2;
        }
    }

    /** Notes where an edge crosses the middle lines of the rows; always from top to bottom. */
    private void cross(double x1, double y1, double x2, double y2, int rows) {
        if (y2 <= 0.5 || y1 > rows - 0.5) {
            return;
        }
        int first = (int) Math.max(0, Math.ceil(y1 - 0.5));
        int last = (int) Math.min(rows - 1, Math.ceil(y2 - 0.5) - 1);
        if (first > last) {
            return;
        }
        double slope = (x2 - x1) / (y2 - y1);
        for (int row = first; row <= last; row++) {
            int count = counts[row]++;
            if (count == crossings[row].length) {
                crossings[row] = Arrays.copyOf(crossings[row], count * 2);
            }
            crossings[row][count] = (float) (x1 + (row + 0.5 - y1) * slope);
        }
        firstRow = Math.min(firstRow, first);
        lastRow = Math.max(lastRow, last);
    }

    private void fill(int id, IdRaster target) {
        for (int row = firstRow; row <= lastRow; row++) {
            int count = counts[row];
            counts[row] = 0;
            float[] xs = crossings[row];
            sort(xs, count);
            int base = row * target.width;
            for (int i = 0; i + 1 < count; i += 2) {
                int from = (int) Math.max(0, Math.ceil(xs[i] - 0.5f));
                int to = (int) Math.min(target.width, Math.ceil(xs[i + 1] - 0.5f));
                if (from < to) {
                    Arrays.fill(target.ids, base + from, base + to, id);
                }
            }
        }
    }

    private static void sort(float[] xs, int count) {
        if (count > 24) {
            Arrays.sort(xs, 0, count);
            return;
        }
        for (int i = 1; i < count; i++) {
            float x = xs[i];
            int j = i;
            while (j > 0 && xs[j - 1] > x) {
                xs[j] = xs[j - 1];
                j--;
            }
            xs[j] = x;
        }
    }
}
