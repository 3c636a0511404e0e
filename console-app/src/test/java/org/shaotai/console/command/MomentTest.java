package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2017-12-31T12:00,          Asia/Shanghai,       2017-12-31T04:00:00Z",
        "2017-12-31T12:00:30,       Asia/Shanghai,       2017-12-31T04:00:30Z",
        "2017-12-31T12:00,          America/Los_Angeles, 2017-12-31T20:00:00Z",
        "2017-12-31T12:00+01:00,    Asia/Shanghai,       2017-12-31T11:00:00Z",
        "2017-12-31T12:00:00Z,      Asia/Shanghai,       2017-12-31T12:00:00Z",
    })
    void anOffsetWinsOverTheStoresZone(String written, ZoneId zone, Instant meant) {
        assertThat(Moment.of(written).at(zone)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2017-12-31", "2017-13-01T00:00", "12:00"})
    void whatIsNoMomentIsRefused(String written) {
        assertThatThrownBy(() -> Moment.of(written)).isInstanceOf(DateTimeParseException.class);
    }
}
