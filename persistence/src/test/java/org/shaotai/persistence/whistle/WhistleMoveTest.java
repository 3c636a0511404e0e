package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

class WhistleMoveTest {

    private static final UnitId UNIT = new UnitId(1);

    @Test
    void every_move_is_the_name_of_an_event_in_the_journal() {
        Stream<WhistleEvent> events =
                Stream.of(
                        new WhistleEvent.Sounded(
                                "S01",
                                new MatterId(1),
                                WhistleTier.TOWNSHIP,
                                WhistleKind.ROUTINE,
                                Gate.EMERGENCY,
                                "",
                                "",
                                Instant.EPOCH,
                                List.of()),
                        new WhistleEvent.Answered(UNIT),
                        new WhistleEvent.CheckedIn(UNIT, CheckInWay.ON_SITE, ""),
                        new WhistleEvent.Reported(UNIT, ""),
                        new WhistleEvent.Excused(UNIT, ""),
                        new WhistleEvent.Released(),
                        new WhistleEvent.Closed(),
                        new WhistleEvent.Withdrawn(""));
        assertThat(Arrays.stream(WhistleMove.values()).map(Enum::name))
                .containsExactlyElementsOf(events.map(WhistleEvent::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SOUNDED, RELEASE WITHDRAW",
        "ASSEMBLING, RELEASE",
        "HANDLING, RELEASE",
        "DONE, CLOSE",
        "CLOSED, ''",
        "WITHDRAWN, ''"
    })
    void a_whistle_offers_the_moves_of_its_status(WhistleStatus status, String moves) {
        assertThat(status.moves()).isEqualTo(moves(moves));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, ANSWER CHECK_IN EXCUSE",
        "ANSWERED, CHECK_IN EXCUSE",
        "CHECKED_IN, REPORT_RESULT EXCUSE",
        "RESULT_GIVEN, EXCUSE",
        "RELEASED, ''",
        "EXCUSED, ''"
    })
    void a_called_unit_offers_the_moves_of_its_status(ReportInStatus status, String moves) {
        assertThat(status.moves()).isEqualTo(moves(moves));
    }

    private static List<WhistleMove> moves(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(WhistleMove::valueOf)
                .toList();
    }
}
