package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class Bd09Test {
    private static final double METRE = 1.0 / 111_000;

    @ParameterizedTest
    @CsvSource({
        "116.404, 39.915, 116.41036949371029, 39.92133699351021",
        "116.39762729119315, 39.90865673957631, 116.404, 39.915",
    })
    void agreesWithPublishedPairs(double lon, double lat, double baiduLon, double baiduLat) {
        Coordinate shifted = Bd09.fromGcj02(lon, lat);
        assertThat(shifted.distance(new Coordinate(baiduLon, baiduLat))).isLessThan(0.5 * METRE);
        Coordinate back = Bd09.toGcj02(baiduLon, baiduLat);
        assertThat(back.distance(new Coordinate(lon, lat))).isLessThan(0.5 * METRE);
    }

    @Property
    void everyPlaceOfTheMainlandComesBack(
            @ForAll @DoubleRange(min = 74, max = 135) double lon,
            @ForAll @DoubleRange(min = 19, max = 53) double lat) {
        Coordinate gcj02 = Gcj02.fromWgs84(lon, lat);
        Coordinate bd09 = Bd09.fromGcj02(gcj02.x, gcj02.y);
        Coordinate back = CoordinateSystem.BD09.toWgs84(bd09.x, bd09.y);
        assertThat(back.distance(new Coordinate(lon, lat))).isLessThan(0.01 * METRE);
        assertThat(bd09.distance(gcj02)).isBetween(300 * METRE, 2_000 * METRE);
    }
}
