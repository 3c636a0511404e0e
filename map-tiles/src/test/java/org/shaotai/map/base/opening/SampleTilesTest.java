package org.shaotai.map.base.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;

/** Archives that others made, where they lie beside the project; they are not part of it. */
class SampleTilesTest {

    private static final Path SAMPLES = Path.of("..", "..", "shared", "data", "tiles");

    @ParameterizedTest(name = "{0} {1}/{2}/{3}")
    @CsvSource({
        "andorra.pmtiles, 14, 8260, 6054, 0, 20",
        "andorra.pmtiles, 18, 132161, 96871, 0, 20",
        "andorra.pmtiles, 4, 8, 5, 0, 20",
        "stamen-raster-z3.pmtiles, 3, 4, 2, 0, 3",
        "plain_1.mbtiles, 4, 8, 5, 0, 4",
        "tilestats-metadata.mbtiles, 5, 16, 11, 0, 11",
        "vector_deflate.mbtiles, 0, 0, 0, 0, 6",
    })
    void aSampleShowsMoreThanOneColour(
            String name, int zoom, int column, int row, int minZoom, int maxZoom) {
        try (BaseMap map = open(name)) {
            TileAnswer answer =
                    ArchivesTest.answer(map, new TileRequest(zoom, column, row, 256, false));
            assertThat(answer).isInstanceOf(TileAnswer.Picture.class);
            int[] pixels = ((TileAnswer.Picture) answer).pixels();
            assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(1);
            assertThat(map.minZoom()).isEqualTo(minZoom);
            assertThat(map.maxZoom()).isEqualTo(maxZoom);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"corrupt.mbtiles, DAMAGED", "invalid.pmtiles, UNKNOWN_KIND"})
    void aDamagedSampleIsNamed(String name, Cause cause) {
        assumeTrue(Files.exists(SAMPLES));
        assertThat(ArchivesTest.trouble(SAMPLES.resolve(name), ArchivesTest.root()).cause())
                .isEqualTo(cause);
    }

    private static BaseMap open(String name) {
        assumeTrue(Files.exists(SAMPLES));
        BaseChoice choice = ArchivesTest.choice(SAMPLES.resolve(name).toString());
        return ((BaseMaps.Opened.Ready) BaseMaps.open(choice, Clock.systemUTC())).map();
    }
}
