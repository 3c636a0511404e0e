package org.shaotai.console.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.calendar.CalendarDay;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows a year of the work calendar as it stood at the moment asked for. */
@Command(name = "show")
final class CalendarListing extends Reading {

    @Option(names = "--year", descriptionKey = "year", paramLabel = "YEAR")
    private Integer stated;

    CalendarListing(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        int year = stated == null ? at.atZone(store.zone()).getYear() : stated;
        WorkCalendar calendar = store.limits().calendars().at(at);
        List<CalendarDay> days = store.calendars().days(year, store.county(), at);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", at.atZone(store.zone()).toOffsetDateTime());
        json.put("year", year);
        json.put("published", calendar.knows(year));
        json.put("seasons", calendar.seasons().all().stream().map(Season::toString).toList());
        json.put("days", days.stream().map(CalendarListing::json).toList());
        return Outcome.done(Answer.of(json, lines(year, calendar, days)));
    }

    private static Map<String, Object> json(CalendarDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", day.date());
        json.put("kind", day.kind());
        json.put("name", day.name());
        json.put("own", day.isOwn());
        return json;
    }

    private List<String> lines(int year, WorkCalendar calendar, List<CalendarDay> days) {
        Phrases phrases = terminal.phrases();
        List<String> lines = new ArrayList<>();
        String key = calendar.knows(year) ? "command.calendar.known" : "command.calendar.unknown";
        lines.add(phrases.say(key, String.valueOf(year)));
        calendar.seasons().all().forEach(season -> lines.add(season.toString()));
        TextTable table = new TextTable();
        for (CalendarDay day : days) {
            table.row(
                    day.date(),
                    phrases.words().name(day.date().getDayOfWeek()),
                    phrases.say("command.calendar." + day.kind()),
                    day.name(),
                    day.isOwn() ? phrases.say("command.calendar.own") : "");
        }
        lines.addAll(table.lines());
        return lines;
    }
}
