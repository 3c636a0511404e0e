package org.shaotai.persistence.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.StageDoor;

/** A matter of five working days, dispatched on Friday 2026-10-09 09:00, due Thursday 17:30. */
class SupervisionStoreTest {

    private static void refusedFor(String key, Outcome<?> outcome) {
        assertThat(outcome.refusal())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("refusal." + key));
    }

    private static List<Sheet> run(StageDoor stage) {
        return stage.store().supervision().run(stage.town(), stage.programme()).value();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 2026-10-12T02:00:00Z, ''",
        "IN_PROGRESS, 2026-10-14T06:35:00Z, NEAR_DUE",
        "IN_PROGRESS, 2026-10-15T03:00:00Z, VERY_NEAR_DUE",
        "DISPATCHED, 2026-10-09T08:00:00Z, SIGN_OVERDUE",
        "IN_PROGRESS, 2026-10-16T02:00:00Z, OVERDUE",
        // at night and on a day off nobody is chased
        "IN_PROGRESS, 2026-10-16T14:00:00Z, ''",
        "IN_PROGRESS, 2026-10-18T02:00:00Z, ''",
        "SUSPENDED, 2026-10-30T02:00:00Z, ''",
        "FEEDBACK_GIVEN, 2026-10-30T02:00:00Z, ''"
    })
    void the_clocks_call_for_a_sheet(MatterStatus status, String now, String trigger) {
        try (StageDoor stage = StageDoor.open(Dialect.H2)) {
            stage.to(status);
            stage.at(now);
            assertThat(run(stage))
                    .extracting(sheet -> sheet.trigger().name())
                    .isEqualTo(trigger.isEmpty() ? List.of() : List.of(trigger));
            assertThat(run(stage)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_level_rises_until_the_unit_answers_and_then_nothing_nags(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            run(stage.at("2026-10-14T06:35:00Z"));
            run(stage.at("2026-10-15T03:00:00Z"));
            run(stage.at("2026-10-16T02:00:00Z"));
            run(stage.at("2026-10-22T09:29:00Z"));
            run(stage.at("2026-10-22T09:30:00Z"));
            run(stage.at("2026-10-23T02:00:00Z"));
            List<Sheet> sheets = supervision.of(m.id());
            assertThat(sheets)
                    .extracting(Sheet::level)
                    .containsExactly(
                            SheetLevel.REMINDER,
                            SheetLevel.BLUE,
                            SheetLevel.YELLOW,
                            SheetLevel.RED);
            refusedFor(
                    "sheet.notHigher",
                    supervision.issue(m.id(), SheetTrigger.OVERDUE, stage.as(Role.DUTY)));
            assertThat(stage.store().checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_an_answer_the_lapse_is_left_alone_but_not_the_next_one(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            Sheet sheet = run(stage.at("2026-10-16T02:00:00Z")).get(0);
            assertThat(supervision.silent(stage.town(), stage.now()))
                    .singleElement()
                    .matches(silence -> silence.unit().equals(m.owner()))
                    .matches(silence -> silence.late() == 0);
            stage.at("2026-10-19T09:30:00Z");
            Silence silence = supervision.silent(stage.town(), stage.now()).get(0);
            // Friday 10:00 to Monday 17:30, working time only: 5 and 6.5 hours.
            assertThat(silence.workMinutes()).isEqualTo(690);
            assertThat(silence.late()).isEqualTo(1);

            refusedFor(
                    "sheet.noAnswer",
                    supervision.answer(sheet.id(), sheet.version(), " ", stage.as(Role.DUTY)));
            Sheet answered =
                    supervision
                            .answer(sheet.id(), sheet.version(), "等配件", stage.as(Role.DUTY))
                            .value();
            refusedFor(
                    "sheet.changed",
                    supervision.answer(sheet.id(), sheet.version(), "等配件", stage.as(Role.DUTY)));
            refusedFor(
                    "sheet.answered",
                    supervision.answer(
                            answered.id(), answered.version(), "再说", stage.as(Role.DUTY)));
            stage.at("2026-10-30T02:00:00Z");
            assertThat(run(stage)).isEmpty();
            assertThat(supervision.silent(stage.town(), stage.now())).isEmpty();
            assertThat(supervision.silent(stage.town(), Instant.parse("2026-10-16T03:00:00Z")))
                    .hasSize(1);
            stage.go(stage.store().matters().byNumber(m.number()).orElseThrow(), Move.GIVE_RESULT);
            stage.go(
                    stage.store().matters().byNumber(m.number()).orElseThrow(),
                    Move.FAIL_VERIFICATION);
            stage.at("2026-12-15T02:00:00Z");
            assertThat(run(stage))
                    .singleElement()
                    .matches(red -> red.trigger() == SheetTrigger.LONG_OVERDUE);
            assertThat(stage.store().checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_by_hand_needs_its_trigger_and_a_cancelled_one_counts_no_more(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            assertThat(
                            supervision
                                    .issue(m.id(), SheetTrigger.BY_HAND, stage.as(Role.DUTY))
                                    .isDone())
                    .isTrue();
            refusedFor(
                    "sheet.noTrigger",
                    supervision.issue(m.id(), SheetTrigger.OVERDUE, stage.as(Role.DUTY)));
            refusedFor(
                    "matter.noReason",
                    supervision.issue(m.id(), SheetTrigger.POOR_PROGRESS, stage.as(Role.DUTY)));
            Sheet yellow =
                    supervision
                            .issue(
                                    m.id(),
                                    SheetTrigger.POOR_PROGRESS,
                                    stage.as(Role.DUTY).noting("三天没有动静"))
                            .value();
            assertThat(yellow.level().points()).isEqualTo(5);
            refusedFor(
                    "sheet.notHigher",
                    supervision.issue(m.id(), SheetTrigger.BY_HAND, stage.as(Role.DUTY)));
            refusedFor(
                    "role",
                    supervision.cancel(yellow.id(), yellow.version(), "发错", stage.as(Role.DUTY)));
            Sheet gone =
                    supervision
                            .cancel(
                                    yellow.id(),
                                    yellow.version(),
                                    "发错",
                                    stage.as(Role.SHIFT_LEADER))
                            .value();
            refusedFor(
                    "sheet.cancelled",
                    supervision.answer(gone.id(), gone.version(), "好", stage.as(Role.DUTY)));
            refusedFor("sheet.unknown", supervision.answer(99, 1, "好", stage.as(Role.DUTY)));
            assertThat(
                            supervision
                                    .issue(m.id(), SheetTrigger.BY_HAND, stage.as(Role.DUTY))
                                    .isDone())
                    .isTrue();
            Matter closed = stage.to(MatterStatus.CLOSED);
            refusedFor(
                    "sheet.notOwed",
                    supervision.issue(closed.id(), SheetTrigger.BY_HAND, stage.as(Role.DUTY)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_gave_its_result_is_waited_for_no_more(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            run(stage.at("2026-10-16T02:00:00Z"));
            assertThat(supervision.silent(stage.town(), stage.now())).hasSize(1);
            stage.at("2026-10-16T03:00:00Z");
            stage.go(m, Move.GIVE_RESULT);
            assertThat(supervision.silent(stage.town(), stage.now())).isEmpty();
            assertThat(supervision.silent(stage.town(), Instant.parse("2026-10-16T02:30:00Z")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_to_one_sheet_of_a_lapse_is_an_answer_to_all(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            run(stage.at("2026-10-14T06:35:00Z"));
            Sheet blue = run(stage.at("2026-10-15T03:00:00Z")).get(0);
            assertThat(supervision.silent(stage.town(), stage.now()).get(0).sheets()).hasSize(2);
            supervision.answer(blue.id(), blue.version(), "等配件", stage.as(Role.DUTY)).value();
            assertThat(supervision.silent(stage.town(), stage.now())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_tells_its_issue_its_answer_and_its_end(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            stage.to(MatterStatus.IN_PROGRESS);
            SupervisionStore supervision = stage.store().supervision();
            Sheet sheet = run(stage.at("2026-10-16T02:00:00Z")).get(0);
            Sheet answered =
                    supervision
                            .answer(sheet.id(), sheet.version(), "等配件", stage.as(Role.DUTY))
                            .value();
            stage.at("2026-10-16T03:00:00Z");
            supervision.cancel(sheet.id(), answered.version(), "已办妥", stage.as(Role.CHIEF)).value();
            assertThat(supervision.steps(sheet.id(), stage.now()))
                    .extracting(step -> step.move() + " " + step.words())
                    .containsExactly("ISSUE ", "ANSWER 等配件", "CANCEL 已办妥");
            assertThat(supervision.steps(sheet.id(), Instant.parse("2026-10-16T02:30:00Z")))
                    .hasSize(2);
            Instant morning = Instant.parse("2026-10-16T00:00:00Z");
            assertThat(supervision.issued(stage.town(), morning, stage.now()))
                    .singleElement()
                    .matches(Sheet::isCancelled);
            assertThat(supervision.behind(List.of(sheet), stage.now()))
                    .containsOnlyKeys(sheet.matter());
        }
    }
}
