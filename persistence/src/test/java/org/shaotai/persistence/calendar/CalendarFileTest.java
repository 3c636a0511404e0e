package org.shaotai.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;

/** Any bad file is one refusal that says what to do. */
class CalendarFileTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir private Path folder;

    private Outcome<List<YearTable>> read(byte[] bytes) throws IOException {
        return CalendarFile.read(Files.write(folder.resolve("days.json"), bytes));
    }

    private Outcome<List<YearTable>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | empty",
                "not json | notJson",
                "{\"holidays\": {\"2027-01-01\": \"a | notJson",
                "{\"holidays\": {\"2027-01-01\": \"a\", \"2027-01-01\": \"b\"}} | notJson",
                "[1, 2] | notCalendar",
                "{\"type\": \"FeatureCollection\"} | notCalendar",
                "{\"holidays\": {}, \"workdays\": {}} | notCalendar",
                "{\"holidays\": {\"01.01.2027\": \"x\"}, \"workdays\": {}} | badDay",
                "{\"holidays\": {\"2027-02-30\": \"x\"}, \"workdays\": {}} | badDay",
                "{\"holidays\": {\"2027-02-01\": 7}, \"workdays\": {}} | badDay",
                "{\"holidays\": {\"2027-02-01\": \",,1\"}, \"workdays\": {}} | badDay",
                "{\"holidays\": {\"2027-02-01\": \"x\"}, \"workdays\": {\"2027-02-01\": \"x\"}}"
                        + " | twice"
            })
    void a_bad_text_is_refused(String text, String fault) throws IOException {
        assertThat(read(text).refusal().map(Refusal::key))
                .contains("refusal.calendarFile." + fault);
    }

    @Test
    void what_is_no_file_of_a_fitting_size_and_encoding_is_refused() throws IOException {
        String chinese = "{\"holidays\": {\"2027-01-01\": \"a,元旦,1\"}, \"workdays\": {}}";
        assertThat(read(chinese).isDone()).isTrue();
        assertThat(CalendarFile.read(folder).refusal().map(Refusal::key))
                .contains("refusal.calendarFile.missing");
        assertThat(read(chinese.getBytes(Charset.forName("GBK"))).refusal().map(Refusal::key))
                .contains("refusal.calendarFile.notJson");
        assertThat(read(" ".repeat(5_000_000)).refusal().map(Refusal::key))
                .contains("refusal.calendarFile.oversized");
    }

    @Test
    void a_year_with_more_special_days_than_any_notice_is_refused() throws IOException {
        assertThat(read(days(60)).isDone()).isTrue();
        assertThat(read(days(61)).refusal())
                .contains(Refusal.of("refusal.calendarFile.tooMany", "2027", 60));
    }

    private static String days(int count) {
        return NEW_YEAR.datesUntil(NEW_YEAR.plusDays(count))
                .map(day -> "\"" + day + "\": \"x\"")
                .collect(Collectors.joining(",", "{\"workdays\": {}, \"holidays\": {", "}}"));
    }

    @Test
    void a_year_is_published_when_it_has_its_new_year_and_its_national_day() throws IOException {
        List<YearTable> tables =
                read("{\"workdays\": {\"2026-12-31\": \"x\"}, \"holidays\":"
                                + " {\"2027-01-01\": \"New Year's Day,元旦,1\","
                                + " \"2027-10-01\": \"国庆节\", \"2028-01-01\": \"a,b\"}}")
                        .value();

        assertThat(tables).extracting(YearTable::year).containsExactly(2026, 2027, 2028);
        assertThat(tables).extracting(YearTable::isPublished).containsExactly(false, true, false);
        assertThat(tables.get(1).days().values())
                .extracting(CalendarDay::name)
                .containsExactlyInAnyOrder("元旦", "国庆节");
    }
}
