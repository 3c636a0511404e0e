package org.shaotai.persistence.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A month and the periods it is held against (domain reference §5.3, T1). A month that is still
 * running is held against equally long beginnings of the others.
 *
 * @param month which month
 * @param isWhole whether it is over
 * @param now the month
 * @param lastMonth the month before
 * @param lastYear the same month a year ago
 * @param yearToDate the year up to the month's end
 * @param lastYearToDate the same months a year ago
 */
public record Comparison(
        YearMonth month,
        boolean isWhole,
        Period now,
        Period lastMonth,
        Period lastYear,
        Period yearToDate,
        Period lastYearToDate) {

    /** A whole month. */
    public static Comparison of(YearMonth month, ZoneId zone) {
        return of(month, month.plusMonths(1).atDay(1).atStartOfDay(), true, zone);
    }

    /** The month of a moment, up to and including it. */
    public static Comparison upTo(Instant asOf, ZoneId zone) {
        LocalDateTime cut = asOf.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MICROS);
        return of(YearMonth.from(cut), cut.plus(1, ChronoUnit.MICROS), false, zone);
    }

    private static Comparison of(YearMonth month, LocalDateTime cut, boolean isWhole, ZoneId zone) {
        LocalDateTime first = month.atDay(1).atStartOfDay();
        LocalDateTime year = LocalDate.of(month.getYear(), 1, 1).atStartOfDay();
        return new Comparison(
                month,
                isWhole,
                Period.of(first, cut, zone),
                Period.of(first.minusMonths(1), cut.minusMonths(1), zone),
                Period.of(first.minusYears(1), cut.minusYears(1), zone),
                Period.of(year, cut, zone),
                Period.of(year.minusYears(1), cut.minusYears(1), zone));
    }
}
