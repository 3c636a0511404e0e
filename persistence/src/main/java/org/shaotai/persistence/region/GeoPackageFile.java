package org.shaotai.persistence.region;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.shaotai.persistence.common.Refusal;
import org.sqlite.SQLiteConfig;

/**
 * The feature tables of a GeoPackage (OGC 12-128), read as data: never written, its schema not
 * trusted.
 */
final class GeoPackageFile {
    private static final int HEADER = 8;

    /** Bytes of the box in the header of a shape, by the number that stands for it. */
    private static final int[] BOX = {0, 32, 48, 48, 64};

    private final DrawnFeatures features;

    private GeoPackageFile(DrawnFeatures features) {
        this.features = features;
    }

    /** Reads all features of all tables and hands them on. */
    static void read(Path file, DrawnFeatures features) throws BadFile {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        try (Connection connection =
                        config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            new GeoPackageFile(features).readTables(statement);
        } catch (SQLException e) {
            throw new BadFile("notGeoPackage");
        }
        features.finish();
    }

    private void readTables(Statement statement) throws SQLException, BadFile {
        Map<String, String> tables = new LinkedHashMap<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select table_name, column_name from gpkg_geometry_columns")) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            readTable(statement, table.getKey(), table.getValue());
        }
    }

    private void readTable(Statement statement, String table, String shape)
            throws SQLException, BadFile {
        String quoted = '"' + table.replace("\"", "\"\"") + '"';
        try (ResultSet row = statement.executeQuery("select * from " + quoted)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                Map<String, String> properties = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    String name = row.getMetaData().getColumnName(i);
                    String word = name.equals(shape) ? null : row.getString(i);
                    if (word != null) {
                        properties.put(name, word.length() > 300 ? word.substring(0, 300) : word);
                    }
                }
                hand(properties, row.getBytes(shape));
            }
        }
    }

    private void hand(Map<String, String> properties, byte[] blob) throws BadFile {
        if (blob == null) {
            features.trouble(properties, Refusal.of("refusal.boundary.noShape"));
            return;
        }
        try {
            Geometry shape = new WKBReader().read(wkb(blob));
            if (shape instanceof Polygonal) {
                features.area(properties, polygons(shape));
            } else {
                features.trouble(
                        properties,
                        Refusal.of("refusal.boundary.notArea", shape.getGeometryType()));
            }
        } catch (ParseException | IllegalArgumentException e) {
            features.trouble(properties, Refusal.of("refusal.boundary.broken"));
        }
    }

    /** The shape behind the header of the GeoPackage. */
    private static byte[] wkb(byte[] blob) throws ParseException {
        int box = blob.length < HEADER ? BOX.length : blob[3] >> 1 & 7;
        if (box >= BOX.length || blob[0] != 'G' || HEADER + BOX[box] > blob.length) {
            throw new ParseException("no shape of a GeoPackage");
        }
        return Arrays.copyOfRange(blob, HEADER + BOX[box], blob.length);
    }

    private List<List<Coordinate[]>> polygons(Geometry shape) throws BadFile {
        List<List<Coordinate[]>> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) shape.getGeometryN(i);
            List<Coordinate[]> rings = new ArrayList<>();
            if (!polygon.isEmpty()) {
                rings.add(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(ring(polygon.getInteriorRingN(hole)));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private Coordinate[] ring(LinearRing ring) throws BadFile {
        Coordinate[] places = ring.getCoordinates();
        for (int i = 0; i < places.length; i++) {
            places[i] = features.place(places[i].x, places[i].y);
        }
        return places;
    }
}
