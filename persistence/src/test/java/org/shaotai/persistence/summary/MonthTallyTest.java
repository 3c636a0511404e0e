package org.shaotai.persistence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestLife;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

/**
 * The tallies of months against the formulas over the rows: {@code figures} counts rows and knows
 * no tally.
 */
class MonthTallyTest {

    private static final Clock MACHINE = Clock.fixed(DemoCounty.UNTIL, ZoneOffset.UTC);
    private static final int MATTERS = 700;

    private static final String NOT_NOTHING =
            " where n0 <> 0 or n1 <> 0 or n2 <> 0 or n3 <> 0"
                    + " or n4 <> 0 or n5 <> 0 or n6 <> 0 or n7 <> 0";

    /** What the demo county has little of: late, undone and simultaneous moves over months. */
    private static final String LIVES =
            """
            # an import: everything at the two moments a file knows
            0401 NORMAL NONE R@2026-07-12T09:00 A@07-12T09:00 D@07-12T09:00 S@08-03T11:00 G@08-03T11:00 V@08-03T11:00 X@08-03T11:00=SOLVED
            # closed and reopened, four months of results, sent back in the third
            0101 NORMAL RED R@2026-06-14T09:00 A@06-14T09:05 D@06-14T09:10 S@06-14T09:30 C@06-14T10:00 G@06-15T09:00 V@06-15T10:00 X@06-15T11:00=SOLVED/YES/SATISFIED O@07-12T09:00 G@07-13T09:00 V@07-13T10:00 X@07-13T11:00=PARTLY/PARTLY/BASIC O@08-01T09:00 G@08-02T09:00 F@08-02T10:00 G@09-01T09:00 V@09-01T10:00 X@09-02T11:00=SOLVED/NO/NOT
            # the same instant: a result and its refusal, a closing and its undoing
            0401 NORMAL NONE R@2026-07-12T09:00 A@07-12T09:05 D@07-13T09:10 S@07-13T09:30 G@07-31T11:00 F@07-31T11:00 G@08-03T11:00 V@08-03T11:00 X@08-04T11:00=SOLVED/YES/SATISFIED O@08-04T11:00
            # hazards: overdue for months, late, in time, transferred while overdue, open and early
            0201 URGENT RED R@2026-06-14T08:30 A@06-14T08:30 D@06-14T08:30 S@08-14T08:40
            0201 URGENT YELLOW R@2026-06-30T08:30 A@06-30T08:30 D@06-30T08:30 S@06-30T08:40 G@07-10T08:40 V@08-10T08:40 X@08-11T08:40=SOLVED/YES/BASIC
            0202 NORMAL YELLOW R@2026-07-30T08:30 A@07-30T08:30 D@07-30T08:30 S@07-30T08:40 G@07-31T08:40 V@08-10T08:40 X@08-11T08:40=SOLVED/YES/BASIC
            0202 NORMAL YELLOW R@2026-06-30T08:30 A@06-30T08:30 D@06-30T08:30 S@06-30T08:40 T@09-10T08:40
            0202 COMPLEX NONE R@2026-09-29T08:30 A@09-29T08:30 H@09-29T08:30 C@09-29T08:50
            # suspended over months, for good and then transferred; returned and merged after it was due
            0401 NORMAL NONE R@2026-06-12T09:00 A@06-12T09:05 D@06-12T09:10 S@06-12T09:30 W@06-13T09:00 U@08-20T09:00 G@08-20T15:00 V@08-20T16:00 X@08-21T10:00=SOLVED/YES/SATISFIED
            0201 URGENT RED R@2026-07-14T08:30 A@07-14T08:30 D@07-14T08:30 S@07-14T08:40 W@07-20T10:00
            0401 NORMAL NONE R@2026-07-12T09:00 A@07-12T09:05 D@07-12T09:10 S@07-12T09:30 W@07-20T09:00 T@09-20T09:00
            0401 NORMAL NONE R@2026-06-12T09:00 A@06-12T09:05 D@06-12T09:10 Q@06-12T10:00 B@08-12T10:10 M@09-12T10:20
            # at the first and the last moment of a month
            0401 NORMAL NONE R@2026-07-31T23:59:59.999999 A@08-01T00:00 P@08-01T00:00 S@2026-08-31T23:59:59.999999 C@09-01T00:00 G@09-01T00:00 V@2026-09-30T23:59:59.999999 X@10-01T00:00=EXPLAINED
            # ended before it was handled; never accepted
            0106 URGENT RED R@2026-07-14T09:00 A@07-14T09:05 T@08-22T09:00
            0401 NORMAL NONE R@2026-08-14T09:00
            """;

