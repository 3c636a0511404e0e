package org.shaotai.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.shaotai.persistence.demo.Landscape.Land;

class LandscapeTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261009})
    void townshipsVillagesAndGridsNestWithoutGapOrOverlap(long seed) {
        Land county = new Landscape(seed).county();
        assertNested(county);
        for (Land town : county.parts()) {
            assertNested(town);
            town.parts().forEach(LandscapeTest::assertNested);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261009})
    void theOwnTownshipHasTwelveVillagesAndFortyGridsOfOnePiece(long seed) {
        Land county = new Landscape(seed).county();
        assertThat(county.parts()).hasSize(12);
        Land own = county.parts().get(0);
        assertThat(own.parts()).hasSize(12);
        List<Land> grids = own.parts().stream().flatMap(v -> v.parts().stream()).toList();
        assertThat(grids).hasSize(40);
        assertThat(grids).allMatch(g -> g.outline() instanceof Polygon && g.outline().isValid());
        assertThat(grids).allMatch(g -> g.outline().getNumPoints() > 20);
        assertThat(county.parts().subList(1, 12)).allMatch(town -> town.parts().size() == 8);
    }

    @Test
    void theSameSeedDrawsTheSameCountyAndAnotherSeedAnother() {
        Geometry first = new Landscape(7).county().outline();
        assertThat(new Landscape(7).county().outline().equalsExact(first)).isTrue();
        assertThat(new Landscape(8).county().outline().equalsExact(first)).isFalse();
    }

    private static void assertNested(Land land) {
        Geometry[] parts = land.parts().stream().map(Land::outline).toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(parts)).isTrue();
        double area = 0;
        for (Geometry part : parts) {
            area += part.getArea();
        }
        assertThat(area).isCloseTo(land.outline().getArea(), within(1e-12));
    }
}
