package org.shaotai.map.raster;

/**
 * A picture of area numbers: 0 where no area is, else the number of the area plus one.
 *
 * <p>The first {@code margin} columns and rows belong to the neighbours on the left and above; they
 * are there so that borders can be found at the edge.
 */
public final class IdRaster {

    /** Width of the array in pixels, margin included. */
    public final int width;

    /** Height of the array in pixels, margin included. */
    public final int height;

    /** Columns on the left and rows above that belong to the neighbours. */
    public final int margin;

    /** The numbers, row by row. */
    public final int[] ids;

    /** An empty picture of {@code width} x {@code height} pixels plus the margin. */
    public IdRaster(int width, int height, int margin) {
        this.width = width + margin;
        this.height = height + margin;
        this.margin = margin;
        this.ids = new int[this.width * this.height];
    }

    /** The entry at a pixel, counted without the margin. */
    public int at(int x, int y) {
        return ids[(y + margin) * width + x + margin];
    }
}
