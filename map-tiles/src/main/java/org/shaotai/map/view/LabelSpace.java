package org.shaotai.map.view;

import java.util.Arrays;

/** Keeps words from covering each other: boxes claimed in one frame, in pixels of the view. */
public final class LabelSpace {

    private double[] boxes = new double[256];
    private int size;

    /** Forgets every box. */
    void clear() {
        size = 0;
    }

    /** Takes the box whether it is free or not. */
    public void take(double minX, double minY, double maxX, double maxY) {
        if (size + 4 > boxes.length) {
            boxes = Arrays.copyOf(boxes, size * 2);
        }
        boxes[size++] = minX;
        boxes[size++] = minY;
        boxes[size++] = maxX;
        boxes[size++] = maxY;
    }

    /** Takes the box and says true, or says false when something is there already. */
    public boolean claim(double minX, double minY, double maxX, double maxY) {
        if (!free(minX, minY, maxX, maxY)) {
            return false;
        }
        take(minX, minY, maxX, maxY);
        return true;
    }

    /** Whether nothing is there yet. */
    public boolean free(double minX, double minY, double maxX, double maxY) {
        for (int i = 0; i < size; i += 4) {
            if (minX < boxes[i + 2]
                    && maxX > boxes[i]
                    && minY < boxes[i + 3]
                    && maxY > boxes[i + 1]) {
                return false;
            }
        }
        return true;
    }
}
