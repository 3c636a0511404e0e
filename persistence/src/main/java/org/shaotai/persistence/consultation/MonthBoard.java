package org.shaotai.persistence.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.MonthSummary;

/**
 * The month at a moment (domain reference §4.3), from its first day to the moment. Its figures are
 * the summary's own: {@code SummaryStore.behind} opens each of them.
 *
 * @param asOf the moment
 * @param town whose month; empty for all
 * @param summary (1) the indicator wall and (2) the town league
 * @param departments (3) one row for each unit that was given orders, the most orders first
 * @param whistles (4) the whistle page
 * @param disputes (6) disputes by township and type
 * @param problems (7) the problem list: open for more than 30 days, the oldest first
 * @param missing (8) what cannot be shown because nothing records it, or a township is silent
 */
public record MonthBoard(
        Instant asOf,
        Optional<RegionId> town,
        MonthSummary summary,
        List<DepartmentRow> departments,
        WhistlePage whistles,
        DisputePage disputes,
        Tally problems,
        List<Missing> missing) {

    /** Keeps its own copies. */
    public MonthBoard {
        departments = List.copyOf(departments);
        missing = List.copyOf(missing);
    }

    /**
     * Something the board should show and cannot.
     *
     * @param what the kind of gap
     * @param town the silent township's name, empty for gaps of the whole store
     */
    public record Missing(Gap what, String town) {}

    /** The kinds of gaps. */
    public enum Gap {
        /** A township with nothing registered in the month: print 未报. */
        SILENT_TOWN,
        /** Hazards and letters (5): no letters are recorded. */
        LETTERS,
        /** No daily contacts are recorded. */
        DAILY_CONTACTS,
        /** No decisions are recorded. */
        DECISIONS,
        /** The work calendar of the year has not been loaded. */
        CALENDAR
    }
}
