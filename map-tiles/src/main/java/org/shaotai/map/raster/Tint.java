package org.shaotai.map.raster;

/** Turns area numbers into colours: fill, hatching, and a line where two areas meet. No state. */
public final class Tint {

    private Tint() {}

    /**
     * Colours a picture pixel for pixel.
     *
     * @param from numbers with a margin of at least 1
     * @param hatchPhase offset of the hatching in pixels, so that it hangs on the ground
     * @param to width x height premultiplied ARGB, without the margin
     */
    public static void plain(IdRaster from, Palette palette, int hatchPhase, int[] to) {
        int[] ids = from.ids;
        int stride = from.width;
        int at = 0;
        for (int y = from.margin; y < from.height; y++) {
            int left = ids[y * stride + from.margin - 1];
            for (int x = from.margin; x < stride; x++) {
                int p = y * stride + x;
                int id = ids[p];
                if (id != left || id != ids[p - stride]) {
                    to[at++] = palette.line()[id == 0 ? Math.max(left, ids[p - stride]) : id];
                } else if ((x + y - 2 * from.margin + hatchPhase & Palette.HATCH - 1) < 2) {
                    to[at++] = palette.hatch()[id];
                } else {
                    to[at++] = palette.fill()[id];
                }
                left = id;
            }
        }
    }

    /**
     * Colours a picture of twice the width and height and averages 2 x 2, so that edges are smooth.
     *
     * @param from numbers with a margin of at least 2, even width and height without it
     * @param hatchPhase offset of the hatching in half pixels
     * @param to half the width x half the height premultiplied ARGB
     */
    public static void smooth(IdRaster from, Palette palette, int hatchPhase, int[] to) {
        int[] ids = from.ids;
        int stride = from.width;
        int at = 0;
        for (int y = from.margin; y + 1 < from.height; y += 2) {
            for (int x = from.margin; x + 1 < stride; x += 2) {
                int p = y * stride + x;
                int id = ids[p];
                int phase = x + y - 2 * from.margin + hatchPhase & 2 * Palette.HATCH - 1;
                boolean hatchable = palette.hatch()[id] != palette.fill()[id];
                if ((!hatchable || phase > 3 && phase < 2 * Palette.HATCH - 2)
                        && calm(ids, p, stride, id)) {
                    to[at++] = palette.fill()[id];
                } else {
                    to[at++] = average(ids, p, stride, palette, phase);
                }
            }
        }
    }

    /** Whether the four numbers and those two steps left and above are one. */
    private static boolean calm(int[] ids, int p, int stride, int id) {
        int q = p + stride;
        int up = p - stride;
        int high = up - stride;
        return ids[p + 1] == id
                && ids[q] == id
                && ids[q + 1] == id
                && ids[p - 1] == id
                && ids[p - 2] == id
                && ids[q - 1] == id
                && ids[q - 2] == id
                && ids[up] == id
                && ids[up + 1] == id
                && ids[high] == id
                && ids[high + 1] == id;
    }

    private static int average(int[] ids, int p, int stride, Palette palette, int phase) {
        int a = colour(ids, p, stride, palette, phase);
        int b = colour(ids, p + 1, stride, palette, phase + 1);
        int c = colour(ids, p + stride, stride, palette, phase + 1);
        int d = colour(ids, p + stride + 1, stride, palette, phase + 2);
        int low = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff);
        int high =
                (a >>> 8 & 0xff00ff)
                        + (b >>> 8 & 0xff00ff)
                        + (c >>> 8 & 0xff00ff)
                        + (d >>> 8 & 0xff00ff);
        return low + 0x20002 >>> 2 & 0xff00ff | high + 0x20002 << 6 & 0xff00ff00;
    }

    private static int colour(int[] ids, int p, int stride, Palette palette, int phase) {
        int id = ids[p];
        if (id != ids[p - 1]
                || id != ids[p - 2]
                || id != ids[p - stride]
                || id != ids[p - 2 * stride]) {
            int other = Math.max(ids[p - 1], Math.max(ids[p - 2], ids[p - stride]));
            return palette.line()[id == 0 ? Math.max(other, ids[p - 2 * stride]) : id];
        }
        boolean hatched = (phase & 2 * Palette.HATCH - 1) < 3;
        return hatched ? palette.hatch()[id] : palette.fill()[id];
    }
}
