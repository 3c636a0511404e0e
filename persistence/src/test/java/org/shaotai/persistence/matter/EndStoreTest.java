package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.database.Dialect;

class EndStoreTest {

    private static void refusedFor(String key, Outcome<?> outcome) {
        assertThat(outcome.refusal())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("refusal." + key));
    }

    @ParameterizedTest
    @EnumSource
    void who_handled_it_does_not_verify_it(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.FEEDBACK_GIVEN);
            EndStore ends = stage.store.ends();
            refusedFor(
                    "matter.ownVerification",
                    ends.passVerification(
                            m.id(),
                            m.version(),
                            stage.as(Role.DUTY).onBehalfOf(stage.town.urban(), Via.PHONE)));
            Matter own = stage.to(MatterStatus.SELF_HANDLING);
            own =
                    stage.store
                            .matters()
                            .giveResult(
                                    own.id(),
                                    own.version(),
                                    own.owner(),
                                    "已清运",
                                    stage.as(Role.STATION))
                            .value();
            refusedFor(
                    "matter.ownVerification",
                    ends.failVerification(own.id(), own.version(), "还在", stage.as(Role.STATION)));
            assertThat(ends.passVerification(own.id(), own.version(), stage.as(Role.DUTY)).isDone())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void work_that_is_done_again_always_has_half_of_the_original_limit(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.go(stage.to(MatterStatus.FEEDBACK_GIVEN), Move.FAIL_VERIFICATION);
            // Half of five working days, rounded up: 10, 12 and 13 October.
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-13T09:30:00Z"));
            m = stage.go(m, Move.GIVE_RESULT, Move.FAIL_VERIFICATION);
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-13T09:30:00Z"));
            m = stage.go(m, Move.GIVE_RESULT, Move.PASS_VERIFICATION, Move.REJECT_AT_VISIT);
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-13T09:30:00Z"));
            assertThat(m.rounds().reworks()).isEqualTo(3);
            assertThat(m.rounds().rejections()).isEqualTo(1);
            m = stage.go(m, Move.GIVE_RESULT, Move.PASS_VERIFICATION);
            refusedFor(
                    "matter.secondRejection",
                    stage.store
                            .ends()
                            .rejectAtVisit(
                                    m.id(), m.version(), Rating.NOT, "还在", stage.as(Role.DUTY)));
            assertThat(stage.attempt(Move.REJECT_AT_VISIT, m).isDone()).isTrue();
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_asker_who_is_not_reached_is_called_three_times_on_two_days(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.VERIFIED);
            m = stage.go(m, Move.MISS_VISIT, Move.MISS_VISIT);
            refusedFor("matter.notVisited", closed(stage, m, CloseKind.SOLVED));
            stage.later(Duration.ofDays(1));
            assertThat(closed(stage, m, CloseKind.SOLVED).value().status())
                    .isEqualTo(MatterStatus.CLOSED);

            Matter filed = stage.to(MatterStatus.VERIFIED);
            assertThat(closed(stage, filed, CloseKind.FILED_ONLY).isDone()).isTrue();
            Matter early = stage.to(MatterStatus.VERIFIED);
            early = stage.go(early, Move.MISS_VISIT);
            stage.later(Duration.ofDays(1));
            refusedFor("matter.notVisited", closed(stage, early, CloseKind.EXPLAINED));
            refusedFor(
                    "matter.notSolved",
                    stage.store
                            .ends()
                            .close(
                                    early.id(),
                                    early.version(),
                                    CloseKind.SOLVED,
                                    Visit.reached(Solved.NO, Rating.NOT),
                                    stage.by(Move.CLOSE)));
        }
    }

    private static Outcome<Matter> closed(Stage stage, Matter m, CloseKind kind) {
        return stage.store
                .ends()
                .close(m.id(), m.version(), kind, Visit.unreached(), stage.by(Move.CLOSE));
    }

    @ParameterizedTest
    @EnumSource
    void three_leads_become_one_matter_and_the_earliest_counts(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter first = stage.registered();
            Matter second = stage.later(Duration.ofMinutes(5)).registered();
            Matter target = stage.later(Duration.ofMinutes(5)).to(MatterStatus.IN_PROGRESS);
            EndStore ends = stage.store.ends();
            ends.merge(first.id(), first.version(), target.id(), stage.by(Move.MERGE)).value();
            Matter one =
                    ends.merge(second.id(), second.version(), target.id(), stage.by(Move.MERGE))
                            .value();

            assertThat(one.times().registeredAt()).isEqualTo(first.times().registeredAt());
            assertThat(one.times().dueAt()).isEqualTo(target.times().dueAt());
            assertThat(stage.again(first).status()).isEqualTo(MatterStatus.MERGED);
            assertThat(stage.store.matters().list(MatterQuery.openAt(stage.now()))).hasSize(1);
            Matter late = stage.registered();
            refusedFor(
                    "matter.mergeSelf",
                    ends.merge(late.id(), late.version(), late.id(), stage.by(Move.MERGE)));
            refusedFor(
                    "matter.mergeEnded",
                    ends.merge(late.id(), late.version(), first.id(), stage.by(Move.MERGE)));
            Place elsewhere = stage.town.neighbour(stage.store, "990100101", "白水镇").place();
            Matter far =
                    stage.store
                            .matters()
                            .register(
                                    Intake.atDesk(
                                            new Words("垃圾", "路口有一堆垃圾", ""),
                                            elsewhere,
                                            Channel.GRID_PATROL,
                                            Stage.FIVE_DAYS),
                                    stage.by(Move.REGISTER))
                            .value();
            refusedFor(
                    "matter.mergeElsewhere",
                    ends.merge(far.id(), far.version(), late.id(), stage.by(Move.MERGE)));
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_matter_comes_back_as_a_rebound_or_is_put_away_once(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.CLOSED);
            Matter back = stage.to(MatterStatus.CLOSED);
            stage.later(Duration.ofDays(30));
            back = stage.go(back, Move.REOPEN);
            assertThat(back.status()).isEqualTo(MatterStatus.IN_PROGRESS);
            assertThat(back.rounds().isRebound()).isTrue();
            assertThat(stage.store.ends().archive(stage.by(Move.ARCHIVE)).value()).isZero();
            stage.later(Duration.ofSeconds(1));
            refusedFor("matter.tooLongEnded", stage.attempt(Move.REOPEN, m));
            assertThat(stage.store.ends().archive(stage.by(Move.ARCHIVE)).value()).isEqualTo(1);
            assertThat(stage.store.ends().archive(stage.by(Move.ARCHIVE)).value()).isZero();
            Matter away = stage.again(m);
            assertThat(away.status()).isEqualTo(MatterStatus.ARCHIVED);
            assertThat(away.closeKind()).isEqualTo(m.closeKind());
            assertThat(away.times()).isEqualTo(m.times());
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }
}
