package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;

class RightsTest {

    @ParameterizedTest
    @CsvSource({
        "DUTY, ACCEPT DISPATCH MERGE SIGN GIVE_RESULT PASS_VERIFICATION CLOSE RESUME,"
                + " DECLINE APPROVE_RETURN GRANT_EXTENSION SUSPEND RULE_DUTY REOPEN HAND_OVER",
        "SHIFT_LEADER, DECLINE APPROVE_RETURN REFUSE_RETURN GRANT_EXTENSION REOPEN SIGN,"
                + " SUSPEND RULE_DUTY HAND_OVER ARCHIVE",
        "CHIEF, SUSPEND RULE_DUTY GRANT_EXTENSION DECLINE, PASS_VERIFICATION SIGN ARCHIVE",
        "STATION, REGISTER ACCEPT DISPATCH PASS_VERIFICATION GIVE_RESULT, CLOSE DECLINE SUSPEND",
        "MEDIATOR, REGISTER CONTACT, ACCEPT SIGN CLOSE",
        "CLERK, '', REGISTER ACCEPT CLOSE SUSPEND",
        "AUDITOR, '', REGISTER CONTACT ACCEPT CLOSE HAND_OVER",
        "ADMIN, HAND_OVER, REGISTER CONTACT ACCEPT CLOSE",
        "SYSTEM, REGISTER ACCEPT ARCHIVE SUSPEND CLOSE, ''"
    })
    void each_role_may_do_what_the_table_says(Role role, String may, String mayNot) {
        assertThat(moves(may)).allMatch(move -> Rights.mayMake(role, move));
        assertThat(moves(mayNot)).noneMatch(move -> Rights.mayMake(role, move));
    }

    private static Set<Move> moves(String names) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) {
                moves.add(Move.valueOf(name));
            }
        }
        return moves;
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_says_who_may(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            Matter m = stage.registered();
            assertThat(
                            stage.store
                                    .matters()
                                    .decline(
                                            m.id(),
                                            m.version(),
                                            DeclineReason.IN_COURT,
                                            "已说明",
                                            stage.as(Role.DUTY))
                                    .refusal())
                    .hasValue(Refusal.of("refusal.role", Move.DECLINE, Rights.of(Move.DECLINE)));
            assertThat(stage.again(m)).isEqualTo(m);
            assertThat(stage.store.duties().dissolve(stage.town.urban(), stage.as(Role.DUTY)))
                    .matches(outcome -> !outcome.isDone());
        }
    }

    @Test
    void only_the_programme_puts_matters_away() {
        try (Stage stage = Stage.open(Dialect.H2)) {
            stage.to(MatterStatus.CLOSED);
            stage.later(EndStore.REOPEN_WITHIN.plusDays(1));
            assertThat(stage.store.ends().archive(stage.as(Role.CHIEF)).refusal())
                    .hasValue(Refusal.of("refusal.role.programme", Move.ARCHIVE));
        }
    }
}
