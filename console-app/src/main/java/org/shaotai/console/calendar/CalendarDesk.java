package org.shaotai.console.calendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.persistence.calendar.CalendarDay;
import org.shaotai.persistence.calendar.CalendarImport;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.calendar.Seasons;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.store.Store;

/** Reads and changes the home county's calendar. In the background only. */
final class CalendarDesk {

    private final Store store;
    private final Desk desk;
    private final Directory directory;

    CalendarDesk(Store store, Desk desk, Directory directory) {
        this.store = store;
        this.desk = desk;
        this.directory = directory;
    }

    YearSheet read(int year, Instant at) {
        WorkCalendar calendar = store.limits().calendars().at(at);
        return new YearSheet(
                year,
                calendar.knows(year),
                store.limits().calendars().since(at),
                store.calendars().days(year, store.county(), at).stream()
                        .collect(Collectors.toMap(CalendarDay::date, day -> day)),
                calendar.seasons().all().stream().map(Season::toString).toList());
    }

    Effect effect(Collection<CalendarDay> changes, Instant at) {
        if (changes.isEmpty()) {
            return Effect.NONE;
        }
        WorkCalendar now = store.limits().calendar();
        WorkCalendar then = store.calendars().imagined(store.zone(), store.county(), changes, at);
        List<MatterRow> open =
                store.matters().list(MatterQuery.openAt(at).inTown(directory.home().id()));
        LineWriter writer =
                new LineWriter(desk.words(), desk.times(), directory, store.limits().calendars());
        return new Effect(
                open.stream()
                        .filter(row -> isRunning(row) && !due(row, now).equals(due(row, then)))
                        .map(row -> writer.line(row, at))
                        .toList(),
                (int) open.stream().filter(r -> r.lamp(at, now) != r.lamp(at, then)).count());
    }

    private static boolean isRunning(MatterRow row) {
        return row.status() != MatterStatus.SUSPENDED && row.times().feedbackAt() == null;
    }

    private static Instant due(MatterRow row, WorkCalendar calendar) {
        return calendar.due(row.times().clockFrom(), row.times().clocks().limit());
    }

    /** Saves changes one after the other; the first refusal ends it. */
    Outcome<Integer> save(Collection<CalendarDay> set, Collection<LocalDate> cleared, Entry entry) {
        Optional<Refusal> why =
                refusal(
                        set,
                        day ->
                                store.calendars()
                                        .set(
                                                store.county(),
                                                day.date(),
                                                day.kind(),
                                                day.name(),
                                                entry));
        if (why.isEmpty()) {
            why = refusal(cleared, day -> store.calendars().clear(store.county(), day, entry));
        }
        return why.<Outcome<Integer>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(set.size() + cleared.size()));
    }

    private static <T> Optional<Refusal> refusal(
            Collection<T> all, Function<T, Outcome<?>> command) {
        for (T one : all) {
            Optional<Refusal> why = command.apply(one).refusal();
            if (why.isPresent()) {
                return why;
            }
        }
        return Optional.empty();
    }

    Outcome<Seasons> saveSeasons(List<Season> seasons, Entry entry) {
        return store.calendars().setSeasons(store.county(), seasons, entry);
    }

    Outcome<CalendarImport> importFile(Path file, Entry entry, Progress progress) {
        return store.calendars().importFile(file, entry, progress);
    }
}
