package org.shaotai.map.base;

import java.util.Objects;

/** What comes back for a tile: a picture, nothing, or a trouble. */
public sealed interface TileAnswer {

    /**
     * A picture.
     *
     * @param side side in pixels
     * @param pixels side x side premultiplied ARGB, row by row from the north; not changed
     *     afterwards
     */
    record Picture(int side, int[] pixels) implements TileAnswer {

        /** Checks that there are as many pixels as the side says. */
        public Picture {
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
