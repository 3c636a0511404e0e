package org.shaotai.map.index;

/**
 * A box in any plane, borders included.
 *
 * @param minX left border, in units of the plane
 * @param minY lower border by value
 * @param maxX right border, not less than {@code minX}
 * @param maxY upper border by value, not less than {@code minY}
 */
public record Box(double minX, double minY, double maxX, double maxY) {

    /** Checks the order of the borders and refuses what is not a number. */
    public Box {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "box upside down: x " + minX + " to " + maxX + ", y " + minY + " to " + maxY);
        }
    }
}
