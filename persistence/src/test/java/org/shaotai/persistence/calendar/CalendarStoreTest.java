package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestClock;
import org.shaotai.persistence.store.TestStore;

class CalendarStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T06:32:00Z");
    private static final Actor ADMIN = new Actor("赵管理", Role.ADMIN);
    private static final String COUNTY = "990100";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** The table of 2027, invented; the two days of 2028 begin a year that nobody knows yet. */
    private static final String TABLE_2027 =
            """
            {"holidays": {
               "2027-01-01": "New Year's Day,元旦,1", "2027-02-05": "Spring Festival,春节,4",
               "2027-02-06": "Spring Festival,春节,4", "2027-10-01": "National Day,国庆节,3",
               "2028-01-01": "New Year's Day,元旦,1"},
             "workdays": {"2027-02-13": "Spring Festival,春节,4"},
             "inLieuDays": {"2027-02-05": "Spring Festival,春节,4"}}
            """;

    private final TestClock clock = new TestClock(START);

    @TempDir private Path folder;

    private Store open(Dialect dialect) {
        return TestStore.open(dialect, clock);
    }

    private Entry entry() {
        return Entry.by(ADMIN, clock.instant());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("days.json"), text);
    }

    private Outcome<CalendarImport> take(Store store, String text) throws IOException {
        return store.calendars().importFile(file(text), entry(), Progress.SILENT);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_store_knows_the_years_from_2004_to_2026(Dialect dialect) {
        try (Store store = open(dialect)) {
            WorkCalendar calendar = store.limits().calendar();
            for (int year = 2004; year <= 2026; year++) {
                assertThat(calendar.knows(year)).as("%s", year).isTrue();
                assertThat(calendar.isWorkday(LocalDate.of(year, 10, 1))).isFalse();
            }
            assertThat(calendar.knows(2003)).isFalse();
            assertThat(calendar.knows(2027)).isFalse();
            assertThat(calendar.isWorkday(LocalDate.of(2006, 12, 30))).isTrue();
            assertThat(calendar.isWorkday(LocalDate.of(2020, 1, 31))).isFalse();
            assertThat(calendar.seasons())
                    .isEqualTo(Seasons.allYear(WorkCalendar.DEFAULT_SESSIONS));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_is_taken_once_and_again_changes_nothing(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            CalendarImport first = take(store, TABLE_2027).value();
            assertThat(first)
                    .isEqualTo(new CalendarImport(List.of(2027), List.of(2028), 6, 0, 0, 0));
            WorkCalendar calendar = store.limits().calendar();
            assertThat(calendar.knows(2027)).isTrue();
            assertThat(calendar.knows(2028)).isFalse();
            assertThat(calendar.isWorkday(LocalDate.of(2027, 2, 5))).isFalse();
            assertThat(calendar.isWorkday(LocalDate.of(2027, 2, 13))).isTrue();

            CalendarImport again = take(store, TABLE_2027).value();

            assertThat(again)
                    .isEqualTo(new CalendarImport(List.of(2027), List.of(2028), 0, 0, 0, 6));
            assertThat(events(store, 2027)).containsExactly("TAKE_YEAR");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_corrected_table_replaces_the_year_but_not_what_the_county_says(Dialect dialect)
            throws IOException {
        try (Store store = open(dialect)) {
            LocalDate own = LocalDate.of(2027, 4, 9);
            take(store, TABLE_2027);
            store.calendars().set(COUNTY, own, DayKind.HOLIDAY, "三月三", entry()).value();
            clock.go(Duration.ofDays(1));

            CalendarImport corrected =
                    take(
                                    store,
                                    TABLE_2027
                                            .replace(
                                                    "2027-02-05\": \"Spring",
                                                    "2027-02-07\": \"Spring")
                                            .replace(
                                                    "2027-01-01\": \"New Year's Day,元旦",
                                                    "2027-01-01\": \"New Year,新年"))
                            .value();

            assertThat(corrected)
                    .isEqualTo(new CalendarImport(List.of(2027), List.of(2028), 1, 1, 1, 4));
            assertThat(store.calendars().days(2027, COUNTY, clock.instant()))
                    .extracting(CalendarDay::date)
                    .containsExactly(
                            NEW_YEAR,
                            LocalDate.of(2027, 2, 6),
                            LocalDate.of(2027, 2, 7),
                            LocalDate.of(2027, 2, 13),
                            own,
                            LocalDate.of(2027, 10, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_county_stands_over_the_country_until_it_takes_its_word_back(Dialect dialect) {
        try (Store store = open(dialect)) {
            LocalDate day = LocalDate.of(2026, 10, 7);
            CalendarStore calendars = store.calendars();
            calendars.set(COUNTY, day, DayKind.NORMAL, "抢险照常上班", entry()).value();
            assertThat(calendars.history(store.zone(), COUNTY).latest().isWorkday(day)).isTrue();
            assertThat(calendars.history(store.zone(), "990200").latest().isWorkday(day)).isFalse();

            assertThat(calendars.clear(COUNTY, day, entry()).isDone()).isTrue();
            assertThat(calendars.history(store.zone(), COUNTY).latest().isWorkday(day)).isFalse();
            assertThat(key(calendars.clear(COUNTY, day, entry())))
                    .contains("refusal.calendar.notSet");
            assertThat(events(store, 2026)).containsExactly("SET_DAY", "CLEAR_DAY");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_is_in_force_from_when_it_was_made_and_not_before(Dialect dialect) {
        try (Store store = open(dialect)) {
            LocalDate day = LocalDate.of(2026, 10, 12);
            Instant due = Instant.parse("2026-10-13T09:30:00Z");
            Instant before = clock.instant();
            clock.go(Duration.ofHours(1));
            Instant changed = clock.instant();
            set(store, day, DayKind.HOLIDAY);
            clock.go(Duration.ofHours(1));
            set(store, day, DayKind.ADJUSTED_WORKDAY);

            CalendarHistory history = store.calendars().history(store.zone(), COUNTY);

            assertThat(history.at(before).isWorkday(day)).isTrue();
            assertThat(history.at(changed.minusNanos(1_000)).isWorkday(day)).isTrue();
            assertThat(history.at(changed).isWorkday(day)).isFalse();
            assertThat(history.at(clock.instant()).isWorkday(day)).isTrue();
            assertThat(history.at(Instant.EPOCH.minusSeconds(1)).isWorkday(day)).isTrue();
            assertThat(history.at(before).minutesBetween(before, due, LimitUnit.WORK_DAY))
                    .isEqualTo(178 + 390 + 390 + 390);
            assertThat(history.at(changed).minutesBetween(before, due, LimitUnit.WORK_DAY))
                    .isEqualTo(178 + 390 + 390);
            assertThat(store.checks().check(Progress.SILENT).value().isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void several_changes_in_one_instant_keep_their_order(Dialect dialect) {
        try (Store store = open(dialect)) {
            set(store, NEW_YEAR, DayKind.HOLIDAY);
            set(store, NEW_YEAR, DayKind.NORMAL);
            set(store, NEW_YEAR, DayKind.NORMAL);
            CalendarHistory history = store.calendars().history(store.zone(), COUNTY);
            assertThat(history.latest().isWorkday(NEW_YEAR)).isTrue();
            assertThat(history.latest().knows(2027)).isFalse();
            assertThat(events(store, 2027)).containsExactly("SET_DAY", "SET_DAY");
        }
    }

    private void set(Store store, LocalDate day, DayKind kind) {
        store.calendars().set(COUNTY, day, kind, "县里通知", entry()).value();
    }

    @ParameterizedTest
    @EnumSource
    void seasons_belong_to_a_county_and_have_a_beginning(Dialect dialect) {
        try (Store store = open(dialect)) {
            Instant before = clock.instant();
            clock.go(Duration.ofMinutes(1));
            List<Season> seasons =
                    List.of(
                            Season.parse("05-01..09-30=08:00-12:00,15:00-18:00"),
                            Season.parse("10-01..04-30=08:30-12:00,14:00-17:00"));
            store.calendars().setSeasons(COUNTY, seasons, entry()).value();
            store.calendars().setSeasons(COUNTY, seasons, entry()).value();

            CalendarHistory history = store.calendars().history(store.zone(), COUNTY);

            assertThat(history.latest().seasons().all())
                    .containsExactlyInAnyOrderElementsOf(seasons);
            assertThat(history.at(before).seasons())
                    .isEqualTo(Seasons.allYear(WorkCalendar.DEFAULT_SESSIONS));
            assertThat(key(store.calendars().setSeasons(COUNTY, seasons.subList(0, 1), entry())))
                    .contains("refusal.calendar.noSeason");
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_an_administrator_changes_the_calendar(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            Entry duty = Entry.by(new Actor("王值班", Role.DUTY), clock.instant());
            CalendarStore calendars = store.calendars();
            Path file = file(TABLE_2027);
            assertThat(
                            Stream.of(
                                    key(
                                            calendars.set(
                                                    COUNTY, NEW_YEAR, DayKind.HOLIDAY, "元旦", duty)),
                                    key(calendars.clear(COUNTY, NEW_YEAR, duty)),
                                    key(
                                            calendars.setSeasons(
                                                    COUNTY,
                                                    List.of(
                                                            Season.parse(
                                                                    "01-01..12-31=08:00-17:00")),
                                                    duty)),
                                    key(calendars.importFile(file, duty, Progress.SILENT))))
                    .containsOnly(Optional.of("refusal.role.adminOnly"));
            assertThat(events(store, 2027)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_is_refused_or_called_off_changes_nothing(Dialect dialect)
            throws IOException {
        try (Store store = open(dialect)) {
            Path file = file(TABLE_2027);
            assertThat(key(store.calendars().importFile(file, entry(), (done, all) -> false)))
                    .contains("refusal.cancelled");
            assertThat(key(take(store, TABLE_2027.replace("2027-02-05", "2027-02-30"))))
                    .contains("refusal.calendarFile.badDay");
            assertThat(store.limits().calendar().knows(2027)).isFalse();
            assertThat(store.calendars().days(2027, COUNTY, clock.instant())).isEmpty();
            assertThat(events(store, 2027)).isEmpty();
        }
    }

    private static List<String> events(Store store, int year) {
        return store
                .journal()
                .of(Subject.CALENDAR, year, Instant.parse("2030-01-01T00:00:00Z"))
                .stream()
                .map(JournalEntry::event)
                .toList();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }
}
