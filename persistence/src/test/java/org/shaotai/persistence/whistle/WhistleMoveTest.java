package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Role;

/** The two tables of moves and the one of rights, held against the domain reference by hand. */
class WhistleMoveTest {

    @ParameterizedTest
    @EnumSource
    void every_move_has_an_event_of_its_own_in_the_journal(WhistleMove move) {
        assertThat(WhistleEvents.of(move)).isNotNull();
        assertThat(Arrays.stream(WhistleMove.values()).map(WhistleEvents::of))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMIT SOUND WITHDRAW, true",
        "IN_REVIEW, SOUND REFUSE WITHDRAW, true",
        "REFUSED, '', false",
        "SOUNDED, TAKE_COMMAND WITHDRAW, true",
        "ASSEMBLING, TAKE_COMMAND, true",
        "HANDLING, RELEASE PLAN TAKE_COMMAND ESCALATE, true",
        "DONE, '', true",
        "EVALUATED, CLOSE, true",
        "CLOSED, '', false",
        "ESCALATED, '', false",
        "WITHDRAWN, '', false"
    })
    void a_whistle_offers_the_moves_of_its_status(
            WhistleStatus status, String moves, boolean isOpen) {
        assertThat(status.moves()).isEqualTo(moves(moves));
        assertThat(status.isOpen()).isEqualTo(isOpen);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, ANSWER CHECK_IN DISPUTE",
        "ANSWERED, CHECK_IN DISPUTE",
        "DISPUTED, RULE CHECK_IN",
        "CHECKED_IN, REPORT_RESULT",
        "WORKING, REPORT_RESULT",
        "RESULT_GIVEN, ''",
        "RELEASED, EVALUATE",
        "EVALUATED, ''",
        "EXCUSED, ''"
    })
    void a_called_unit_offers_the_moves_of_its_status(ReportInStatus status, String moves) {
        assertThat(status.moves()).isEqualTo(moves(moves));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPOSE, ROUTINE, STATION DUTY SHIFT_LEADER CHIEF",
        "SOUND, EMERGENCY, STATION DUTY SHIFT_LEADER CHIEF",
        "SOUND, ROUTINE, CHIEF",
        "SOUND, HARD_CASE, CHIEF",
        "REFUSE, ROUTINE, CHIEF",
        "REVIEW, EMERGENCY, CHIEF",
        "RULE, EMERGENCY, CHIEF",
        "ESCALATE, HARD_CASE, CHIEF",
        "CHECK_IN, EMERGENCY, STATION DUTY SHIFT_LEADER CHIEF",
        "CLOSE, ROUTINE, DUTY SHIFT_LEADER CHIEF"
    })
    void a_move_belongs_to_roles(WhistleMove move, WhistleKind kind, String roles) {
        assertThat(WhistleRights.of(move, kind))
                .containsExactlyElementsOf(
                        Arrays.stream(roles.split(" ")).map(Role::valueOf).toList());
        assertThat(WhistleRights.mayMake(Role.AUDITOR, move, kind)).isFalse();
    }

    private static List<WhistleMove> moves(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(WhistleMove::valueOf)
                .toList();
    }
}
