package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.database.Dialect;

/** Every move from every status: the table, the store, the journal and the check agree. */
class MoveTableTest {

    /** Moves whose commands find their matters themselves. */
    private static final Set<Move> FINDING =
            EnumSet.of(Move.REGISTER, Move.TAKE_IN, Move.HAND_OVER, Move.ARCHIVE);

    @ParameterizedTest
    @EnumSource
    void a_move_that_the_table_does_not_allow_is_refused_and_changes_nothing(MatterStatus status) {
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter matter = stage.to(status);
            assertThat(matter.status()).isEqualTo(status);
            Set<Move> illegal = EnumSet.complementOf(EnumSet.copyOf(FINDING));
            illegal.removeAll(status.moves());
            for (Move move : illegal) {
                Outcome<Matter> refused = stage.attempt(move, matter);
                assertThat(refused.refusal())
                        .as(status + " " + move)
                        .hasValue(Refusal.of("refusal.matter.move", matter.number(), status, move));
                assertThat(stage.again(matter)).isEqualTo(matter);
            }
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_status_can_be_reached_and_replayed_on_both_databases(Dialect dialect) {
        try (Stage stage = Stage.open(dialect)) {
            for (MatterStatus status : MatterStatus.values()) {
                assertThat(stage.to(status).status()).isEqualTo(status);
            }
            assertThat(stage.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }
}
