package org.shaotai.map.base.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shaotai.map.base.opening.MadeTiles.gzip;
import static org.shaotai.map.base.opening.MadeTiles.pmtiles;
import static org.shaotai.map.base.opening.MadeTiles.png;
import static org.shaotai.map.base.opening.MadeTiles.varints;
import static org.shaotai.map.base.opening.MadeTiles.write;
import static org.shaotai.map.base.opening.MadeTiles.zlib;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.opening.MadeTiles.PmParts;
import org.shaotai.map.geo.CoordinateSystem;

class ArchivesTest {

    private static final byte[] RED = png(Color.RED);
    private static final int RED_PIXEL = 0xFFFF0000;

    /** A 1 x 1 WebP without loss, its one pixel white. */
    private static final byte[] WEBP =
            java.util.Base64.getDecoder()
                    .decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    /** Tile 0/0/0 at the start of the data. */
    private static final byte[] ONE_TILE = varints(1, 0, 1, RED.length, 1);

    @TempDir private Path folder;

    static Stream<Arguments> brokenFiles() {
        PmParts whole = PmParts.plain(ONE_TILE, RED);
        byte[] loop = varints(1, 0, 0, 5, 1);
        byte[] bomb = gzip(new byte[40 << 20]);
        return Stream.of(
                Arguments.of("an empty file", new byte[0], Cause.UNKNOWN_KIND),
                Arguments.of(
                        "a text",
                        "hello, tiles".getBytes(StandardCharsets.UTF_8),
                        Cause.UNKNOWN_KIND),
                Arguments.of("version 2", pmtiles(whole.with(2, 1, 1)), Cause.UNKNOWN_VERSION),
                Arguments.of(
                        "Brotli directories",
                        pmtiles(whole.with(3, 3, 1)),
                        Cause.UNKNOWN_COMPRESSION),
                Arguments.of("zstd tiles", pmtiles(whole.with(3, 1, 4)), Cause.UNKNOWN_COMPRESSION),
                Arguments.of(
                        "unknown compression",
                        pmtiles(whole.with(3, 0, 1)),
                        Cause.UNKNOWN_COMPRESSION),
                Arguments.of(
                        "a header cut short", Arrays.copyOf(pmtiles(whole), 90), Cause.TRUNCATED),
                Arguments.of(
                        "tiles cut short", Arrays.copyOf(pmtiles(whole), 200), Cause.TRUNCATED),
                Arguments.of(
                        "a tile past the end",
                        pmtiles(PmParts.plain(varints(1, 0, 1, 5_000, 1), RED)),
                        Cause.TRUNCATED),
                Arguments.of(
                        "a tile that begins past the end",
                        pmtiles(PmParts.plain(varints(1, 0, 1, 10, 1L << 50), RED)),
                        Cause.TRUNCATED),
                Arguments.of(
                        "more entries than bytes",
                        pmtiles(PmParts.plain(varints(1L << 40, 0, 1, 5, 1), RED)),
                        Cause.DAMAGED),
                Arguments.of(
                        "a directory cut short",
                        pmtiles(PmParts.plain(varints(1, 0, 1), RED)),
                        Cause.DAMAGED),
                Arguments.of(
                        "a leaf that leads to itself",
                        pmtiles(PmParts.plain(loop, RED).leaves(loop)),
                        Cause.DIRECTORY_LOOP),
                Arguments.of(
                        "a leaf past the end",
                        pmtiles(PmParts.plain(varints(1, 0, 0, 77, 1), RED)),
                        Cause.TRUNCATED),
                Arguments.of(
                        "a tile that unpacks without end",
                        pmtiles(
                                PmParts.plain(varints(1, 0, 1, bomb.length, 1), bomb)
                                        .with(3, 1, 2)),
                        Cause.TOO_LARGE),
                Arguments.of(
                        "a packed tile that is no gzip",
                        pmtiles(whole.with(3, 1, 2)),
                        Cause.DAMAGED),
                Arguments.of(
                        "a picture of no known kind",
                        pmtiles(PmParts.plain(varints(1, 0, 1, 9, 1), new byte[9])),
                        Cause.UNKNOWN_PICTURE),
                Arguments.of(
                        "half a picture",
                        pmtiles(PmParts.plain(varints(1, 0, 1, 60, 1), RED)),
                        Cause.DAMAGED),
                Arguments.of(
                        "a database without tiles",
                        "SQLite format 3\0 and nothing else".getBytes(StandardCharsets.UTF_8),
                        Cause.DAMAGED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("brokenFiles")
    void aBrokenFileIsNamedWithItsTrouble(String what, byte[] bytes, Cause cause)
            throws IOException {
        Path file = write(folder.resolve("broken.tiles"), bytes);
        BaseTrouble trouble = trouble(file, new TileRequest(0, 0, 0, 256, false));
        assertThat(trouble.cause()).isEqualTo(cause);
        assertThat(trouble.source()).isEqualTo("broken.tiles");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("missing.pmtiles");
        assertThat(trouble(file, root()).cause()).isEqualTo(Cause.UNREADABLE);
    }

    @Test
    void aPictureOfAnArchiveIsReadWithItsAttribution() throws IOException {
        Path file =
                write(
                        folder.resolve("a.pmtiles"),
                        pmtiles(PmParts.plain(ONE_TILE, RED).with(3, 2, 1)));
        try (BaseMap map = open(file)) {
            assertThat(map.attribution()).isEqualTo("© Nobody");
            assertThat(map.maxZoom()).isEqualTo(3);
            assertThat(picture(map, root()).pixels()).hasSize(256 * 256).containsOnly(RED_PIXEL);
        }
    }

    @Test
    void aRunOfTilesAndALeafDirectoryAreFollowed() throws IOException {
        byte[] leaf = varints(1, 1, 4, RED.length, 1);
        byte[] root = varints(1, 1, 0, leaf.length, 1);
        Path file =
                write(folder.resolve("a.pmtiles"), pmtiles(PmParts.plain(root, RED).leaves(leaf)));
        try (BaseMap map = open(file)) {
            for (int i = 0; i < 4; i++) {
                TileRequest wanted = new TileRequest(1, i % 2, i / 2, 256, false);
                assertThat(picture(map, wanted).pixels()[0]).isEqualTo(RED_PIXEL);
            }
            assertThat(answer(map, root())).isInstanceOf(TileAnswer.Nothing.class);
            assertThat(answer(map, new TileRequest(2, 0, 0, 256, false)))
                    .isInstanceOf(TileAnswer.Nothing.class);
        }
    }

    @Test
    void rowsOfMbtilesCountFromTheSouth() throws SQLException {
        Path file = MadeTiles.mbtiles(folder.resolve("a.mbtiles"), "png", RED);
        try (BaseMap map = open(file)) {
            assertThat(picture(map, new TileRequest(1, 0, 0, 256, false)).pixels()[0])
                    .isEqualTo(RED_PIXEL);
            assertThat(answer(map, new TileRequest(1, 0, 1, 256, false)))
                    .isInstanceOf(TileAnswer.Nothing.class);
        }
    }

    @Test
    void aTileWithoutBytesIsNoTrouble() throws SQLException {
        Path file = MadeTiles.mbtiles(folder.resolve("null.mbtiles"), "png", null);
        try (BaseMap map = open(file)) {
            assertThat(answer(map, new TileRequest(1, 0, 0, 256, false)))
                    .isInstanceOf(TileAnswer.Nothing.class);
        }
    }

    @Test
    void aVectorTileMayBePackedWithZlib() throws SQLException {
        Path file = MadeTiles.mbtiles(folder.resolve("z.mbtiles"), "pbf", zlib(new byte[0]));
        try (BaseMap map = open(file)) {
            assertThat(answer(map, new TileRequest(1, 0, 0, 256, false)))
                    .isInstanceOf(TileAnswer.Picture.class);
        }
    }

    @Test
    void aDatabaseThatIsDamagedInTheMiddleIsNamed() throws SQLException, IOException {
        Path file = MadeTiles.mbtiles(folder.resolve("a.mbtiles"), "png", RED);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 1024, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertThat(trouble(file, new TileRequest(1, 0, 0, 256, false)).cause())
                .isEqualTo(Cause.DAMAGED);
    }

    @Test
    void anEmptyArchiveIsNamed() throws SQLException {
        Path file = MadeTiles.mbtiles(folder.resolve("a.mbtiles"), "png", RED);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from tiles");
        }
        assertThat(trouble(file, root()).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void aViewThatNeverEndsIsBrokenOff() throws SQLException {
        Path file = folder.resolve("endless.mbtiles");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table metadata (name text, value text)");
            statement.execute(
                    "create view tiles as with recursive n (i) as (select 1 union all select i + 1"
                            + " from n) select i as zoom_level, 0 as tile_column, 0 as tile_row,"
                            + " x'00' as tile_data from n");
        }
        assertThat(trouble(file, root()).cause()).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void aFolderOfTilesIsRead() throws IOException {
        Path tiles = folder.resolve("tiles");
        write(tiles.resolve("2/1/3.png"), RED);
        try (BaseMap map = open(tiles)) {
            assertThat(map.minZoom()).isEqualTo(2);
            assertThat(picture(map, new TileRequest(2, 1, 3, 256, false)).pixels()[9])
                    .isEqualTo(RED_PIXEL);
        }
        write(
                tiles.resolve("metadata.json"),
                "{\"scheme\":\"tms\"}".getBytes(StandardCharsets.UTF_8));
        try (BaseMap map = open(tiles)) {
            assertThat(answer(map, new TileRequest(2, 1, 0, 256, false)))
                    .isInstanceOf(TileAnswer.Picture.class);
        }
    }

    @Test
    void aFolderWithoutTilesIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("none/7"));
        assertThat(trouble(folder.resolve("none"), root()).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void webpIsRead() throws IOException {
        Path tiles = folder.resolve("tiles");
        write(tiles.resolve("0/0/0.webp"), WEBP);
        try (BaseMap map = open(tiles)) {
            assertThat(picture(map, root()).side()).isEqualTo(1);
        }
    }

    @Test
    void aClosedMapSaysSo() throws IOException {
        Path tiles = folder.resolve("tiles");
        write(tiles.resolve("0/0/0.png"), RED);
        BaseMap map = open(tiles);
        map.close();
        assertThat(answer(map, root()))
                .isInstanceOfSatisfying(
                        TileAnswer.Failed.class,
                        failed -> assertThat(failed.trouble().cause()).isEqualTo(Cause.CLOSED));
    }

    static TileRequest root() {
        return new TileRequest(0, 0, 0, 256, false);
    }

    static BaseChoice choice(String address) {
        return new BaseChoice(address, "", CoordinateSystem.WGS84, Path.of("unused"));
    }

    private static BaseMap open(Path file) {
        return ((BaseMaps.Opened.Ready) BaseMaps.open(choice(file.toString()), Clock.systemUTC()))
                .map();
    }

    static TileAnswer answer(BaseMap map, TileRequest wanted) {
        return map.tile(wanted).toCompletableFuture().join();
    }

    static TileAnswer.Picture picture(BaseMap map, TileRequest wanted) {
        return (TileAnswer.Picture) answer(map, wanted);
    }

    /** What opening a file fails with, or else asking for a tile. */
    static BaseTrouble trouble(Path file, TileRequest wanted) {
        BaseMaps.Opened opened = BaseMaps.open(choice(file.toString()), Clock.systemUTC());
        if (opened instanceof BaseMaps.Opened.Failed failed) {
            return failed.trouble();
        }
        try (BaseMap map = ((BaseMaps.Opened.Ready) opened).map()) {
            return ((TileAnswer.Failed) answer(map, wanted)).trouble();
        }
    }
}
