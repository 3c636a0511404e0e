package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;

/** Boundary files that are no GeoJSON. */
class BoundaryKindsTest {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final double[] SQUARE = {110, 30, 110, 31, 111, 31, 111, 30, 110, 30};
    private static final double[] HOLE = {110.2, 30.2, 110.4, 30.2, 110.4, 30.4, 110.2, 30.2};
    private static final String KML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>全镇</name>
            <Placemark><name>东关</name>
             <ExtendedData><Data name="code"><value>7</value></Data></ExtendedData>
             <Polygon><outerBoundaryIs><LinearRing><coordinates>
              110,30,0 110,31,0 111,31,0 111,30,0 110,30,0
             </coordinates></LinearRing></outerBoundaryIs>
             <innerBoundaryIs><LinearRing><coordinates>
              110.2,30.2 110.4,30.2 110.4,30.4 110.2,30.2
             </coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark>
            <Placemark><name>岗亭</name><Point><coordinates>110,30</coordinates></Point></Placemark>
            </Document></kml>
            """;

    private final List<MapFeature> features = new ArrayList<>();

    @TempDir private Path folder;

    @ParameterizedTest(name = "table in {0}, cpg: {1}")
    @CsvSource({"GB18030, ''", "UTF-8, ''", "UTF-8, UTF-8", "GB18030, GBK", "GB18030, 936"})
    void aShapefileIsReadWithTheWordsOfItsTable(String encoding, String codePage)
            throws IOException {
        Path shapes = shapefile("town", shape(5, SQUARE, HOLE), Charset.forName(encoding));
        if (!codePage.isEmpty()) {
            Files.writeString(folder.resolve("town.cpg"), codePage + "\n");
        }
        Files.writeString(folder.resolve("town.prj"), "PROJCS[\"some_other_plane\"]");
        assertThat(read(shapes)).isEmpty();
        assertThat(features).hasSize(1);
        assertThat(features.get(0).properties()).containsEntry("名称", "东关网格");
        assertThat(area()).isCloseTo(1 - 0.02, within(1e-9));
    }

    @Test
    void aShapefileWithoutATableHasAreasWithoutNames() throws IOException {
        Path shapes = Files.write(folder.resolve("bare.shp"), shape(5, SQUARE));
        assertThat(read(shapes)).isEmpty();
        assertThat(features.get(0).properties()).isEmpty();
    }

    @Test
    void aShapefileInMetresIsRefusedWhateverItsPrjSays() throws IOException {
        double[] metres = {
            500_000, 3_300_000, 500_000, 3_300_100, 500_100, 3_300_100, 500_000, 3_300_000
        };
        Path shapes = Files.write(folder.resolve("plane.shp"), shape(5, metres));
        Files.writeString(folder.resolve("plane.prj"), "GEOGCS[\"GCS_WGS_1984\"]");
        assertThat(read(shapes)).contains("refusal.boundaryFile.notDegrees");
    }

    @Test
    void aShapefileOfLinesNamesThem() throws IOException {
        Path shapes = Files.write(folder.resolve("lines.shp"), shape(3, SQUARE));
        assertThat(read(shapes)).isEmpty();
        assertThat(features.get(0).trouble().map(Refusal::key))
                .contains("refusal.boundary.notArea");
    }

    @ParameterizedTest(name = "cut to {0}: {1}")
    @CsvSource({"50, truncated", "106, truncated", "150, truncated", "100, noFeature"})
    void aShapefileThatIsCutOffIsRefused(int length, String reason) throws IOException {
        byte[] whole = shape(5, SQUARE);
        Path shapes = Files.write(folder.resolve("cut.shp"), Arrays.copyOf(whole, length));
        assertThat(read(shapes)).contains("refusal.boundaryFile." + reason);
    }

    @Test
    void aShapefileThatClaimsMorePointsThanItHasIsRefused() throws IOException {
        byte[] shape = shape(5, SQUARE);
        ByteBuffer.wrap(shape).order(ByteOrder.LITTLE_ENDIAN).putInt(108 + 40, 1 << 30);
        Path shapes = Files.write(folder.resolve("lie.shp"), shape);
        assertThat(read(shapes)).contains("refusal.boundaryFile.damaged");
    }

    @Test
    void placemarksOfKmlAreRead() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("a.kml"), KML))).isEmpty();
        placemarksAreThere();
    }

    @Test
    void aKmzIsReadAndAZippedShapefileToo() throws IOException {
        Map<String, byte[]> kmz = Map.of("doc.kml", KML.getBytes(StandardCharsets.UTF_8));
        assertThat(read(zip("a.kmz", kmz))).isEmpty();
        placemarksAreThere();
        features.clear();
        Map<String, byte[]> zipped = new LinkedHashMap<>();
        zipped.put("图/网格.dbf", table("东关网格", GBK));
        zipped.put("图/网格.shp", shape(5, SQUARE));
        assertThat(read(zip("shape.zip", zipped))).isEmpty();
        assertThat(features.get(0).properties()).containsEntry("名称", "东关网格");
    }

    private void placemarksAreThere() {
        assertThat(features).hasSize(2);
        assertThat(features.get(0).properties())
                .containsEntry("name", "东关")
                .containsEntry("code", "7");
        assertThat(area()).isCloseTo(1 - 0.02, within(1e-9));
        assertThat(features.get(1).trouble().map(Refusal::key))
                .contains("refusal.boundary.notArea");
    }

    @Test
    void aZipWithoutBoundariesAndBrokenKmlAreRefused() throws IOException {
        assertThat(read(zip("a.zip", Map.of("readme.txt", new byte[3]))))
                .contains("refusal.boundaryFile.packed");
        Path broken = Files.writeString(folder.resolve("b.kml"), KML.substring(0, 300));
        assertThat(read(broken)).contains("refusal.boundaryFile.notKml");
        Path half = folder.resolve("half.zip");
        Files.write(half, Arrays.copyOf(Files.readAllBytes(folder.resolve("a.zip")), 40));
        assertThat(read(half)).contains("refusal.boundaryFile.damaged");
    }

    @Test
    void kmlReadsNothingFromOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String reaching =
                "<!DOCTYPE kml [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]>"
                        + KML.substring(KML.indexOf("<kml")).replace("东关", "&x;");
        Path file = Files.writeString(folder.resolve("x.kml"), reaching);
        read(file);
        assertThat(features).noneMatch(feature -> feature.properties().containsValue("secret"));
    }

    @Test
    void aGeoPackageIsRead() throws SQLException {
        Path file = folder.resolve("grids.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table gpkg_geometry_columns (table_name text, column_name text)");
            statement.execute("insert into gpkg_geometry_columns values ('网格', 'geom')");
            statement.execute("create table 网格 (fid integer, geom blob, name text)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into 网格 values (1, ?, '东关')")) {
                insert.setBytes(1, packageShape(new Envelope(110, 111, 30, 31)));
                insert.execute();
                insert.setBytes(1, new byte[] {'G', 'P', 0, 0});
                insert.execute();
            }
        }
        assertThat(read(file)).isEmpty();
        assertThat(features.get(0).properties()).containsEntry("name", "东关");
        assertThat(area()).isEqualTo(1);
        assertThat(features.get(1).trouble().map(Refusal::key)).contains("refusal.boundary.broken");
    }

    @Test
    void aDatabaseThatIsNoGeoPackageIsRefused() throws SQLException {
        Path file = folder.resolve("other.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table x (y integer)");
        }
        assertThat(read(file)).contains("refusal.boundaryFile.notGeoPackage");
    }

    private Optional<String> read(Path file) {
        return BoundaryFile.read(file, CoordinateSystem.WGS84, features::add, Progress.SILENT)
                .map(Refusal::key);
    }

    private double area() {
        return features.get(0).area().orElseThrow().outline().getArea();
    }

    private Path shapefile(String stem, byte[] shapes, Charset charset) throws IOException {
        Files.write(folder.resolve(stem + ".dbf"), table("东关网格", charset));
        return Files.write(folder.resolve(stem + ".shp"), shapes);
    }

    /** A shapefile with one shape of these rings. */
    private static byte[] shape(int type, double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(ring -> ring.length / 2).sum();
        int content = 44 + 4 * rings.length + 16 * points;
        ByteBuffer file = ByteBuffer.allocate(108 + content);
        file.putInt(0, 9994).putInt(100, 1).putInt(104, content / 2);
        file.order(ByteOrder.LITTLE_ENDIAN).position(108);
        file.putInt(type).position(108 + 36);
        file.putInt(rings.length).putInt(points);
        int begun = 0;
        for (double[] ring : rings) {
            file.putInt(begun);
            begun += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double number : ring) {
                file.putDouble(number);
            }
        }
        return file.array();
    }

    /** A dBASE table with one column and one row. */
    private static byte[] table(String word, Charset charset) {
        byte[] name = "名称".getBytes(charset);
        byte[] cell = Arrays.copyOf(word.getBytes(charset), 30);
        ByteBuffer file = ByteBuffer.allocate(32 + 32 + 1 + 31).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 3).putInt(4, 1).putShort(8, (short) 65).putShort(10, (short) 31);
        file.position(32);
        file.put(name).position(32 + 11);
        file.put((byte) 'C').put(32 + 16, (byte) 30).position(64);
        file.put((byte) 0x0D).put((byte) ' ').put(cell);
        return file.array();
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, GBK)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return Files.write(folder.resolve(name), out.toByteArray());
    }

    private static byte[] packageShape(Envelope box) {
        byte[] wkb = new WKBWriter().write(new GeometryFactory().toGeometry(box));
        return ByteBuffer.allocate(8 + wkb.length)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) 1)
                .putInt(4326)
                .put(wkb)
                .array();
    }
}
