package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.ClockStore.Suspension;

class ClockStoreTest {

    private static void refusedFor(String key, Outcome<?> outcome) {
        assertThat(outcome.refusal())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("refusal." + key));
    }

    @ParameterizedTest
    @EnumSource
    void an_extension_is_added_to_the_due_time_and_not_to_the_decision(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            // Friday 2026-10-09, 5 working days, Saturday the 10th is a make-up working day.
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-15T09:30:00Z"));
            m = stage.later(Duration.ofDays(3)).go(m, Move.REQUEST_EXTENSION);
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-15T09:30:00Z"));
            refusedFor("matter.extensionWaits", stage.attempt(Move.REQUEST_EXTENSION, m));
            Outcome<Matter> granted =
                    stage.store
                            .clocks()
                            .grantExtension(m.id(), m.version(), "", stage.as(Role.SHIFT_LEADER));
            m = granted.value();
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-19T09:30:00Z"));
            assertThat(m.times().stageDueAt()).isEqualTo(m.times().dueAt());
            assertThat(m.rounds().extensions()).isEqualTo(1);
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_second_extension_is_the_chiefs_with_a_sealed_form_and_there_is_no_third(
            Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            m = stage.go(m, Move.REQUEST_EXTENSION, Move.GRANT_EXTENSION, Move.REQUEST_EXTENSION);
            ClockStore clocks = stage.store.clocks();
            refusedFor(
                    "matter.extensionForChief",
                    clocks.grantExtension(
                            m.id(), m.version(), "延审2号", stage.as(Role.SHIFT_LEADER)));
            refusedFor(
                    "matter.noPaper",
                    clocks.grantExtension(m.id(), m.version(), "", stage.as(Role.CHIEF)));
            m = stage.go(m, Move.GRANT_EXTENSION);
            refusedFor("matter.extendedTwice", stage.attempt(Move.REQUEST_EXTENSION, m));
            refusedFor("matter.noExtension", stage.attempt(Move.GRANT_EXTENSION, m));
            refusedFor("matter.noExtension", stage.attempt(Move.REFUSE_EXTENSION, m));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_decided_before_it_was_due_counts_as_overdue(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.go(stage.to(MatterStatus.IN_PROGRESS), Move.REQUEST_EXTENSION);
            stage.at("2026-10-15T09:30:00Z");
            refusedFor("matter.extensionLapsed", stage.attempt(Move.GRANT_EXTENSION, m));
            m = stage.go(m, Move.REFUSE_EXTENSION);
            refusedFor("matter.alreadyDue", stage.attempt(Move.REQUEST_EXTENSION, m));
            assertThat(stage.store.matters().list(MatterQuery.openAt(stage.now())))
                    .singleElement()
                    .matches(row -> row.isOverdue(stage.now()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3 WORK_DAY, 理由, matter.overHalf",
        "2 WORK_HOUR, 理由, matter.otherUnit",
        "2 WORK_DAY, '', matter.noReason"
    })
    void an_extension_is_at_most_half_in_the_limits_own_unit(String by, String reason, String key) {
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            refusedFor(
                    key,
                    stage.store
                            .clocks()
                            .requestExtension(
                                    m.id(),
                                    m.version(),
                                    TimeLimit.parse(by),
                                    reason,
                                    false,
                                    stage.by(Move.REQUEST_EXTENSION)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_suspended_matter_is_not_overdue_and_runs_on_with_what_was_left(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            m = stage.at("2026-10-12T02:00:00Z").go(m, Move.SUSPEND);
            stage.at("2026-10-20T02:00:00Z");
            assertThat(stage.store.matters().list(MatterQuery.openAt(stage.now())))
                    .singleElement()
                    .matches(row -> !row.isOverdue(stage.now()));
            m = stage.go(m, Move.RESUME);
            // Three working days were left on Monday the 12th: the 21st, 22nd and 23rd.
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-23T09:30:00Z"));
            Docket docket = stage.store.matters().sheet(m.id(), stage.now()).orElseThrow().docket();
            assertThat(docket.orders()).allMatch(o -> o.dueAt().equals(docket.ownerDueAt()));
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_suspension_does_not_wipe_out_a_delay(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            // Due on Thursday the 15th: on Monday two working days late.
            m = stage.at("2026-10-19T02:00:00Z").go(m, Move.SUSPEND);
            m = stage.at("2026-10-29T02:00:00Z").go(m, Move.RESUME);
            assertThat(m.times().dueAt()).isEqualTo(Instant.parse("2026-10-27T09:30:00Z"));
            assertThat(stage.store.matters().list(MatterQuery.openAt(stage.now())))
                    .singleElement()
                    .matches(row -> row.isOverdue(stage.now()));
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, 张申请, 20, matter.noEvidence",
        "许可, false, 张申请, 20, matter.askerNotTold",
        "许可, true, CHIEF, 20, matter.secondPerson",
        "许可, true, '', 20, matter.secondPerson",
        "许可, true, 张申请, 31, matter.reviewTooLate",
        "许可, true, 张申请, 0, matter.reviewTooLate"
    })
    void a_suspension_needs_evidence_two_persons_and_a_near_review(
            String evidence, boolean isTold, String requester, int days, String key) {
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            Suspension wanted =
                    new Suspension(
                            SuspendReason.LEGACY,
                            evidence,
                            isTold,
                            requester,
                            stage.now().plus(Duration.ofDays(days)));
            refusedFor(
                    key,
                    stage.store
                            .clocks()
                            .suspend(m.id(), m.version(), wanted, stage.by(Move.SUSPEND)));
        }
    }
}
