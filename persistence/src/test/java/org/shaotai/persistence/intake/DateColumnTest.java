package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.common.Outcome;

class DateColumnTest {

    private static final Mapping.Dates SHANGHAI =
            new Mapping.Dates(ZoneId.of("Asia/Shanghai"), List.of(), false);

    private static Mapping.Dates stated(String zone, String pattern) {
        return new Mapping.Dates(ZoneId.of(zone), List.of(pattern), false);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-12-31 23:59:58, 2017-12-31T15:59:58Z",
        "2017-12-31T23:59:58, 2017-12-31T15:59:58Z",
        "2017-12-31T23:59:58+01:00, 2017-12-31T22:59:58Z",
        "2017-12-31T23:59:58Z, 2017-12-31T23:59:58Z",
        "2017/12/31 23:59, 2017-12-31T15:59:00Z",
        "2017/1/3 8:05, 2017-01-03T00:05:00Z",
        "2017-12-31, 2017-12-30T16:00:00Z",
        "2017年12月31日, 2017-12-30T16:00:00Z",
        "2017年12月31日 8时5分, 2017-12-31T00:05:00Z",
        "20171231235958, 2017-12-31T15:59:58Z",
        "12/31/2017 11:59:58 PM, 2017-12-31T15:59:58Z",
        "31.12.2017 23:59, 2017-12-31T15:59:00Z",
    })
    void finds_how_times_are_written(String text, Instant at) {
        DateColumn column = DateColumn.of("When", List.of(text), SHANGHAI).value();

        assertThat(column.read(text)).get().extracting(Moment::at).isEqualTo(at);
    }

    @Test
    void one_value_past_the_twelfth_settles_day_and_month() {
        List<String> sample = List.of("3/4/2024", "3/14/2024");

        DateColumn column = DateColumn.of("When", sample, SHANGHAI).value();

        assertThat(column.read("3/4/2024").orElseThrow().day()).hasToString("2024-03-04");
    }

    @Test
    void refuses_to_guess_between_day_and_month() {
        Outcome<DateColumn> column = DateColumn.of("When", List.of("3/4/2024"), SHANGHAI);

        assertThat(column.refusal().orElseThrow().key()).isEqualTo("refusal.mapping.dateAmbiguous");
    }

    @Test
    void says_when_times_are_written_in_no_known_way() {
        Outcome<DateColumn> column =
                DateColumn.of("When", List.of("Tuesday", "Friday", "2024-03-04"), SHANGHAI);

        assertThat(column.refusal().orElseThrow().key()).isEqualTo("refusal.mapping.dateUnknown");
    }

    @Test
    void a_day_that_does_not_exist_is_not_moved() {
        DateColumn column =
                DateColumn.of("When", List.of(), stated("Asia/Shanghai", "MM/dd/yyyy")).value();

        assertThat(column.read("02/30/2024")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11/05/2017 12:30:00 AM, 2017-11-05T07:30:00Z",
        "11/05/2017 01:30:00 AM, 2017-11-05T08:30:00Z",
        "03/12/2017 02:30:00 AM, 2017-03-12T10:30:00Z",
    })
    void summer_time_ends_and_begins_without_losing_a_row(String text, Instant at) {
        DateColumn column =
                DateColumn.of(
                                "When",
                                List.of(),
                                stated("America/Los_Angeles", "MM/dd/yyyy hh:mm:ss a"))
                        .value();

        assertThat(column.read(text).orElseThrow().at()).isEqualTo(at);
    }
}
