package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PlaceFinderTest {
    private static final RegionId TOWN = new RegionId(1);
    private static final RegionId RING = new RegionId(2);
    private static final RegionId POND = new RegionId(3);
    private static final RegionId ISLES = new RegionId(4);

    private final PlaceFinder finder =
            new PlaceFinder(
                    List.of(
                            boundary(TOWN, "POLYGON((0 0,10 0,10 10,0 10,0 0))"),
                            boundary(
                                    RING,
                                    "POLYGON((20 0,30 0,30 10,20 10,20 0),(24 4,26 4,26 6,24 6,24"
                                            + " 4))"),
                            boundary(POND, "POLYGON((1 1,2 1,2 2,1 2,1 1))"),
                            boundary(
                                    ISLES,
                                    "MULTIPOLYGON(((40 0,41 0,41 1,40 1,40 0)),((44 0,45 0,45 1,44"
                                            + " 1,44 0)))")));

    @ParameterizedTest
    @CsvSource({
        "inside one,          5,    5,    1",
        "outside all,         15,   5,    ''",
        "in the hole,         25,   5,    ''",
        "beside the hole,     23,   5,    2",
        "second part,         44.5, 0.5,  4",
        "between the parts,   42,   0.5,  ''",
        "smallest goes first, 1.5,  1.5,  3 1",
        "corner,              10,   10,   1",
        "edge of the hole,    24,   5,    2",
    })
    void findsTheRegionsUnderAPoint(String where, double lon, double lat, String regions) {
        List<RegionId> expected = new ArrayList<>();
        for (String id : regions.split(" ")) {
            if (!id.isEmpty()) {
                expected.add(new RegionId(Long.parseLong(id)));
            }
        }
        FoundPlace place = finder.find(lon, lat);
        assertThat(place.regions()).as(where).isEqualTo(expected);
        assertThat(place.isInSeveral()).isEqualTo(expected.size() > 1);
        assertThat(place.region()).isEqualTo(expected.stream().findFirst());
    }

    @Test
    void aPointOnASharedEdgeBelongsToBothSides() {
        PlaceFinder two =
                new PlaceFinder(
                        List.of(
                                boundary(TOWN, "POLYGON((0 0,1 0,1 1,0 1,0 0))"),
                                boundary(POND, "POLYGON((1 0,2 0,2 1,1 1,1 0))")));
        assertThat(two.find(1, 0.5).regions()).containsExactly(TOWN, POND);
    }

    @Test
    void answersManyThreadsAtOnceAsItAnswersOne() {
        List<FoundPlace> alone = IntStream.range(0, 2_000).mapToObj(this::ask).toList();
        List<FoundPlace> together =
                IntStream.range(0, 2_000).parallel().mapToObj(this::ask).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void findsNothingWhereNothingWasDrawn() {
        assertThat(new PlaceFinder(List.of()).find(1, 1)).isEqualTo(FoundPlace.NONE);
    }

    private FoundPlace ask(int i) {
        return finder.find(i % 50, i % 11);
    }

    private static Boundary boundary(RegionId region, String wkt) {
        return new Boundary(region, LocalDate.of(2024, 1, 1), Boundary.OPEN_END, geometry(wkt));
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }
}
