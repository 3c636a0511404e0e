package org.shaotai.map.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebMercatorTest {

    @ParameterizedTest(name = "lon {0} lat {1} is world {2}, {3}")
    @CsvSource({
        "0, 0, 0.5, 0.5",
        "-180, 85.0511287798066, 0, 0",
        "90, 66.51326044311186, 0.75, 0.25",
        "-90, -66.51326044311186, 0.25, 0.75",
        "116.391349, 39.907333, 0.8233093027777778, 0.37891495279768456",
        "0, 90, 0.5, 0",
    })
    void projectsKnownPlaces(double lon, double lat, double x, double y) {
        assertThat(WebMercator.worldX(lon)).isCloseTo(x, within(1e-9));
        assertThat(WebMercator.worldY(lat)).isCloseTo(y, within(1e-9));
    }

    @Test
    void neverReachesOne() {
        assertThat(WebMercator.worldX(180)).isLessThan(1);
        assertThat(WebMercator.worldY(-90)).isLessThan(1);
    }

    @Test
    void comesBackToWhereItStarted() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double lon = random.nextDouble() * 360 - 180;
            double lat = random.nextDouble() * 170 - 85;
            assertThat(WebMercator.lon(WebMercator.worldX(lon))).isCloseTo(lon, within(1e-10));
            assertThat(WebMercator.lat(WebMercator.worldY(lat))).isCloseTo(lat, within(1e-10));
        }
    }

    @ParameterizedTest(name = "zoom {0} has {1} pixels")
    @CsvSource({"0, 256", "1, 512", "1.5, 724.0773439350247", "20, 268435456"})
    void countsPixelsPerZoom(double zoom, double pixels) {
        assertThat(WebMercator.pixels(zoom)).isCloseTo(pixels, within(1e-6));
    }

    @ParameterizedTest(name = "at latitude {0} and zoom {1} a pixel is {2} m")
    @CsvSource({"0, 0, 156543.033928", "60, 10, 76.437028", "30, 15, 4.137222"})
    void knowsMetresPerPixel(double lat, double zoom, double metres) {
        assertThat(WebMercator.metresPerPixel(lat, zoom)).isCloseTo(metres, within(1e-4));
    }
}
