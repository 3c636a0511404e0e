package org.shaotai.persistence.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhistleBandTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, BELOW",
        "0.9, BELOW",
        "1.0, WITHIN",
        "5.3, WITHIN",
        "8.0, WITHIN",
        "8.1, ABOVE",
    })
    void bothEndsBelongToTheUsualBand(BigDecimal rate, WhistleBand.Side side) {
        assertThat(WhistleBand.USUAL.side(Optional.of(rate))).isEqualTo(side);
    }

    @Test
    void withoutARateThereIsNothingToCompare() {
        assertThat(WhistleBand.USUAL.side(Optional.empty())).isEqualTo(WhistleBand.Side.UNKNOWN);
    }

    @Test
    void aStoreMayHaveABandOfItsOwn() {
        WhistleBand own = WhistleBand.parse("0.5 - 12");
        assertThat(own.side(Optional.of(new BigDecimal("0.5")))).isEqualTo(WhistleBand.Side.WITHIN);
        assertThat(own.side(Optional.of(new BigDecimal("12.1")))).isEqualTo(WhistleBand.Side.ABOVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-1", "1-101", "5", "1-2-3", "a-b"})
    void whatIsNoBandIsRefused(String text) {
        assertThatThrownBy(() -> WhistleBand.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