    private static Store open(StoreAddress address) {
        return Store.open(address, MACHINE, Store.DESK, () -> {});
    }

    /** Every figure of a summary that the records reach back to. */
    private static Stream<Figure> figures(MonthSummary summary) {
        Stream<Figure> first =
                summary.indicators().stream()
                        .flatMap(
                                row ->
                                        Stream.of(
                                                row.month(),
                                                row.lastMonth(),
                                                row.lastYear(),
                                                row.yearToDate(),
                                                row.lastYearToDate()));
        Stream<Figure> second = summary.towns().stream().flatMap(row -> row.figures().stream());
        return Stream.concat(first, second).filter(Figure::isCovered);
    }

    private static List<String> differing(Store store, MonthSummary summary) {
        Map<Scope, Map<Period, List<Figure>>> all =
                figures(summary)
                        .collect(
                                Collectors.groupingBy(
                                        Figure::scope, Collectors.groupingBy(Figure::period)));
        List<String> differing = new ArrayList<>();
        all.forEach(
                (scope, periods) ->
                        periods.forEach(
                                (period, figures) -> {
                                    Map<Indicator, Figure> counted =
                                            store.summaries()
                                                    .figures(period, scope, indicators(figures));
                                    for (Figure f : figures) {
                                        if (!isSame(f, counted.get(f.indicator()))) {
                                            differing.add(f + " " + counted.get(f.indicator()));
                                        }
                                    }
                                }));
        return differing;
    }

    private static Set<Indicator> indicators(List<Figure> figures) {
        return figures.stream().map(Figure::indicator).collect(Collectors.toSet());
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.numerator().compareTo(other.numerator()) == 0
                && one.denominator() == other.denominator();
    }

    private static void assertEqual(Store store, Scope scope, YearMonth month) {
        assertThat(differing(store, store.summaries().month(month, scope))).isEmpty();
        Instant middle = month.atDay(11).atTime(10, 17).atZone(TestLife.ZONE).toInstant();
        assertThat(differing(store, store.summaries().upTo(middle, scope))).isEmpty();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(TestLife.ZONE).toInstant();
        Instant last = end.minus(Duration.ofSeconds(1));
        assertThat(differing(store, store.summaries().upTo(last, scope))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_of_the_demo_county_is_what_its_rows_say(Dialect dialect) {
        StoreAddress address = TestStore.address(dialect);
        DemoCounty.make(address, 3, DemoCounty.UNTIL, MATTERS, MACHINE, Progress.SILENT).value();
        try (Store store = open(address)) {
            List<Region> all = store.regions().all();
            RegionId county = first(all, RegionLevel.COUNTY);
            RegionId town = first(all, RegionLevel.TOWNSHIP);
            assertEqual(store, Scope.county(county), YearMonth.of(2026, 9));
            assertEqual(store, Scope.town(town), YearMonth.of(2026, 1));
            assertEqual(store, Scope.ALL, YearMonth.of(2025, 12));
        }
    }

    private static RegionId first(List<Region> all, RegionLevel level) {
        return all.stream().filter(r -> r.level() == level).findFirst().orElseThrow().id();
    }

    @ParameterizedTest
    @EnumSource
    void moves_one_by_one_tally_what_their_whole_past_does(Dialect dialect) {
        try (Store loaded = open(TestStore.address(dialect));
                Store lived = open(TestStore.address(dialect))) {
            TestTown town = TestTown.in(loaded);
            TestLife.load(loaded, town, LIVES);
            TestLife.live(lived, TestTown.in(lived), LIVES);
            String tallies = "select * from month_tally" + NOT_NOTHING + " order by 1, 2, 3, 4";
            assertThat(TestStore.ask(lived, tallies))
                    .isEqualTo(TestStore.ask(loaded, tallies))
                    .hasSizeGreaterThan(40);
            for (int month = 6; month <= 10; month++) {
                assertEqual(lived, Scope.town(town.town()), YearMonth.of(2026, month));
            }
        }
    }
}
