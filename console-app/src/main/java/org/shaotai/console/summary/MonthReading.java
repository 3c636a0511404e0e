package org.shaotai.console.summary;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.summary.SummaryStore;

/**
 * Reads the month a user asks for, seen from a moment: a month that is over as a whole, the running
 * one up to that moment. Safe for all threads.
 */
public final class MonthReading {

    private final SummaryStore summaries;
    private final ZoneId zone;

    /** Months of a store whose days begin in a zone. */
    public MonthReading(SummaryStore summaries, ZoneId zone) {
        this.summaries = summaries;
        this.zone = zone;
    }

    /** The last month that is over at a moment. */
    public YearMonth last(Instant at) {
        return running(at).minusMonths(1);
    }

    /** The month a moment lies in. */
    public YearMonth running(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    /**
     * The summary of a month; refused for one that has not begun or that nothing is known about.
     */
    public Outcome<MonthSummary> read(YearMonth month, Instant at, Scope scope) {
        YearMonth running = running(at);
        if (month.isAfter(running)) {
            return Outcome.refused("refusal.summary.future", month.toString());
        }
        MonthSummary read =
                month.equals(running)
                        ? summaries.upTo(at.truncatedTo(ChronoUnit.MINUTES), scope)
                        : summaries.month(month, scope);
        return isKnown(read)
                ? Outcome.done(read)
                : Outcome.refused("refusal.summary.noRecords", month.toString());
    }

    private static boolean isKnown(MonthSummary read) {
        return read.row(Indicator.REGISTERED).month().isCovered()
                && read.indicators().stream()
                        .map(IndicatorRow::month)
                        .anyMatch(MonthReading::isAny);
    }

    private static boolean isAny(Figure figure) {
        return figure.denominator() > 0 || figure.numerator().signum() > 0;
    }
}
