package org.shaotai.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
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

    /**
     * Whoever tries whatever from wherever: a refusal is one of the two, and each has its words.
     */
    @ParameterizedTest
    @EnumSource
    void every_illegal_move_of_every_role_is_refused_with_a_sentence_that_says_what_to_do(
            MatterStatus status) {
        Sentences sentences = Sentences.read();
        try (Stage stage = Stage.open(Dialect.H2)) {
            Matter matter = stage.to(status);
            for (Role role : Role.values()) {
                for (Move move : EnumSet.complementOf(EnumSet.copyOf(FINDING))) {
                    Optional<Refusal> expected = refusal(matter, move, role);
                    if (expected.isPresent()) {
                        Outcome<Matter> refused = stage.attempt(move, matter, stage.as(role));
                        assertThat(refused.refusal()).as(role + " " + move).isEqualTo(expected);
                        sentences.assertHelpful(expected.get().key());
                    }
                }
            }
            assertThat(stage.again(matter)).isEqualTo(matter);
        }
    }

    private static Optional<Refusal> refusal(Matter matter, Move move, Role role) {
        if (!Rights.mayMake(role, move)) {
            return Optional.of(
                    Rights.of(move).isEmpty()
                            ? Refusal.of("refusal.role.programme", move)
                            : Refusal.of("refusal.role", move, Rights.of(move)));
        }
        return move.isAllowedFrom(matter.status())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("refusal.matter.move", matter.number(), matter.status(), move));
    }

    @Test
    void whatever_a_matter_its_level_or_a_sheet_refuses_says_what_to_do_in_both_languages() {
        Sentences sentences = Sentences.read();
        assertThat(sentences.keys("matter", "role", "level", "sheet"))
                .hasSizeGreaterThan(50)
                .allSatisfy(sentences::assertHelpful);
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
