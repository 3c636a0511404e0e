package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class Gcj02Test {
    private static final double METRE = 1.0 / 111_000;

    @ParameterizedTest
    @CsvSource({
        "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
        "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
        "116.377817, 39.911954, 116.38404722455657, 39.91334545536069",
    })
    void agreesWithPublishedPairs(double lon, double lat, double shiftedLon, double shiftedLat) {
        Coordinate shifted = Gcj02.fromWgs84(lon, lat);
        assertThat(shifted.x).isCloseTo(shiftedLon, within(0.01 * METRE));
        assertThat(shifted.y).isCloseTo(shiftedLat, within(0.01 * METRE));
        Coordinate back = Gcj02.toWgs84(shiftedLon, shiftedLat);
        assertThat(back.x).isCloseTo(lon, within(0.01 * METRE));
        assertThat(back.y).isCloseTo(lat, within(0.01 * METRE));
    }

    @Test
    void roundTripStaysWithinHalfAMetreAllOverTheMainland() {
        for (double lon = 74; lon < 135; lon += 1.7) {
            for (double lat = 19; lat < 53; lat += 1.3) {
                Coordinate shifted = Gcj02.fromWgs84(lon, lat);
                Coordinate back = Gcj02.toWgs84(shifted.x, shifted.y);
                assertThat(back.distance(new Coordinate(lon, lat))).isLessThan(0.5 * METRE);
                assertThat(shifted.distance(back)).isGreaterThan(50 * METRE);
            }
        }
    }

    @Test
    void leavesPlacesOutsideTheMainlandAlone() {
        assertThat(Gcj02.toWgs84(-118.25, 34.05)).isEqualTo(new Coordinate(-118.25, 34.05));
    }
}
