package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SeamsTest {
    private static final double SIDE = 0.01;
    private static final double CELL_METRES =
            SIDE * SIDE * 111_320 * 111_320 * Math.cos(Math.toRadians(30.015));

    private final List<Boundary> grids = new ArrayList<>();

    @Test
    void gridsThatFitHaveNoSeams() {
        field(-1);
        assertThat(Seams.of(grids)).isEmpty();
    }

    @Test
    void aGapIsNamedWithTheGridsAroundIt() {
        field(4);
        List<Seam> seams = Seams.of(grids);
        assertThat(seams).hasSize(1);
        Seam gap = seams.get(0);
        assertThat(gap.kind()).isEqualTo(Seam.Kind.GAP);
        assertThat(gap.squareMetres()).isCloseTo(CELL_METRES, within(CELL_METRES / 100));
        assertThat(gap.regions()).hasSize(8);
        assertThat(gap.lon()).isBetween(110.01, 110.02);
        assertThat(gap.lat()).isBetween(30.01, 30.02);
    }

    @Test
    void anOverlapIsNamedWithBothGridsAndTheLargestComesFirst() {
        field(-1);
        grids.add(grid(20, 110.005, 30.005, SIDE));
        List<Seam> seams = Seams.of(grids);
        assertThat(seams).hasSize(4).allMatch(seam -> seam.kind() == Seam.Kind.OVERLAP);
        assertThat(seams.get(0).regions()).contains(new RegionId(20)).hasSize(2);
        assertThat(seams.get(0).squareMetres()).isGreaterThanOrEqualTo(seams.get(3).squareMetres());
    }

    @Test
    void theBreadthOfAPenIsNoSeam() {
        grids.add(grid(1, 110, 30, SIDE));
        grids.add(grid(2, 110 + SIDE - 1e-8, 30, SIDE));
        assertThat(Seams.of(grids)).isEmpty();
    }

    /** Nine grids in three rows, without one of them. */
    private void field(int left) {
        for (int i = 0; i < 9; i++) {
            if (i != left) {
                grids.add(grid(i + 1, 110 + i % 3 * SIDE, 30 + i / 3 * SIDE, SIDE));
            }
        }
    }

    private static Boundary grid(long id, double lon, double lat, double side) {
        Geometry square =
                new GeometryFactory().toGeometry(new Envelope(lon, lon + side, lat, lat + side));
        return new Boundary(new RegionId(id), Boundary.SINCE_EVER, Boundary.OPEN_END, square);
    }
}
