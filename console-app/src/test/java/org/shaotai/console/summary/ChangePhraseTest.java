package org.shaotai.console.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Scope;

/** Every kind of change, as a sentence says it and as a table prints it (§1.1 N1, N9, §5.4). */
class ChangePhraseTest {

    private static final Comparison MONTH =
            Comparison.of(java.time.YearMonth.of(2026, 9), SampleMonth.ZONE);

    private static Change change(Indicator indicator, String before, String now) {
        Figure earlier = SampleMonth.figure(indicator, before, MONTH.lastMonth(), Scope.ALL);
        return Change.of(SampleMonth.figure(indicator, now, MONTH.now(), Scope.ALL), earlier);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED,    2442,   1988,   下降18.6%,                -18.6%",
        "REGISTERED,    100,    120,    上升20%,                  +20.0%",
        "REGISTERED,    100,    100,    持平,                     持平",
        "REGISTERED,    0,      7,      新增7件,                  新增7",
        "REGISTERED,    0,      0,      持平,                     持平",
        "REGISTERED,    5,      1,      由5件降至1件，下降80%,    -80.0%*",
        "DISPUTES,      5,      9,      由5起增至9起，上升80%,    +80.0%*",
        "WHISTLES,      12,     12,     持平,                     持平",
        "WHISTLES,      0,      3,      新增3次,                  新增3",
        "REGISTERED,    ?,      7,      '',                       无上期数据",
        "ON_TIME_RATE,  945/1000, 958/1000, 上升1.3个百分点,      +1.3个百分点",
        "ON_TIME_RATE,  958/1000, 945/1000, 下降1.3个百分点,      -1.3个百分点",
        "ON_TIME_RATE,  95/100, 95/100, 持平,                     持平",
        "ON_TIME_RATE,  3/4,    95/100, '',                       —",
        "ON_TIME_RATE,  0/0,    95/100, '',                       —",
        "ON_TIME_RATE,  ?,      95/100, '',                       无上期数据",
    })
    void each_change_has_its_phrase_and_its_cell(
            Indicator indicator, String before, String now, String phrase, String cell) {
        Words words = Words.in(Language.CHINESE);
        Change change = change(indicator, before, now);

        assertThat(new ChangePhrase(words, indicator).of(change).orElse("")).isEqualTo(phrase);
        Cell printed = new FigureCells(words).change(change, "summary.change.noLastMonth");
        assertThat(printed.text()).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED,   5,        1,        'from 5 to 1 matters, down 80%'",
        "REGISTERED,   0,        7,        7 matters more",
        "ON_TIME_RATE, 945/1000, 958/1000, up 1.3 percentage points",
    })
    void the_same_in_English(Indicator indicator, String before, String now, String phrase) {
        Words words = Words.in(Language.ENGLISH);

        assertThat(new ChangePhrase(words, indicator).of(change(indicator, before, now)))
                .contains(phrase);
    }
}
