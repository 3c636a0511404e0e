package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.LadderStore.Escalation;

class LadderStoreTest {

    @ParameterizedTest
    @EnumSource
    void a_matter_goes_up_comes_back_once_and_keeps_its_owner_and_clock(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.to(MatterStatus.SELF_HANDLING);
            assertThat(m.standing().level()).isEqualTo(Level.STATION);
            Instant atStation = stage.now();
            Matter up = stage.later(Duration.ofHours(1)).go(m, Move.ESCALATE);
            Instant raised = stage.now();
            assertThat(up.standing().level()).isEqualTo(Level.TOWNSHIP);
            assertThat(up.owner()).isEqualTo(m.owner());
            assertThat(up.times()).isEqualTo(m.times());
            Matter down = stage.later(Duration.ofHours(1)).go(up, Move.SEND_BACK);
            assertThat(down.standing().level()).isEqualTo(Level.STATION);
            Instant back = stage.now();
            Matter again = stage.later(Duration.ofHours(1)).go(down, Move.ESCALATE);
            assertThat(stage.attempt(Move.SEND_BACK, again).refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why.key()).isEqualTo("refusal.level.sentBackOnce"));
            assertThat(stage.store.ladder().stays(m.id()))
                    .contains(
                            new Stay(Level.STATION, atStation, Optional.of(raised)),
                            new Stay(Level.TOWNSHIP, raised, Optional.of(back)),
                            new Stay(Level.TOWNSHIP, stage.now(), Optional.empty()));
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP, NEEDS_COUNTY_POWER, 理由, 张申请, refusal.level.notUp",
        "COUNTY, '', 理由, 张申请, refusal.level.noTrigger",
        "COUNTY, TEN_PEOPLE, 理由, 张申请, refusal.level.noTrigger",
        "CITY, THIRTY_PEOPLE, '', 张申请, refusal.level.skips",
        "COUNTY, THIRTY_PEOPLE, 理由, CHIEF, refusal.matter.secondPerson",
        "COUNTY, THIRTY_PEOPLE, 理由, '', refusal.matter.secondPerson",
        "COUNTY, THIRTY_PEOPLE, '', 张申请, ''",
        "CITY, DEATH, '', 张申请, ''",
        "CITY, THIRTY_PEOPLE, 县里无权处理, 张申请, ''"
    })
    void raising_needs_a_trigger_of_its_level_and_two_persons(
            Level to, String triggers, String reason, String requester, String key) {
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter m = stage.to(MatterStatus.IN_PROGRESS);
            Set<Trigger> why =
                    Arrays.stream(triggers.split(" "))
                            .filter(name -> !name.isEmpty())
                            .map(Trigger::valueOf)
                            .collect(Collectors.toSet());
            assertThat(
                            stage.store
                                    .ladder()
                                    .escalate(
                                            m.id(),
                                            m.version(),
                                            new Escalation(to, why, reason, requester),
                                            stage.as(Role.CHIEF))
                                    .refusal()
                                    .map(refusal -> refusal.key())
                                    .orElse(""))
                    .isEqualTo(key);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // at the station since Friday 09:00; three working days end on Tuesday
        "SELF_HANDLING, 2026-10-13T09:29:59Z, ''",
        "SELF_HANDLING, 2026-10-13T09:30:00Z, NOT_FIXED_IN_TIME",
        // due on Thursday the 15th; ten working days later is the 29th
        "IN_PROGRESS, 2026-10-29T09:29:59Z, ''",
        "IN_PROGRESS, 2026-10-29T09:30:00Z, LONG_OVERDUE",
        "SUSPENDED, 2026-12-01T00:00:00Z, ''",
        "FEEDBACK_GIVEN, 2026-12-01T00:00:00Z, ''",
        "CLOSED, 2026-12-01T00:00:00Z, ''"
    })
    void what_is_seen_by_itself_depends_on_level_and_time(
            MatterStatus status, String now, String seen) {
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter m = stage.to(status);
            assertThat(stage.store.ladder().triggers(m.id(), Instant.parse(now)))
                    .extracting(Trigger::name)
                    .isEqualTo(seen.isEmpty() ? List.of() : List.of(seen));
        }
    }
}
