package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CallClock;
import org.shaotai.persistence.whistle.CheckIn;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Reply;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.ReportInStatus;
import org.shaotai.persistence.whistle.Work;

/** An emergency: answer within 10 minutes, be there within 30, absent after 60. */
class UnitStateTest {

    private static final Instant SOUNDED = Instant.parse("2026-10-09T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, , , 0, NOTIFIED, 应哨 余10分",
        "NOTIFIED, , , 10, NOTIFIED, 应哨 余0分",
        "NOTIFIED, , , 15, UNANSWERED, 应哨 已超5分",
        "NOTIFIED, , , 31, LATE, 到场 已超1分",
        "ANSWERED, 8, , 12, ANSWERED, 到场 余18分",
        "ANSWERED, 8, , 60, LATE, 到场 已超30分",
        "ANSWERED, 8, , 61, ABSENT, 到场 已超31分",
        "CHECKED_IN, 8, 30, 90, CHECKED_IN, 10-09 14:30 到场",
        "CHECKED_IN, 8, 42, 90, CAME_LATE, '10-09 14:42 到场，迟12分'",
        "WORKING, 8, 30, 90, WORKING, 10-09 14:30 到场",
        "DISPUTED, 8, , 20, DISPUTED, 到场 余10分",
        "DISPUTED, 8, , 61, ABSENT, 到场 已超31分",
        "RESULT_GIVEN, 8, 42, 90, RESULT_GIVEN, '10-09 14:42 到场，迟12分'",
        "RELEASED, 8, 20, 90, RELEASED, 10-09 14:20 到场",
        "EVALUATED, 8, 20, 90, EVALUATED, 10-09 14:20 到场",
        "EXCUSED, 8, , 90, EXCUSED, ''"
    })
    void stateAndClockFollowFromTheTimes(
            ReportInStatus status,
            Integer answered,
            Integer in,
            int now,
            UnitState state,
            String clock) {
        ReportIn report = report(status, answered, in);
        Words words = Words.in(Language.CHINESE);
        WhistleWords whistleWords = new WhistleWords(words, new TimeWords(words, Desk.ZONE));
        assertThat(UnitState.of(report, after(now))).isEqualTo(state);
        assertThat(whistleWords.clock(report, after(now))).isEqualTo(clock);
    }

    @Test
    void lateAbsentAndUnansweredUnitsAreTheOnesToBePhoned() {
        assertThat(UnitState.values())
                .filteredOn(UnitState::isAlarm)
                .containsExactly(UnitState.UNANSWERED, UnitState.LATE, UnitState.ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"14:25, 2026-10-09T06:25:00Z", "23：50, 2026-10-08T15:50:00Z", "noon, ", "25:00, "})
    void aTimeOfDayIsTheLatestThatHasPassed(String typed, Instant moment) {
        TimeWords times = new TimeWords(Words.in(Language.CHINESE), Desk.ZONE);
        assertThat(EntryTime.before(after(32), typed, times))
                .isEqualTo(Optional.ofNullable(moment));
    }

    private static Instant after(int minutes) {
        return SOUNDED.plus(Duration.ofMinutes(minutes));
    }

    private static ReportIn report(ReportInStatus status, Integer answered, Integer in) {
        return new ReportIn(
                new UnitId(1),
                "职责所在",
                status,
                new CallClock(SOUNDED, after(10), after(30), after(60)),
                new Reply(answered == null ? null : after(answered), Optional.empty(), null),
                Optional.ofNullable(in)
                        .map(at -> new CheckIn(after(at), CheckInWay.ON_SITE, "", false)),
                new Work("", null, null, Optional.empty(), Optional.empty()));
    }
}
