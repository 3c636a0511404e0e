package org.shaotai.map.base.vector;

import org.shaotai.map.base.BadTile;

/** Reads the commands of a feature's geometry (Mapbox Vector Tile 2.1, section 4.3). */
final class GeometryReader {

    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CLOSE = 7;

    /** Places further out than this many tiles are damage. */
    private static final int FARTHEST = 64 * VectorTile.EXTENT;

    private final Points points;
    private int x;
    private int y;
    private int minX;
    private int minY;
    private int maxX;
    private int maxY;
    private int extent;

    GeometryReader(Points points) {
        this.points = points;
    }

    /**
     * Reads a geometry behind the points that are there.
     *
     * @param newExtent units of the layer along one side of the tile
     */
    Figure.Box read(ProtoReader commands, int newExtent) throws BadTile {
        extent = newExtent;
        x = 0;
        y = 0;
        minX = minY = Integer.MAX_VALUE;
        maxX = maxY = Integer.MIN_VALUE;
        int count = -1;
        while (commands.hasMore()) {
            int command = (int) commands.varint();
            int times = command >>> 3;
            switch (command & 7) {
                case MOVE -> count = moves(commands, times, count);
                case LINE -> {
                    if (count < 0) {
                        throw commands.damaged();
                    }
                    for (int i = 0; i < times; i++) {
                        point(commands);
                    }
                }
                case CLOSE -> {}
                default -> throw commands.damaged();
            }
        }
        finish(count);
        return new Figure.Box(minX, minY, maxX, maxY);
    }

    /** Begins a line with each point; answers where its count stands. */
    private int moves(ProtoReader commands, int times, int before) throws BadTile {
        int count = before;
        for (int i = 0; i < times; i++) {
            finish(count);
            count = points.length();
            points.add(0);
            point(commands);
        }
        return count;
    }

    private void finish(int count) {
        if (count >= 0) {
            points.set(count, (points.length() - count - 1) / 2);
        }
    }

    private void point(ProtoReader commands) throws BadTile {
        x += ProtoReader.zigzag(commands.varint());
        y += ProtoReader.zigzag(commands.varint());
        long scaledX = (long) x * VectorTile.EXTENT / extent;
        long scaledY = (long) y * VectorTile.EXTENT / extent;
        if (Math.abs(scaledX) > FARTHEST || Math.abs(scaledY) > FARTHEST) {
            throw commands.damaged();
        }
        points.add((int) scaledX);
        points.add((int) scaledY);
        minX = Math.min(minX, (int) scaledX);
        maxX = Math.max(maxX, (int) scaledX);
        minY = Math.min(minY, (int) scaledY);
        maxY = Math.max(maxY, (int) scaledY);
    }
}
