package org.shaotai.map.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoBoundsTest {

    @ParameterizedTest(name = "{0}, {1} is refused for its {2}")
    @CsvSource({
        "180.1, 0, 180.1",
        "-181, 0, -181",
        "0, 90.5, 90.5",
        "0, -91, -91",
        "NaN, 0, NaN",
        "0, NaN, NaN"
    })
    void refusesPlacesOffTheEarthByTheBadValue(double lon, double lat, String bad) {
        assertThatThrownBy(() -> new LonLat(lon, lat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(bad);
    }

    @Test
    void refusesBordersInTheWrongOrder() {
        assertThatThrownBy(() -> new GeoBounds(2, 0, 1, 1)).hasMessageContaining("upside down");
        assertThatThrownBy(() -> new GeoBounds(0, 2, 1, 1)).hasMessageContaining("upside down");
    }

    @Test
    void unionHoldsBoth() {
        GeoBounds union = new GeoBounds(0, 0, 1, 1).union(new GeoBounds(-3, 0.5, 0.5, 4));
        assertThat(union).isEqualTo(new GeoBounds(-3, 0, 1, 4));
        assertThat(union.contains(new LonLat(-3, 4))).isTrue();
        assertThat(union.contains(new LonLat(-3.01, 4))).isFalse();
        assertThat(union.center()).isEqualTo(new LonLat(-1, 2));
    }
}
