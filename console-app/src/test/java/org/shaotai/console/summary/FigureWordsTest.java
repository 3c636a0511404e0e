package org.shaotai.console.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;

class FigureWordsTest {

    private static final Period MONTH =
            new Period(
                    Instant.parse("2026-08-31T16:00:00Z"), Instant.parse("2026-09-30T16:00:00Z"));

    private final FigureWords words = new FigureWords(Words.in(Language.CHINESE));

    private static Figure figure(
            Indicator indicator, String numerator, long among, boolean covered) {
        return new Figure(indicator, Scope.ALL, MONTH, new BigDecimal(numerator), among, covered);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,        3041, 3041, true,  '3,041'",
        "ACCEPTED,        0,    0,    true,  0",
        "CLOSURE_RATE,    35,   36,   true,  97.2%",
        "CLOSURE_RATE,    3,    4,    true,  样本不足(4)",
        "CLOSURE_RATE,    0,    0,    true,  —",
        "CLOSURE_RATE,    35,   36,   false, —",
        "LETTER_REPLY_RATE, 9,  9,    true,  —",
    })
    void aFigureWithoutAValueSaysWhy(
            Indicator indicator, String numerator, long among, boolean covered, String printed) {
        assertThat(words.value(figure(indicator, numerator, among, covered))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,     110, 100, true,  +10.0%",
        "ACCEPTED,     90,  100, true,  -10.0%",
        "ACCEPTED,     1,   5,   true,  -80.0%(5→1)",
        "ACCEPTED,     7,   0,   true,  新增7",
        "ACCEPTED,     0,   0,   true,  持平",
        "ACCEPTED,     5,   5,   true,  持平",
        "ACCEPTED,     7,   7,   false, 无上期数据",
    })
    void aChangeOfNumbers(
            Indicator indicator, String now, long before, boolean covered, String printed) {
        Figure a = figure(indicator, Long.toString(before), before, covered);
        Figure b = figure(indicator, now, Long.parseLong(now), true);

        assertThat(words.onMonth(Change.of(b, a))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 80, +10.0个百分点",
        "80, 90, -10.0个百分点",
        "80, 80, 持平",
    })
    void aChangeOfRatesIsInPoints(String now, String before, String printed) {
        Figure a = figure(Indicator.CLOSURE_RATE, before, 100, true);
        Figure b = figure(Indicator.CLOSURE_RATE, now, 100, true);

        assertThat(words.onMonth(Change.of(b, a))).isEqualTo(printed);
    }

    @Test
    void recordsThatDoNotReachBackSayOfWhatThereIsNothing() {
        Figure missing = figure(Indicator.ACCEPTED, "0", 0, false);
        Figure now = figure(Indicator.ACCEPTED, "7", 7, true);

        assertThat(words.onMonth(Change.of(now, missing))).isEqualTo("无上期数据");
        assertThat(words.onYear(Change.of(now, missing))).isEqualTo("无同期数据");
    }
}
