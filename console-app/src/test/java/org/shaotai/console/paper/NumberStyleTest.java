package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number reads the same on paper and in a spreadsheet. */
class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({
        "'',  -,  '',       0, '',   3126,  '3,126'",
        "'',  -,  '',       0, '',   0,     0",
        "'',  -,  '',       1, '',   97,    97.0",
        "+,   -,  %,        1, 持平, 4.25,  +4.3%",
        "+,   -,  %*,       1, 持平, -80,   -80.0%*",
        "+,   -,  个百分点, 1, 持平, -1.3,  -1.3个百分点",
        "+,   -,  个百分点, 1, 持平, 0.0,   持平",
        "↑,   ↓,  '',       0, 持平, 2,     ↑2",
        "↑,   ↓,  '',       0, 持平, -12,   ↓12",
    })
    void is_printed_and_formatted(
            String rising,
            String falling,
            String unit,
            int decimals,
            String zero,
            BigDecimal value,
            String printed) {
        NumberStyle style = new NumberStyle(rising, falling, unit, decimals, zero);

        assertThat(style.print(value)).isEqualTo(printed);
        assertThat(
                        new DataFormatter()
                                .formatRawCellContents(
                                        value.doubleValue(), 200, style.spreadsheet()))
                .isEqualTo(printed);
    }
}
