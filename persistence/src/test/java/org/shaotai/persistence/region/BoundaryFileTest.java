package org.shaotai.persistence.region;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;

class BoundaryFileTest {
    private static final String SQUARE = "[[[110,30],[111,30],[111,31],[110,31],[110,30]]]";
    private static final String FEATURE =
            """
            {"type":"Feature","properties":{"name":"东关","n":7,"deep":{"x":1},"none":null},
             "geometry":{"type":"Polygon","coordinates":%s}}\
            """
                    .formatted(SQUARE);

    private final List<MapFeature> features = new ArrayList<>();

    @Test
    void readsAFeatureCollectionWithItsPlainProperties() throws IOException {
        assertThat(read("{\"type\":\"FeatureCollection\",\"features\":[" + FEATURE + "]}"))
                .isEmpty();
        assertThat(features).hasSize(1);
        assertThat(features.get(0).properties()).containsOnlyKeys("name", "n");
        assertThat(FieldNames.GUESSED.nameIn(features.get(0).properties())).contains("东关");
        assertThat(features.get(0).area().orElseThrow().outline().getArea()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one feature       | {F}",
                "bare geometry     | {'type':'Polygon','coordinates':SQ}",
                "type at the end   |"
                    + " {'features':[{'geometry':{'coordinates':SQ,'type':'Polygon'},'type':'Feature'}],'type':'FeatureCollection'}",
                "one a line        | {F}LF{F}",
                "heights in metres |"
                    + " {'type':'Polygon','coordinates':[[[110,30,512.5],[111,30,9999],[111,31,0],[110,30,512.5]]]}",
                "several parts     |"
                        + " {'type':'MultiPolygon','coordinates':[SQ,[[[1,1],[2,1],[2,2],[1,1]]]]}",
                "a hole            |"
                    + " {'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]],[[2,1],[3,1],[3,2],[2,1]]]}",
            })
    void readsEveryWrittenForm(String form, String text) throws IOException {
        assertThat(read(text)).as(form).isEmpty();
        assertThat(features).isNotEmpty().allMatch(f -> f.area().isPresent());
        assertThat(features).noneMatch(f -> f.area().orElseThrow().isRepaired());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "white space      | '   LF  '                               | empty",
                "not JSON         | name,lon,lat                            | notJson",
                "XML              | <kml></kml>                             | notJson",
                "cut short        | {'type':'Polygon','coordinates':[[[110  | truncated",
                "a list           | [1,2,3]                                 | notGeoJson",
                "other JSON       | {'name':'x'}                            | notGeoJson",
                "features missing | {'features':{}}                         | notGeoJson",
                "nothing in it    | {'features':[]}                         | noFeature",
                "feet             |"
                    + " {'type':'Polygon','coordinates':[[[6480000,1840000],[6480010,1840000]]]} |"
                    + " notDegrees",
                "latitude first   | {'type':'Point','coordinates':[30.5,110.5]} | notDegrees",
                "deep nesting     | {'x':DEEP                               | oversized",
            })
    void refusesAWholeFileWithOneReason(String what, String text, String reason)
            throws IOException {
        assertThat(read(text).map(Refusal::key))
                .as(what)
                .contains("refusal.boundaryFile." + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "point        | {'type':'Point','coordinates':[110,30]}                          |"
                        + " notArea",
                "line         | {'type':'LineString','coordinates':[[110,30],[111,30]]}          |"
                        + " notArea",
                "several lines| {'type':'MultiLineString','coordinates':[[[1,1],[2,2],[3,1]]]}   |"
                        + " notArea",
                "no shape     | {'type':'Feature','properties':{'name':'x'},'geometry':null}     |"
                        + " noShape",
                "no area      | {'type':'Polygon','coordinates':[[[1,1],[2,2],[3,3],[1,1]]]}     |"
                        + " broken",
                "two points   | {'type':'Polygon','coordinates':[[[1,1],[2,2]]]}                 |"
                        + " broken",
                "empty        | {'type':'Polygon','coordinates':[]}                              |"
                        + " broken",
                "empty ring   | {'type':'Polygon','coordinates':[[]]}                            |"
                        + " broken",
                "empty rings  | {'type':'MultiPolygon','coordinates':[[[]]]}                     |"
                        + " broken",
                "words        | {'type':'Polygon','coordinates':[[['1','1'],[2,2],[3,1],[1,1]]]} |"
                        + " broken",
                "one number   | {'type':'Polygon','coordinates':[[[1],[2,2],[3,1],[1,1]]]}       |"
                        + " broken",
                "wrong depth  | {'type':'MultiPolygon','coordinates':SQ}                         |"
                        + " broken",
            })
    void namesWhatIsWrongWithOneOutline(String what, String text, String reason)
            throws IOException {
        assertThat(read(text)).as(what).isEmpty();
        assertThat(features)
                .extracting(f -> f.trouble().orElseThrow().key())
                .containsExactly("refusal.boundary." + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bow tie   | [[[0,0],[2,2],[2,0],[0,2],[0,0]]] | 2",
                "left open | [[[0,0],[2,0],[2,2],[0,2]]]       | 4",
            })
    void repairsARingThatCrossesItselfOrStaysOpen(String what, String rings, double area)
            throws IOException {
        read("{'type':'Polygon','coordinates':" + rings + "}");
        OutlineRepair.Area repaired = features.get(0).area().orElseThrow();
        assertThat(repaired.isRepaired()).as(what).isTrue();
        assertThat(repaired.outline().isValid()).isTrue();
        assertThat(repaired.outline().getArea()).isEqualTo(area);
    }

    @Test
    void theSameOutlineDrawnFromAnotherCornerIsTheSame() throws IOException {
        read(
                "{'type':'Polygon','coordinates':SQ}LF"
                    + "{'type':'Polygon','coordinates':[[[111,31],[111,30],[110,30],[110,31],[111,31]]]}");
        Geometry first = features.get(0).area().orElseThrow().outline();
        Geometry second = features.get(1).area().orElseThrow().outline();
        assertThat(first.equalsExact(second)).isTrue();
    }

    @Test
    void readsUtf16AndTheMarkOfUtf8ButNoOtherEncoding() throws IOException {
        assertThat(read(FEATURE.getBytes(UTF_16))).isEmpty();
        assertThat(read(("\uFEFF" + FEATURE).getBytes(UTF_8))).isEmpty();
        assertThat(features).hasSize(2);
        assertThat(read(FEATURE.getBytes(Charset.forName("GBK"))).map(Refusal::key))
                .contains("refusal.boundaryFile.encoding");
    }

    @Test
    void tellsAnArchiveByItsFirstBytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(FEATURE.getBytes(UTF_8));
        }
        assertThat(read(packed.toByteArray())).isEmpty();
        assertThat(features).hasSize(1);
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertThat(read(half).map(Refusal::key)).contains("refusal.boundaryFile.truncated");
        assertThat(read("PK\u0003\u0004rest").map(Refusal::key))
                .contains("refusal.boundaryFile.packed");
        assertThat(read(new byte[0]).map(Refusal::key)).contains("refusal.boundaryFile.empty");
    }

    @Test
    void saysThatAFileIsNotThere() {
        Optional<Refusal> refusal =
                BoundaryFile.read(
                        Path.of("no-such.geojson"),
                        CoordinateSystem.WGS84,
                        features::add,
                        Progress.SILENT);
        assertThat(refusal.orElseThrow())
                .isEqualTo(Refusal.of("refusal.boundaryFile.missing", "no-such.geojson"));
    }

    @Test
    void shiftsAGcj02FileIntoPlace() throws IOException {
        byte[] text = FEATURE.getBytes(UTF_8);
        BoundaryFile.read(
                new ByteArrayInputStream(text),
                text.length,
                CoordinateSystem.GCJ02,
                features::add,
                Progress.SILENT);
        double lon = features.get(0).area().orElseThrow().outline().getEnvelopeInternal().getMinX();
        assertThat(lon).isBetween(109.99, 109.999);
    }

    @Test
    void endsWhenTheListenerCallsItOff() throws IOException {
        Optional<Refusal> refusal =
                BoundaryFile.read(
                        new ByteArrayInputStream(FEATURE.getBytes(UTF_8)),
                        -1,
                        CoordinateSystem.WGS84,
                        features::add,
                        (done, total) -> false);
        assertThat(refusal).contains(Refusal.of("refusal.cancelled"));
    }

    /**
     * Half a gigabyte on one line; the tests run in a heap of 1.5 GB, so a kept copy would show.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one word    | x                                                     | notJson",
                "one string  | {\"name\":\"                                           | truncated",
                "one name    | {\"                                                    | oversized",
                "one number  | {\"type\":\"Feature\",\"id\":1                         | oversized",
            })
    void aHugeLineEndsInOneReason(String what, String start, String reason) throws IOException {
        InputStream line = new EndlessLine(start, start.endsWith("1") ? "1" : "a", 500_000_000L);
        Optional<Refusal> refusal =
                BoundaryFile.read(line, -1, CoordinateSystem.WGS84, features::add, Progress.SILENT);
        assertThat(refusal.map(Refusal::key)).as(what).contains("refusal.boundaryFile." + reason);
    }

    @Test
    void anOutlineOfEndlessPointsIsNamedAndNotKept() throws IOException {
        InputStream line =
                new EndlessLine(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[1,1]",
                        ",[1.25,1.25]",
                        200_000_000L);
        Optional<Refusal> refusal =
                BoundaryFile.read(line, -1, CoordinateSystem.WGS84, features::add, Progress.SILENT);
        assertThat(refusal.map(Refusal::key)).contains("refusal.boundaryFile.truncated");
        assertThat(features).isEmpty();
    }

    private Optional<Refusal> read(String text) throws IOException {
        return read(
                text.replace("{F}", FEATURE)
                        .replace("SQ", SQUARE)
                        .replace("LF", "\n")
                        .replace("DEEP", "[".repeat(5_000))
                        .replace('\'', '"')
                        .getBytes(UTF_8));
    }

    private Optional<Refusal> read(byte[] bytes) throws IOException {
        return BoundaryFile.read(
                new ByteArrayInputStream(bytes),
                bytes.length,
                CoordinateSystem.WGS84,
                features::add,
                Progress.SILENT);
    }
}
