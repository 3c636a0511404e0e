package org.shaotai.map.raster;

/**
 * The colours of all areas, by entry of an {@link IdRaster}; premultiplied ARGB.
 *
 * @param fill colour inside, entry 0 for no area
 * @param hatch colour on a hatching line, equal to {@code fill} where nothing is hatched
 * @param line colour on the border pixel
 */
public record Palette(int[] fill, int[] hatch, int[] line) {

    /** Distance of hatching lines in pixels; a power of two that divides a tile. */
    public static final int HATCH = 8;

    /** Checks that all three tables know the same areas. */
    public Palette {
        if (fill.length != hatch.length || fill.length != line.length) {
            throw new IllegalArgumentException(
                    "tables of " + fill.length + ", " + hatch.length + ", " + line.length);
        }
    }

    /** Mixes two premultiplied colours; {@code part} 0 gives the first, 256 the second. */
    public static int mix(int first, int second, int part) {
        int rest = 256 - part;
        long low = (first & 0xff00ffL) * rest + (second & 0xff00ffL) * part;
        long high = (first >>> 8 & 0xff00ffL) * rest + (second >>> 8 & 0xff00ffL) * part;
        return (int) (low >>> 8 & 0xff00ff | high & 0xff00ff00L);
    }
}
