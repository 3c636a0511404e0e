package org.shaotai.map.base.vector;

/**
 * One feature of a tile that is drawn.
 *
 * @param part what as
 * @param isClosed whether its lines are rings
 * @param from its first number among the {@link Points}
 * @param to the first number after it
 * @param box west, north, east and south border, in the units of {@link VectorTile#EXTENT}
 */
record Figure(Part part, boolean isClosed, int from, int to, Box box) {

    /** A box in the units of a tile. */
    record Box(int minX, int minY, int maxX, int maxY) {

        boolean meets(Box other) {
            return minX <= other.maxX
                    && maxX >= other.minX
                    && minY <= other.maxY
                    && maxY >= other.minY;
        }
    }
}
