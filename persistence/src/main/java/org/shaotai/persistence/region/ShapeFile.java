package org.shaotai.persistence.region;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.shaotai.persistence.common.Refusal;

/**
 * The shapes of an ESRI shapefile (white paper of July 1998) with the rows of the table beside
 * them. What the {@code .prj} says is not asked: it is often wrong, and positions that are no
 * degrees show themselves.
 */
final class ShapeFile {
    private static final int HEADER = 100;
    private static final int POINTS_AT = 44;
    private static final int BYTES_A_POINT = 16;
    private static final int LONGEST = POINTS_AT + 40 * RingReader.MOST_POINTS;

    private final DataInputStream shapes;
    private final AttributeTable table;
    private final DrawnFeatures features;

    private ShapeFile(InputStream shapes, AttributeTable table, DrawnFeatures features) {
        this.shapes = new DataInputStream(shapes);
        this.table = table;
        this.features = features;
    }

    /** Reads all shapes and hands them on. */
    static void read(InputStream shapes, AttributeTable table, DrawnFeatures features)
            throws IOException, BadFile {
        new ShapeFile(shapes, table, features).read();
    }

    private void read() throws IOException, BadFile {
        try {
            shapes.skipNBytes(HEADER);
            while (true) {
                byte[] number = shapes.readNBytes(4);
                if (number.length < 4) {
                    break;
                }
                long length = 2L * shapes.readInt();
                if (length < 4 || length > LONGEST) {
                    throw new BadFile("damaged");
                }
                byte[] content = shapes.readNBytes((int) length);
                if (content.length < length) {
                    throw new BadFile("truncated");
                }
                read(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
            }
        } catch (EOFException e) {
            throw new BadFile("truncated");
        }
        features.finish();
    }

    private void read(ByteBuffer shape) throws IOException, BadFile {
        Map<String, String> properties = table.next();
        int type = shape.getInt(0);
        boolean isPolygon = type == 5 || type == 15 || type == 25;
        if (type == 0) {
            features.trouble(properties, Refusal.of("refusal.boundary.noShape"));
        } else if (!isPolygon) {
            features.trouble(properties, Refusal.of("refusal.boundary.notArea", name(type)));
        } else {
            features.area(properties, polygons(rings(shape)));
        }
    }

    private static String name(int type) {
        return switch (type % 10) {
            case 1 -> "Point";
            case 3 -> "PolyLine";
            case 8 -> "MultiPoint";
            default -> "Type " + type;
        };
    }

    private List<Coordinate[]> rings(ByteBuffer shape) throws BadFile {
        int parts = shape.limit() < POINTS_AT ? -1 : shape.getInt(36);
        int points = parts < 0 ? -1 : shape.getInt(40);
        long needed = POINTS_AT + 4L * parts + (long) BYTES_A_POINT * points;
        if (parts < 0 || points < 0 || needed > shape.limit()) {
            throw new BadFile("damaged");
        }
        List<Coordinate[]> rings = new ArrayList<>();
        int pointsAt = POINTS_AT + 4 * parts;
        for (int i = 0; i < parts; i++) {
            int from = shape.getInt(POINTS_AT + 4 * i);
            int to = i + 1 < parts ? shape.getInt(POINTS_AT + 4 * (i + 1)) : points;
            if (from < 0 || from > to || to > points) {
                throw new BadFile("damaged");
            }
            rings.add(ring(shape, pointsAt, from, to));
        }
        return rings;
    }

    private Coordinate[] ring(ByteBuffer shape, int pointsAt, int from, int to) throws BadFile {
        Coordinate[] ring = new Coordinate[to - from];
        for (int i = 0; i < ring.length; i++) {
            int at = pointsAt + BYTES_A_POINT * (from + i);
            ring[i] = features.place(shape.getDouble(at), shape.getDouble(at + 8));
        }
        return ring;
    }

    /** Outer rings run clockwise; each hole goes to the outer ring that holds it. */
    private static List<List<Coordinate[]>> polygons(List<Coordinate[]> rings) {
        List<List<Coordinate[]>> polygons = new ArrayList<>();
        List<Coordinate[]> holes = new ArrayList<>();
        for (Coordinate[] ring : rings) {
            if (ring.length > 3 && Orientation.isCCW(ring)) {
                holes.add(ring);
            } else {
                polygons.add(begun(ring));
            }
        }
        for (Coordinate[] hole : holes) {
            polygons.stream()
                    .filter(polygon -> PointLocation.isInRing(hole[0], polygon.get(0)))
                    .findFirst()
                    .ifPresentOrElse(polygon -> polygon.add(hole), () -> polygons.add(begun(hole)));
        }
        return polygons;
    }

    private static List<Coordinate[]> begun(Coordinate[] ring) {
        List<Coordinate[]> polygon = new ArrayList<>();
        polygon.add(ring);
        return polygon;
    }
}
