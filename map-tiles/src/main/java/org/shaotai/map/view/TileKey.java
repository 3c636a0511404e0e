package org.shaotai.map.view;

/**
 * One square of the Web Mercator grid.
 *
 * @param level zoom level
 * @param column column from the west
 * @param row row from the north
 */
record TileKey(int level, int column, int row) {

    /** Told of the tiles of a view. */
    interface Visitor {
        /** A tile, and how many tiles its middle is away from that of the view. */
        void visit(TileKey key, double distance);
    }

    /** The tile some levels up that holds this one. */
    TileKey up(int levels) {
        return new TileKey(level - levels, column >> levels, row >> levels);
    }

    /** World x of the western border. */
    double worldX() {
        return (double) column / (1 << level);
    }

    /** World y of the northern border. */
    double worldY() {
        return (double) row / (1 << level);
    }

    /** Visits every tile of a level that a box of the unit square touches. */
    static void forEach(
            double minX, double minY, double maxX, double maxY, int level, Visitor visitor) {
        int side = 1 << level;
        double middleX = (minX + maxX) / 2 * side - 0.5;
        double middleY = (minY + maxY) / 2 * side - 0.5;
        int lastRow = cell(maxY, side);
        int lastColumn = cell(maxX, side);
        for (int row = cell(minY, side); row <= lastRow; row++) {
            for (int column = cell(minX, side); column <= lastColumn; column++) {
                double distance = Math.hypot(column - middleX, row - middleY);
                visitor.visit(new TileKey(level, column, row), distance);
            }
        }
    }

    private static int cell(double world, int side) {
        return (int) Math.max(0, Math.min(side - 1, Math.floor(world * side)));
    }
}
