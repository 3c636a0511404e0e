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
