package org.shaotai.console.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Friday 2026-10-09, 14:32 in the room. */
class TypedTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-10-09T06:32:00Z");

    @ParameterizedTest
    @CsvSource({
        "14:25, 2026-10-09T06:25:00Z",
        "14：25, 2026-10-09T06:25:00Z",
        "23:50, 2026-10-08T15:50:00Z",
        "10-08 16:20, 2026-10-08T08:20:00Z",
        "10/8 9:05, 2026-10-08T01:05:00Z",
        "12-31 9:00, 2025-12-31T01:00:00Z",
        "2026-10-08 16:20, 2026-10-08T08:20:00Z",
        "2026-10-08T16:20, 2026-10-08T08:20:00Z",
        "2026-10-10 16:20, 2026-10-10T08:20:00Z",
        "25:10, ",
        "02-30 9:00, ",
        "昨天, ",
        "'', "
    })
    void aMomentIsReadAsTheRoomWritesIt(String typed, Instant moment) {
        assertThat(TypedTime.past(typed, NOW, ZONE).orElse(null)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-08, 2026-11-08",
        "11-8, 2026-11-08",
        "10-9, 2026-10-09",
        "1-5, 2027-01-05",
        "13-1, ",
        "下周, "
    })
    void aDayIsReadAsTheNextOneOfItsName(String typed, LocalDate day) {
        assertThat(TypedTime.day(typed, LocalDate.of(2026, 10, 9)).orElse(null)).isEqualTo(day);
    }
}
