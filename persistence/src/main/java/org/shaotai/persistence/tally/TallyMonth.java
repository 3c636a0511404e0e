package org.shaotai.persistence.tally;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Months as the tallies count them: months since January of year 0, where days begin in a zone.
 *
 * @param zone the store's zone
 */
public record TallyMonth(ZoneId zone) {

    /** The month a moment lies in. */
    public int of(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return local.getYear() * 12 + local.getMonthValue() - 1;
    }

    /** The first moment of a month. */
    public Instant start(int month) {
        return yearMonth(month).atDay(1).atStartOfDay(zone).toInstant();
    }

    /** Whether a month begins at a moment. */
    public boolean isStart(Instant at) {
        return start(of(at)).equals(at);
    }

    /** What a row of the tallies is called where it is wrong. */
    String name(MonthCell cell) {
        return String.join(
                " ",
                cell.kind().name(),
                yearMonth(cell.eventMonth()).toString(),
                yearMonth(cell.changeMonth()).toString(),
                "#" + cell.town());
    }

    private static YearMonth yearMonth(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }
}
