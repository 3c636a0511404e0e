package org.shaotai.console.summary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Comparison;

/**
 * Names months, days and cut-off times as an office writes them.
 *
 * @param words the language
 * @param zone in which days begin
 */
record MonthNames(Words words, ZoneId zone) {

    /** 2026年9月. */
    String full(TemporalAccessor month) {
        return write("summary.pattern.month", month);
    }

    /** 9月. */
    String brief(TemporalAccessor month) {
        return write("summary.pattern.shortMonth", month);
    }

    /** 2026年10月9日. */
    String day(LocalDate day) {
        return write("summary.pattern.day", day);
    }

    /** The months of a year up to one: 1月, 1—9月. */
    String yearTo(TemporalAccessor month, int number) {
        return number == 1
                ? brief(month)
                : words.of(
                        "summary.pattern.months",
                        write("summary.pattern.monthInRange", Month.JANUARY),
                        write("summary.pattern.monthInRange", month));
    }

    /** Until when the figures reach: 2026年9月30日24时, or a moment within the month. */
    String cutOff(Comparison comparison) {
        LocalDateTime last = comparison.now().asOf().atZone(zone).toLocalDateTime();
        return comparison.isWhole()
                ? words.of("summary.cutOff.whole", day(last.toLocalDate()))
                : write("summary.pattern.moment", last);
    }

    private String write(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.language().locale())
                .format(time);
    }
}
