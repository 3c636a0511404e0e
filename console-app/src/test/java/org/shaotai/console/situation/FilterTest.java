package org.shaotai.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.RegionId;

class FilterTest {

    @Test
    void countsItsPartsWithoutTheWords() {
        Filter filter = Filter.ALL.text("灯").grid(new RegionId(5)).status(MatterStatus.ACCEPTED);

        assertThat(Filter.ALL.parts()).isZero();
        assertThat(filter.parts()).isEqualTo(2);
        assertThat(filter.lamps(Set.of(Lamp.RED, Lamp.ORANGE)).parts()).isEqualTo(3);
        assertThat(filter.grid(null).status(null)).isEqualTo(Filter.ALL.text("灯"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 12, 0", "1, 12, 1", "2, 12, 1", "3, 12, 2", "4, 12, 2", "5, 12, 3", "7, 12, 3",
        "8, 12, 4", "9, 12, 4", "10, 12, 5", "12, 12, 5", "1, 1, 1", "5, 5, 5", "3, 4, 3"
    })
    void theLegendSaysWhatTheMapPaints(int open, int most, int step) {
        assertThat(new GridCount(open, 0).shade(most)).isEqualTo(step);
        if (step > 0) {
            assertThat(GridCount.span(step, most))
                    .hasValueSatisfying(span -> assertThat(open).isBetween(span.from(), span.to()));
        }
    }
}
