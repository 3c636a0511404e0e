package org.shaotai.persistence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.calendar.CalendarStore;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

class CheckStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T01:00:00Z");
    private static final Entry ENTRY = Entry.by(new Actor("王值班", Role.DUTY), START);

    private static Store worked(Dialect dialect) {
        Store store = TestStore.open(dialect, Clock.fixed(START, ZoneOffset.UTC));
        TestTown town = TestTown.in(store);
        settle(store);
        Grading trash = new Grading(new CategoryCode("0401"), Urgency.NORMAL, Risk.NONE, false);
        Words words = new Words("东关路口垃圾", "东关路口垃圾两天没有清运", "");
        Matter m =
                store.matters()
                        .register(
                                Intake.atDesk(words, town.place(), Channel.GRID_PATROL, trash),
                                ENTRY)
                        .value();
        m = store.matters().accept(m.id(), m.version(), trash, ENTRY).value();
        m = store.matters().dispatch(m.id(), m.version(), town.urban(), List.of(), ENTRY).value();
        Composition composition =
                new Composition(
                        m.id(),
                        WhistleTier.TOWNSHIP,
                        WhistleKind.EMERGENCY,
                        Gate.EMERGENCY,
                        "东关",
                        "联合清理",
                        START.plus(Duration.ofHours(2)),
                        List.of(new Composition.Call(town.police(), "")));
        Whistle w = store.whistles().send(composition, ENTRY).value();
        store.reports()
                .checkIn(w.id(), w.version(), town.police(), CheckInWay.PHONE, "张警官", false, ENTRY)
                .value();
        return store;
    }

    /** Changes calendar and accounts, some of them twice within the same instant. */
    private static void settle(Store store) {
        Entry admin = Entry.by(Actor.SYSTEM, START);
        LocalDate day = LocalDate.of(2026, 10, 8);
        store.calendars().set("990100", day, DayKind.HOLIDAY, "歇业", admin).value();
        store.calendars().set("990100", day, DayKind.ADJUSTED_WORKDAY, "补班", admin).value();
        store.calendars().clear("990100", day, admin).value();
        List<Season> seasons = List.of(Season.parse("01-01..12-31=09:00-12:00,13:00-17:00"));
        store.calendars().setSeasons(CalendarStore.COUNTRY, seasons, admin).value();
        char[] password = "a-long-password".toCharArray();
        store.accounts().add("管理员", Role.ADMIN, password, admin).value();
        store.accounts().add("审计员", Role.CLERK, password, admin).value();
        store.accounts().setRole("审计员", Role.AUDITOR, admin).value();
        store.accounts().lock("审计员", admin).value();
        store.accounts().unlock("审计员", admin).value();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_only_commands_have_changed_is_sound(Dialect dialect) {
        try (Store store = worked(dialect)) {
            StoreCheck check = store.checks().check(Progress.SILENT).value();
            assertThat(check.findings()).isEmpty();
            assertThat(check.matters()).isEqualTo(1);
            assertThat(check.whistles()).isEqualTo(1);
            assertThat(check.journalRows()).isEqualTo(15);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2 | update journal set note = 'x' where seq = 11 | CHAIN",
                "POSTGRESQL | update journal set note = 'x' where seq = 11 | CHAIN",
                "H2 | update journal set occurred_at = '2026-10-01T00:00:00Z' where seq = 12 |"
                        + " CHAIN",
                "H2 | delete from journal where seq = 11 | CHAIN",
                "POSTGRESQL | delete from journal where seq = 14 | WHISTLE_REPLAY",
                "H2 | delete from journal where seq = 14 | CHAIN",
                "POSTGRESQL | delete from journal where seq > 12 | CHAIN",
                "H2 | update matter set risk = 'RED' | MATTER_REPLAY",
                "POSTGRESQL | update matter set due_at = '2027-01-01T00:00:00Z' | MATTER_REPLAY",
                "H2 | update matter_span set status = 'CLOSED' | MATTER_SPAN",
                "H2 | update report_in set checked_in_at = null | WHISTLE_REPLAY",
                "H2 | update month_tally set n0 = n0 + 1 where kind = 'ACCEPTED' | TALLY",
                "POSTGRESQL | delete from month_tally where kind = 'DUE' | TALLY",
                "H2 | update calendar_day set name = 'x' where from_at > '2000-01-01' |"
                        + " CALENDAR_REPLAY",
                "POSTGRESQL | delete from calendar_season where from_at > '2000-01-01' |"
                        + " CALENDAR_REPLAY",
                "H2 | update calendar_year set from_at = '2026-01-01' where table_year = 2024 |"
                        + " CALENDAR_REPLAY",
                "H2 | update account set role = 'CHIEF' where role = 'AUDITOR' | ACCOUNT_REPLAY",
                "POSTGRESQL | update account set is_locked = true where role = 'AUDITOR' |"
                        + " ACCOUNT_REPLAY",
                "H2 | update unit set is_active = false where code = 'urban' | OWNER_AND_DUE"
            })
    void what_was_changed_by_hand_is_found(Dialect dialect, String byHand, StoreCheck.Rule rule) {
        try (Store store = worked(dialect)) {
            TestStore.byHand(store, byHand);
            assertThat(store.checks().check(Progress.SILENT).value().findings())
                    .extracting(StoreCheck.Finding::rule)
                    .contains(rule);
        }
    }
}
