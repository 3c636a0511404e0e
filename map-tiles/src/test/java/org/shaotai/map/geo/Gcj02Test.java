package org.shaotai.map.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gcj02Test {

    private static final double HALF_METRE = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Shanghai, 121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "Shenzhen, 113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "Beijing, 116.377817, 39.911954, 116.38404722455657, 39.91334545536069",
    })
    void movesKnownPairsBothWays(
            String name, double lon, double lat, double shiftedLon, double shiftedLat) {
        LonLat wgs84 = new LonLat(lon, lat);
        LonLat gcj02 = new LonLat(shiftedLon, shiftedLat);
        assertThat(metres(Gcj02.fromWgs84(wgs84), gcj02)).isLessThan(HALF_METRE);
        assertThat(metres(Gcj02.toWgs84(gcj02), wgs84)).isLessThan(HALF_METRE);
    }

    @ParameterizedTest(name = "{0} stays where it is")
    @CsvSource({
        "Taipei, 121.5654, 25.0330",
        "Hong Kong, 114.1694, 22.3193",
        "Macao, 113.5439, 22.1987",
        "Seoul, 126.9780, 37.5665",
        "Tokyo, 139.6917, 35.6895",
        "Ulaanbaatar, 106.9057, 47.8864",
        "Hanoi, 105.8342, 21.0278",
        "Delhi, 77.2090, 28.6139",
        "Los Angeles, -118.2437, 34.0522",
    })
    void leavesPlacesOutsideTheMainlandAlone(String name, double lon, double lat) {
        LonLat place = new LonLat(lon, lat);
        assertThat(Gcj02.fromWgs84(place)).isEqualTo(place);
        assertThat(Gcj02.toWgs84(place)).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} is moved")
    @CsvSource({
        "Kashgar, 75.9891, 39.4704",
        "Mohe, 122.5385, 52.9721",
        "Sanya, 109.5082, 18.2479",
        "Lhasa, 91.1322, 29.6604",
        "Dandong, 124.3545, 40.0005",
        "Erenhot, 111.9779, 43.6531",
        "Hunchun, 130.3659, 42.8625",
        "Jinghong, 100.7979, 22.0094",
        "Zhuhai, 113.5767, 22.2710",
        "Luohu, 114.1315, 22.5484",
        "Fuyuan, 134.3078, 48.3647",
    })
    void movesPlacesInEveryCornerOfTheMainland(String name, double lon, double lat) {
        LonLat place = new LonLat(lon, lat);
        assertThat(metres(Gcj02.fromWgs84(place), place)).isBetween(50.0, 1000.0);
    }

    @Test
    void everyMainlandPlaceComesBackWithinAMillimetre() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            LonLat place = new LonLat(98 + random.nextDouble() * 24, 22 + random.nextDouble() * 21);
            if (!Gcj02.inMainland(place)) {
                continue;
            }
            LonLat back = Gcj02.toWgs84(Gcj02.fromWgs84(place));
            assertThat(metres(back, place)).isLessThan(0.001);
        }
    }

    private static double metres(LonLat a, LonLat b) {
        double north = (a.lat() - b.lat()) * 111_320;
        double east = (a.lon() - b.lon()) * 111_320 * Math.cos(Math.toRadians(a.lat()));
        return Math.hypot(north, east);
    }
}
