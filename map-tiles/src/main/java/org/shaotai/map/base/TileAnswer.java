package org.shaotai.map.base;

import java.util.List;
import java.util.Objects;

/** What comes back for a tile: a picture, nothing, or a trouble. */
public sealed interface TileAnswer {

    /**
     * A picture.
     *
     * @param side side in pixels
     * @param pixels side x side premultiplied ARGB, row by row from the north; not changed
     *     afterwards
     * @param words names to be written on it; empty where they are part of the picture
     */
    record Picture(int side, int[] pixels, List<TileWord> words) implements TileAnswer {

        /** A picture that brings its words as pixels. */
        public Picture(int side, int[] pixels) {
            this(side, pixels, List.of());
        }

        /** Checks that there are as many pixels as the side says. */
        public Picture {
            words = List.copyOf(words);
            if (pixels.length != side * side) {
                throw new IllegalArgumentException(
                        pixels.length + " pixels in a tile of side " + side);
            }
        }

        /**
         * This picture with another one of the same side over it; one of another side is left out.
         */
        public Picture under(Picture above) {
            if (above.side != side) {
                return this;
            }
            int[] mixed = new int[pixels.length];
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = over(pixels[i], above.pixels[i]);
            }
            return new Picture(side, mixed, words);
        }

        /** One premultiplied pixel over another. */
        private static int over(int below, int above) {
            int rest = 255 - (above >>> 24);
            if (rest == 0) {
                return above;
            }
            int mixed = 0;
            for (int shift = 0; shift < 32; shift += 8) {
                int part = (above >>> shift & 0xFF) + ((below >>> shift & 0xFF) * rest + 127) / 255;
                mixed |= Math.min(255, part) << shift;
            }
            return mixed;
        }
    }

    /** The map has nothing there, which is no trouble: the view enlarges a tile further up. */
    record Nothing() implements TileAnswer {}

    /**
     * The tile could not be had.
     *
     * @param trouble why, for the operator
     */
    record Failed(BaseTrouble trouble) implements TileAnswer {

        /** Checks that there is a reason. */
        public Failed {
            Objects.requireNonNull(trouble, "trouble of a tile");
        }
    }
}
