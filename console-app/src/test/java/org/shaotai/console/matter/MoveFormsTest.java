package org.shaotai.console.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Move;

class MoveFormsTest {

    @ParameterizedTest
    @EnumSource(MatterStatus.class)
    void inNoStatusDoesALetterMakeTwoMoves(MatterStatus status) {
        List<String> letters =
                status.moves().stream()
                        .filter(MoveForms::isOffered)
                        .map(MoveForms::letter)
                        .toList();

        assertThat(letters).doesNotHaveDuplicates().doesNotContain(WhistleDoor.KEY);
    }

    @Test
    void onlyWhatTheProgrammeOrAnotherScreenMakesHasNoForm() {
        assertThat(Arrays.stream(Move.values()).filter(move -> !MoveForms.isOffered(move)))
                .containsExactlyInAnyOrder(
                        Move.REGISTER, Move.TAKE_IN, Move.HAND_OVER, Move.ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "y, GRANT_EXTENSION, SUSPEND GRANT_EXTENSION",
        "Z, SUSPEND, SUSPEND GRANT_EXTENSION",
        "q, , SUSPEND GRANT_EXTENSION",
        "Y, APPROVE_RETURN, APPROVE_RETURN REFUSE_RETURN"
    })
    void aLetterMakesTheOfferedMove(String letter, Move move, String offered) {
        Set<Move> moves =
                Arrays.stream(offered.split(" ")).map(Move::valueOf).collect(Collectors.toSet());

        assertThat(MoveForms.move(letter, moves).orElse(null)).isEqualTo(move);
    }
}
