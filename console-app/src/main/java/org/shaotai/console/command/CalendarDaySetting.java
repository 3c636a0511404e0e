package org.shaotai.console.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.persistence.calendar.CalendarDay;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a day is in the home county, over the country's table. */
@Command(name = "set")
final class CalendarDaySetting extends CalendarChange {

    @Parameters(index = "0", paramLabel = "DATE", descriptionKey = "date")
    private LocalDate date;

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private DayKind kind;

    @Option(names = "--name", required = true, descriptionKey = "name", paramLabel = "NAME")
    private String name;

    CalendarDaySetting(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> change(Store store, String county, Entry entry) {
        return store.calendars()
                .set(county, date, kind, name, entry)
                .then(day -> Outcome.done(told(county, day)));
    }

    private Answer told(String county, CalendarDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("county", county);
        json.put("date", day.date());
        json.put("kind", day.kind());
        json.put("name", day.name());
        String word = terminal.phrases().say("command.calendar." + day.kind());
        return told(json, "command.calendar.set", day.date().toString(), word, day.name());
    }
}
