package org.shaotai.map.view;

import java.util.Arrays;

/**
 * Keeps words from covering each other: boxes claimed in one frame, in pixels of the view.
 *
 * <p>Boxes are kept by bands of the height, so that a question looks at few of them.
 */
public final class LabelSpace {

    private static final int BAND = 32;

    private double[][] bands = new double[0][];
    private int[] sizes = new int[0];
    private double width;
    private double height;

    /** Forgets every box and takes the size of the view. */
    void begin(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        int count = (int) Math.ceil(newHeight / BAND) + 1;
        if (count != bands.length) {
            bands = new double[count][64];
            sizes = new int[count];
        }
        Arrays.fill(sizes, 0);
    }

    /** Takes the box whether it is free or not. */
    public void take(double minX, double minY, double maxX, double maxY) {
        for (int band = band(minY); band <= band(maxY); band++) {
            int size = sizes[band];
            if (size + 4 > bands[band].length) {
                bands[band] = Arrays.copyOf(bands[band], size * 2);
            }
            double[] boxes = bands[band];
            boxes[size] = minX;
            boxes[size + 1] = minY;
            boxes[size + 2] = maxX;
            boxes[size + 3] = maxY;
            sizes[band] = size + 4;
        }
    }

    /** Takes the box and says true, or says false when something is there or it leaves the view. */
    public boolean claim(double minX, double minY, double maxX, double maxY) {
        if (!free(minX, minY, maxX, maxY)) {
            return false;
        }
        take(minX, minY, maxX, maxY);
        return true;
    }

    /** Whether nothing is there yet and the box is in the view as a whole. */
    public boolean free(double minX, double minY, double maxX, double maxY) {
        if (minX < 0 || minY < 0 || maxX > width || maxY > height) {
            return false;
        }
        for (int band = band(minY); band <= band(maxY); band++) {
            double[] boxes = bands[band];
            for (int i = 0; i < sizes[band]; i += 4) {
                if (minX < boxes[i + 2]
                        && maxX > boxes[i]
                        && minY < boxes[i + 3]
                        && maxY > boxes[i + 1]) {
                    return false;
                }
            }
        }
        return true;
    }

    private int band(double y) {
        return (int) Math.max(0, Math.min(bands.length - 1, Math.floor(y / BAND)));
    }
}
