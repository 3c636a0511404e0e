package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;

class DutyStoreTest {

    private static void refusedFor(String key, Outcome<?> outcome) {
        assertThat(outcome.refusal())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("refusal." + key));
    }

    @ParameterizedTest
    @EnumSource
    void an_approved_return_is_charged_to_the_matter_and_not_to_the_next_unit(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.DISPATCHED);
            Instant whole = m.times().dueAt();
            m = stage.later(Duration.ofHours(1)).go(m, Move.REQUEST_RETURN);
            assertThat(m.owner()).isEqualTo(stage.town.urban());
            assertThat(m.times().dueAt()).isEqualTo(whole);
            m = stage.later(Duration.ofHours(2)).go(m, Move.APPROVE_RETURN);
            assertThat(m.status()).isEqualTo(MatterStatus.ACCEPTED);
            assertThat(m.owner()).isEqualTo(stage.town.room());

            stage.at("2026-10-12T02:00:00Z");
            m =
                    stage.store
                            .matters()
                            .dispatch(
                                    m.id(),
                                    m.version(),
                                    stage.town.police(),
                                    List.of(),
                                    stage.by(Move.DISPATCH))
                            .value();
            Docket docket = stage.store.matters().sheet(m.id(), stage.now()).orElseThrow().docket();
            assertThat(m.times().dueAt()).isEqualTo(whole);
            assertThat(docket.ownerDueAt()).isAfter(whole);
            assertThat(docket.orders())
                    .extracting(WorkOrder::status)
                    .containsExactly(
                            OrderStatus.RETURNED, OrderStatus.ENDED, OrderStatus.DISPATCHED);
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_return_leaves_the_order_and_its_clock_as_they_were(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter before = stage.to(MatterStatus.IN_PROGRESS);
            Matter m = stage.go(before, Move.REQUEST_RETURN);
            m = stage.later(Duration.ofHours(3)).go(m, Move.REFUSE_RETURN);
            assertThat(m.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(m.times()).isEqualTo(before.times());
            refusedFor("matter.returnedOnce", stage.attempt(Move.REQUEST_RETURN, m));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_return_is_too_late_four_work_hours_after_the_signature(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            // Signed at 09:00: three hours in the morning, the fourth ends at 15:30.
            stage.at("2026-10-09T07:30:01Z");
            refusedFor("matter.returnTooLate", stage.attempt(Move.REQUEST_RETURN, m));
            Matter other = stage.at("2026-10-09T07:31:00Z").to(MatterStatus.DISPATCHED);
            stage.at("2026-10-12T07:30:00Z");
            assertThat(stage.attempt(Move.REQUEST_RETURN, other).isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_second_return_is_ruled_by_the_chief_for_good(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.RETURN_REVIEW);
            refusedFor("matter.noRulingYet", stage.attempt(Move.RULE_DUTY, m));
            m = stage.go(m, Move.APPROVE_RETURN, Move.DISPATCH, Move.REQUEST_RETURN);
            // Friday 09:00: one work day ends on Saturday, a make-up working day.
            assertThat(m.times().stageDueAt()).isEqualTo(Instant.parse("2026-10-10T09:30:00Z"));
            refusedFor("matter.needsRuling", stage.attempt(Move.APPROVE_RETURN, m));
            refusedFor("matter.needsRuling", stage.attempt(Move.REFUSE_RETURN, m));
            m = stage.go(m, Move.RULE_DUTY);
            assertThat(m.status()).isEqualTo(MatterStatus.DISPATCHED);
            assertThat(m.owner()).isEqualTo(stage.town.police());
            refusedFor("matter.ruled", stage.attempt(Move.REQUEST_RETURN, m));
            m = stage.go(m, Move.SIGN, Move.GIVE_RESULT, Move.PASS_VERIFICATION, Move.CLOSE);
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_return_names_a_rule_another_unit_and_comes_from_the_leading_one(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.DISPATCHED);
            DutyStore duties = stage.store.duties();
            var urban = stage.town.urban();
            var entry = stage.by(Move.REQUEST_RETURN);
            refusedFor(
                    "matter.noBasis",
                    duties.requestReturn(
                            m.id(),
                            m.version(),
                            urban,
                            new DutyStore.Reproach(" ", stage.town.police()),
                            entry));
            refusedFor(
                    "matter.returnToItself",
                    duties.requestReturn(
                            m.id(),
                            m.version(),
                            urban,
                            new DutyStore.Reproach("规定", urban),
                            entry));
            refusedFor(
                    "matter.notLead",
                    duties.requestReturn(
                            m.id(),
                            m.version(),
                            stage.town.police(),
                            new DutyStore.Reproach("规定", urban),
                            entry));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_dissolved_unit_owed_goes_to_the_room_at_once(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter led = stage.to(MatterStatus.IN_PROGRESS);
            Matter reviewed = stage.to(MatterStatus.RETURN_REVIEW);
            Matter waiting = stage.to(MatterStatus.SUSPENDED);
            Matter ended = stage.to(MatterStatus.CLOSED);
            Matter untouched = stage.to(MatterStatus.REGISTERED);

            List<Matter> handed =
                    stage.store.duties().dissolve(stage.town.urban(), stage.as(Role.ADMIN)).value();

            assertThat(handed)
                    .extracting(Matter::id)
                    .containsExactly(led.id(), reviewed.id(), waiting.id());
            assertThat(handed).allMatch(m -> m.owner().equals(stage.town.room()));
            assertThat(handed).allMatch(m -> m.times().dueAt().equals(led.times().dueAt()));
            assertThat(stage.again(untouched)).isEqualTo(untouched);
            assertThat(stage.again(ended)).isEqualTo(ended);
            assertThat(stage.store.units().byId(stage.town.urban()))
                    .hasValueSatisfying(unit -> assertThat(unit).matches(u -> !u.isActive()));
            Matter done = stage.go(handed.get(0), Move.GIVE_RESULT, Move.PASS_VERIFICATION);
            assertThat(done.status()).isEqualTo(MatterStatus.VERIFIED);
            stage.go(handed.get(1), Move.APPROVE_RETURN);
            stage.go(handed.get(2), Move.RESUME);
            refusedFor("unit.inactive", stage.attempt(Move.REOPEN, ended));
            refusedFor(
                    "unit.inactive",
                    stage.store.duties().dissolve(stage.town.urban(), stage.as(Role.ADMIN)));
            refusedFor(
                    "unit.isRoom",
                    stage.store.duties().dissolve(stage.town.room(), stage.as(Role.ADMIN)));
            Matter accepted = stage.go(untouched, Move.ACCEPT);
            refusedFor("unit.inactive", stage.attempt(Move.DISPATCH, accepted));
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }
}
