package org.shaotai.persistence.summary;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REPORT_IN;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;
import static org.shaotai.persistence.summary.Measure.count;
import static org.shaotai.persistence.summary.Measure.numerator;
import static org.shaotai.persistence.summary.Measure.rate;
import static org.shaotai.persistence.summary.Source.in;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.shaotai.persistence.whistle.WhistleStatus;

/** The formulas of domain reference §5.4 about whistles and who reported in. */
final class WhistleFormulas {

    private static final Source.Keys REPORT_KEYS =
            new Source.Keys(
                    MATTER.ID,
                    REPORT_IN.UNIT_ID,
                    MATTER.COUNTY_ID,
                    MATTER.TOWN_ID,
                    MATTER.CATEGORY_CODE);

    private WhistleFormulas() {}

    static List<Source> all() {
        return List.of(sounded(), invalid(), called());
    }

    private static Source sounded() {
        return new Source(
                WHISTLE.join(MATTER).on(MATTER.ID.eq(WHISTLE.MATTER_ID)),
                false,
                MatterFormulas.ROW,
                p -> in(WHISTLE.SOUNDED_AT, p),
                List.of(count(Indicator.WHISTLES), numerator(Indicator.WHISTLE_RATE)));
    }

    private static Source invalid() {
        return new Source(
                WHISTLE.join(MATTER).on(MATTER.ID.eq(WHISTLE.MATTER_ID)),
                false,
                MatterFormulas.ROW,
                p -> in(WHISTLE.SOUNDED_AT, p).and(WHISTLE.INVALID_AT.lt(p.to())),
                List.of(count(Indicator.INVALID_WHISTLES)));
    }

    private static Condition isWithdrawn(Period period) {
        return WHISTLE.STATUS
                .eq(DSL.inline(WhistleStatus.WITHDRAWN.name()))
                .and(WHISTLE.CLOSED_AT.lt(period.to()));
    }

    private static Source called() {
        return new Source(
                REPORT_IN
                        .join(WHISTLE)
                        .on(WHISTLE.ID.eq(REPORT_IN.WHISTLE_ID))
                        .join(MATTER)
                        .on(MATTER.ID.eq(WHISTLE.MATTER_ID)),
                false,
                REPORT_KEYS,
                p ->
                        in(WHISTLE.SOUNDED_AT, p)
                                .and(DSL.not(isWithdrawn(p)))
                                .and(DSL.not(isExcused(p))),
                List.of(
                        count(Indicator.CALLED_UNITS),
                        rate(Indicator.REPORT_IN_RATE, WhistleFormulas::isInTime)));
    }

    private static Condition isInTime(Period period) {
        return REPORT_IN
                .CHECKED_IN_AT
                .le(REPORT_IN.CHECK_IN_DUE_AT)
                .and(REPORT_IN.CHECKED_IN_AT.lt(period.to()));
    }

    /** Found not to be responsible before the period ended. */
    private static Condition isExcused(Period period) {
        return REPORT_IN.EXCUSED_AT.isNotNull().and(REPORT_IN.EXCUSED_AT.lt(period.to()));
    }
}
