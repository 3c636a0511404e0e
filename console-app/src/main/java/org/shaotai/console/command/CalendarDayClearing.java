package org.shaotai.console.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what the home county said of a day. */
@Command(name = "clear")
final class CalendarDayClearing extends CalendarChange {

    @Parameters(paramLabel = "DATE", descriptionKey = "date")
    private LocalDate date;

    CalendarDayClearing(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> change(Store store, String county, Entry entry) {
        return store.calendars()
                .clear(county, date, entry)
                .then(day -> Outcome.done(told(county, day)));
    }

    private Answer told(String county, LocalDate day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("county", county);
        json.put("date", day);
        return told(json, "command.calendar.cleared", day.toString());
    }
}
