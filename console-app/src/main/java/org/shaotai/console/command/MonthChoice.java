package org.shaotai.console.command;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.shaotai.console.summary.MonthReading;

/**
 * A month as a user writes it: {@code 2026-09}, or {@code last} for the last one that is over.
 *
 * @param stated the month, empty for the last one
 */
record MonthChoice(Optional<YearMonth> stated) {

    static final MonthChoice LAST = new MonthChoice(Optional.empty());

    /** Reads a month; throws {@link java.time.format.DateTimeParseException} for what is none. */
    static MonthChoice of(String text) {
        return text.equalsIgnoreCase("last")
                ? LAST
                : new MonthChoice(Optional.of(YearMonth.parse(text)));
    }

    YearMonth in(MonthReading months, Instant at) {
        return stated.orElseGet(() -> months.last(at));
    }
}
