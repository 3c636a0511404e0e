package org.shaotai.persistence.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestLife;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

/** October 2026 of a small town, counted by hand. */
class MonthFormulasTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final String LIVES =
            """
            # 1 closed in time: due 10-13 17:30
            0401 NORMAL NONE R@2026-10-12T09:00 A@10-12T09:05 D@10-12T09:10 S@10-12T09:30 C@10-12T10:00 G@10-13T11:00 V@10-13T12:00 X@10-14T10:00=SOLVED/YES/SATISFIED
            # 2 closed late: due 10-13 17:30, result 10-15; signed late (4 work hours end 10-12 15:10), contacted late
            0401 NORMAL NONE R@2026-10-12T08:30 A@10-12T08:35 D@10-12T08:40 S@10-12T16:00 C@10-14T10:00 G@10-15T11:00 V@10-15T12:00 X@10-16T10:00=PARTLY/PARTLY/BASIC
            # 3 sent back once, then in time within the new limit
            0401 NORMAL NONE R@2026-10-12T09:00 A@10-12T09:05 D@10-12T09:10 S@10-12T09:30 G@10-13T10:00 F@10-13T11:00 G@10-14T10:00 V@10-14T11:00 X@10-15T10:00=SOLVED/NO/NOT
            # 4 open, never signed; dispatched late (limit 4 work hours from 10-19 09:00)
            0401 NORMAL NONE R@2026-10-19T09:00 A@10-19T09:05 D@10-20T09:10
            # 5 transferred out before its limit
            0401 NORMAL NONE R@2026-10-21T09:00 A@10-21T09:05 D@10-21T09:10 S@10-21T09:30 T@10-22T09:00
            # 6 a red dispute carried in from September and settled
            0101 NORMAL RED R@2026-09-14T09:00 A@09-14T09:05 D@09-14T09:10 S@09-14T09:30 C@09-14T10:00 G@09-28T10:00 V@10-09T10:00 X@10-09T11:00=SOLVED/YES/SATISFIED
            # 7 a yellow dispute, new and open; due 10-28
            0101 NORMAL YELLOW R@2026-10-13T09:00 A@10-13T09:05 D@10-13T09:10 S@10-13T09:30 C@10-13T09:40
            # 8 a dispute that was only explained; nobody reached
            0101 NORMAL BLUE R@2026-10-13T09:00 A@10-13T09:05 D@10-13T09:10 S@10-13T09:30 C@10-13T09:40 G@10-14T09:00 V@10-14T10:00 X@10-14T11:00=EXPLAINED
            # 9 a hazard cleared late within the month; due 8 work hours after 10-14 08:30 = 10-15 09:30 (6.5 h a day)
            0201 URGENT YELLOW R@2026-10-14T08:30 A@10-14T08:30 D@10-14T08:30 S@10-14T08:40 C@10-14T09:00 G@10-16T09:00 V@10-16T10:00 X@10-16T11:00=SOLVED/YES/BASIC
            # 10 a red hazard, open and overdue
            0201 URGENT RED R@2026-10-14T08:30 A@10-14T08:30 D@10-14T08:30 S@10-14T08:40
            # 11 closed in September, came back in October, closed again in October
            0401 NORMAL NONE R@2026-09-14T09:00 A@09-14T09:05 D@09-14T09:10 S@09-14T09:30 C@09-14T10:00 G@09-15T09:00 V@09-15T10:00 X@09-15T11:00=SOLVED/YES/SATISFIED O@10-12T09:00 G@10-13T09:00 V@10-13T10:00 X@10-13T11:00=SOLVED/YES/SATISFIED
            # 12 registered in October, accepted and closed in November
            0401 NORMAL NONE R@2026-10-31T23:50 A@11-02T09:00 D@11-02T09:10 S@11-02T09:30 C@11-02T10:00 G@11-03T09:00 V@11-03T10:00 X@11-03T11:00=SOLVED/YES/SATISFIED
            # 13 due in October, closed in November
            0401 NORMAL NONE R@2026-10-26T09:00 A@10-26T09:05 D@10-26T09:10 S@10-26T09:30 C@10-26T10:00 G@10-27T09:00 V@11-02T10:00 X@11-02T11:00=SOLVED/YES/SATISFIED
            # 14 a red dispute, closed in September as settled, back in October, open
            0106 URGENT RED R@2026-09-14T09:00 A@09-14T09:05 D@09-14T09:10 S@09-14T09:20 C@09-14T09:30 G@09-15T09:00 V@09-15T10:00 X@09-16T11:00=SOLVED/YES/SATISFIED O@10-14T09:00
            # 15 suspended before it was due, to the end of the month
            0401 NORMAL NONE R@2026-10-12T09:00 A@10-12T09:05 D@10-12T09:10 S@10-12T09:30 C@10-12T09:40 W@10-13T09:00
            # 16 suspended and taken up again: due 10-21 17:30, result in time
            0401 NORMAL NONE R@2026-10-12T09:00 A@10-12T09:05 D@10-12T09:10 S@10-12T09:30 C@10-12T09:40 W@10-13T09:00 U@10-20T09:00 G@10-20T15:00 V@10-20T16:00 X@10-21T10:00=SOLVED/YES/SATISFIED
            # 17 returned by the unit, then found to be the same as another
            0401 NORMAL NONE R@2026-10-12T09:00 A@10-12T09:05 D@10-12T09:10 Q@10-12T10:00 B@10-12T10:10 M@10-12T10:20
            # 18 a hazard that is suspended
            0201 URGENT NONE R@2026-10-14T08:30 A@10-14T08:30 D@10-14T08:30 S@10-14T08:40 W@10-14T10:00
            """;

    private static final Map<Indicator, String> EXPECTED =
            Map.ofEntries(
                    // 1-5, 7-10, 12, 13, 15-18
                    Map.entry(Indicator.REGISTERED, "15/15"),
                    // the same without 12
                    Map.entry(Indicator.ACCEPTED, "14/14"),
                    // due in October and not suspended, transferred or merged: 1 2 3 4 7 8 9 10 11
                    // 13
                    // 14 16
                    Map.entry(Indicator.DUE, "12/12"),
                    // closed by 10-31 among them: 1 2 3 8 9 11 16
                    Map.entry(Indicator.CLOSURE_RATE, "7/12"),
                    // with the result in time: 1 3 8 11 16
                    Map.entry(Indicator.ON_TIME_RATE, "5/12"),
                    // closed in October: 1 2 3 6 8 9 11 16
                    Map.entry(Indicator.CLOSED, "8/8"),
                    // dispatched in October: 1-5 7-10 13 15-18, late: 4
                    Map.entry(Indicator.DISPATCHED_IN_LIMIT, "13/14"),
                    Map.entry(Indicator.ORDERS, "14/14"),
                    // signed late: 2, never: 4 17
                    Map.entry(Indicator.SIGNED_ON_TIME, "11/14"),
                    // contact due in October: as dispatched; in time 1 7 8 9 13 15
                    // 16
                    Map.entry(Indicator.RESPONSE_RATE, "7/14"),
                    // visits in October of 1 2 3 6 8 9 11 16, 8 not reached: yes 1 6 9 11 16,
                    // partly 2, no 3
                    Map.entry(Indicator.SOLVED_RATE, "5.5/7"),
                    // satisfied 1 6 11 16, basically 2 9, not 3
                    Map.entry(Indicator.SATISFIED_RATE, "5.2/7"),
                    Map.entry(Indicator.VISIT_RATE, "8/8"),
                    Map.entry(Indicator.REACHED_RATE, "7/8"),
                    // results in October: 1 2 3 8 9 11 13 16, sent back: 3
                    Map.entry(Indicator.REWORK_RATE, "1/8"),
                    // closed in September: 11 14, reopened in October: 11 14
                    Map.entry(Indicator.REBOUND_RATE, "2/2"),
                    Map.entry(Indicator.RED_REBOUNDS, "1/1"),
                    Map.entry(Indicator.WHISTLES, "0/0"),
                    Map.entry(Indicator.WHISTLE_RATE, "0/14"),
                    Map.entry(Indicator.REPORT_IN_RATE, "0/0"),
                    // in hand: 6 7 8 14
                    Map.entry(Indicator.DISPUTES, "4/4"),
                    Map.entry(Indicator.SETTLED, "1/1"),
                    Map.entry(Indicator.SETTLED_RATE, "1/4"),
                    Map.entry(Indicator.RED_DISPUTES, "2/2"),
                    Map.entry(Indicator.RED_SETTLED, "1/1"),
                    Map.entry(Indicator.RED_SETTLED_RATE, "1/2"),
                    // 10 and 14
                    Map.entry(Indicator.RED_OPEN, "2/2"),
                    // hazards due and not suspended: 9 10, cleared: 9
                    Map.entry(Indicator.HAZARD_CLEARED_RATE, "1/2"),
                    Map.entry(Indicator.HAZARDS_OVERDUE, "1/1"));

    private static Store open(Dialect dialect) {
        return TestStore.open(
                dialect, Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    }

    private static String fraction(Figure figure) {
        BigDecimal numerator = figure.numerator().stripTrailingZeros();
        return numerator.toPlainString() + "/" + figure.denominator();
    }

    @ParameterizedTest
    @EnumSource
    void each_formula_gives_what_was_counted_by_hand(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            TestLife.load(store, town, LIVES);
            Period october = Comparison.of(OCTOBER, TestLife.ZONE).now();
            Map<Indicator, Figure> figures =
                    store.summaries().figures(october, Scope.town(town.town()), EXPECTED.keySet());
            assertThat(EXPECTED.keySet())
                    .allSatisfy(
                            i ->
                                    assertThat(fraction(figures.get(i)))
                                            .as(i.name())
                                            .isEqualTo(EXPECTED.get(i)));
        }
    }
}
