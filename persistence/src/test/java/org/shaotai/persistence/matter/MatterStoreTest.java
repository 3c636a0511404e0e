package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

class MatterStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T01:00:00Z");
    private static final Actor DUTY = new Actor("王值班", Role.DUTY);
    private static final Grading TRASH =
            new Grading(new CategoryCode("0401"), Urgency.NORMAL, Risk.NONE, false);

    private static Entry at(int minutes) {
        return Entry.by(DUTY, START.plus(Duration.ofMinutes(minutes)));
    }

    private static Store open(Dialect dialect) {
        return TestStore.open(dialect, Clock.fixed(START.plus(Duration.ofDays(1)), ZoneOffset.UTC));
    }

    private static Matter registered(Store store, TestTown town) {
        Words words = new Words("东关路口垃圾", "东关路口垃圾两天没有清运", "东关路 12 号");
        Intake intake = Intake.atDesk(words, town.place(), Channel.HOTLINE_12345, TRASH);
        return store.matters().register(intake, at(0)).value();
    }

    private static Matter worked(Store store, TestTown town) {
        Matter m = registered(store, town);
        m = store.matters().accept(m.id(), m.version(), TRASH, at(10)).value();
        m =
                store.matters()
                        .dispatch(m.id(), m.version(), town.urban(), List.of(town.police()), at(20))
                        .value();
        return store.matters()
                .sign(m.id(), m.version(), town.urban(), at(30).onBehalfOf(town.urban(), Via.PHONE))
                .value();
    }

    @ParameterizedTest
    @EnumSource
    void a_matter_goes_from_intake_to_close(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Matter m = worked(store, town);
            assertThat(m.number()).isEqualTo("990100100-20261009-0001");
            assertThat(m.owner()).isEqualTo(town.urban());
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-10T09:30:00Z"));
            m =
                    store.matters()
                            .giveResult(
                                    m.id(),
                                    m.version(),
                                    town.urban(),
                                    "已清运",
                                    at(100).onBehalfOf(town.urban(), Via.PHONE))
                            .value();
            m = store.ends().passVerification(m.id(), m.version(), at(120)).value();
            m =
                    store.ends()
                            .close(
                                    m.id(),
                                    m.version(),
                                    CloseKind.SOLVED,
                                    Visit.reached(Solved.YES, Rating.SATISFIED),
                                    at(130))
                            .value();

            assertThat(m.status()).isEqualTo(MatterStatus.CLOSED);
            assertThat(store.matters().byNumber(m.number())).contains(m);
            MatterSheet sheet = store.matters().sheet(m.id(), at(200).at()).orElseThrow();
            assertThat(sheet.timeline())
                    .extracting(row -> row.event())
                    .containsExactly(
                            "REGISTER",
                            "ACCEPT",
                            "DISPATCH",
                            "SIGN",
                            "GIVE_RESULT",
                            "PASS_VERIFICATION",
                            "CLOSE");
            assertThat(sheet.docket().orders()).allMatch(order -> !order.isOpen());
            assertThat(store.journal().check().isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_numbers_of_a_day_go_on_beyond_four_digits(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Matter first = registered(store, town);
            TestStore.byHand(
                    store, "update matter set number = '990100100-20261009-9999' where true");

            assertThat(first.number()).isEqualTo("990100100-20261009-0001");
            assertThat(registered(store, town).number()).isEqualTo("990100100-20261009-10000");
            assertThat(registered(store, town).number()).isEqualTo("990100100-20261009-10001");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_list_shows_what_was_open_at_a_past_moment(Dialect dialect) {
        try (Store store = open(dialect)) {
            Matter m = worked(store, TestTown.in(store));
            assertThat(store.matters().list(MatterQuery.openAt(at(-1).at()))).isEmpty();
            assertThat(store.matters().list(MatterQuery.openAt(at(15).at())))
                    .singleElement()
                    .matches(
                            row ->
                                    row.status() == MatterStatus.ACCEPTED
                                            && row.id().equals(m.id()));
            assertThat(store.matters().list(MatterQuery.openAt(at(30).at())))
                    .singleElement()
                    .matches(row -> row.status() == MatterStatus.IN_PROGRESS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_move_that_the_status_does_not_allow_changes_nothing(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Matter m = registered(store, town);
            Outcome<Matter> refused =
                    store.matters().dispatch(m.id(), m.version(), town.urban(), List.of(), at(5));
            assertThat(refused.refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why.key()).isEqualTo("refusal.matter.move"));
            assertThat(store.matters().byNumber(m.number())).contains(m);
            assertThat(store.journal().of(Subject.MATTER, m.id().value(), at(999).at())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_desks_that_saw_the_same_version_one_wins(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Matter seen = registered(store, town);
            assertThat(store.matters().accept(seen.id(), seen.version(), TRASH, at(5)).isDone())
                    .isTrue();
            assertThat(store.matters().accept(seen.id(), seen.version(), TRASH, at(6)).refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why.key()).isEqualTo("refusal.matter.changed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_failed_verification_has_half_the_time(Dialect dialect) {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Matter m = worked(store, town);
            m =
                    store.matters()
                            .giveResult(
                                    m.id(),
                                    m.version(),
                                    town.urban(),
                                    "已清运",
                                    at(40).onBehalfOf(town.urban(), Via.PHONE))
                            .value();
            m = store.ends().failVerification(m.id(), m.version(), "还在", at(60)).value();
            assertThat(m.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(m.times().feedbackAt()).isNull();
            assertThat(m.times().clockFrom()).isEqualTo(at(60).at());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_act_cannot_lie_before_the_last_one_or_in_the_future(Dialect dialect) {
        try (Store store = open(dialect)) {
            Matter m = worked(store, TestTown.in(store));
            assertThat(store.matters().contact(m.id(), m.version(), at(25)).refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why.key()).isEqualTo("refusal.matter.beforeLast"));
            assertThat(store.matters().contact(m.id(), m.version(), at(60 * 48)).refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why.key()).isEqualTo("refusal.matter.inFuture"));
        }
    }
}
