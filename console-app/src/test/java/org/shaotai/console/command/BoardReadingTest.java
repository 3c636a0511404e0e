package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.Risk;

class BoardReadingTest {

    @TempDir Path dir;

    private String fresh;
    private String old;

    @BeforeEach
    void fill() {
        try (TestTown town = TestTown.in(dir)) {
            fresh = town.told("扬言报复的劳资纠纷", "0118", 1, 2, Risk.RED).number();
            old = town.told("路灯不亮影响夜间出行", "0407", 2, 24 * 40, Risk.NONE).number();
        }
    }

    private int run(StringWriter out, StringWriter err, String... arguments) {
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out),
                        new PrintWriter(err, true),
                        new Phrases(Locale.SIMPLIFIED_CHINESE),
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        dir.resolve("desk").toString());
        return ConsoleCommand.run(terminal, arguments);
    }

    private JsonNode json(String... arguments) throws IOException {
        StringWriter out = new StringWriter();
        assertThat(run(out, new StringWriter(), arguments)).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private static JsonNode list(JsonNode board, String key) {
        for (JsonNode list : board.get("lists")) {
            if (list.get("key").asText().equals(key)) {
                return list;
            }
        }
        throw new AssertionError("no list " + key);
    }

    @Test
    void theDayNamesTheMattersBehindEachNumber() throws IOException {
        JsonNode day = json("board", "day", "--json");

        assertThat(day.get("open").asInt()).isEqualTo(2);
        assertThat(day.get("newToday").asInt()).isEqualTo(1);
        assertThat(day.get("overdue").asInt()).isEqualTo(1);
        assertThat(list(day, "newToday").get("matters").get(0).asText()).isEqualTo(fresh);
        assertThat(list(day, "DAY_RED_DISPUTES").get("matters"))
                .singleElement()
                .matches(number -> number.asText().equals(fresh));
        assertThat(list(day, "open").get("external").get(0).isNull()).isTrue();
        assertThat(day.get("lists")).hasSize(10);
    }

    @Test
    void aPastMomentShowsWhatWasOpenThen() throws IOException {
        JsonNode day = json("board", "day", "--json", "--as-of", "2026-10-08T12:00");

        assertThat(day.get("asOf").asText()).isEqualTo("2026-10-08T12:00+08:00");
        assertThat(list(day, "open").get("matters")).hasSize(1);
        assertThat(list(day, "open").get("matters").get(0).asText()).isEqualTo(old);
        assertThat(day.get("newToday").asInt()).isZero();
    }

    @Test
    void theWeekSaysWhatNothingRecords() throws IOException {
        JsonNode week = json("board", "week", "--json", "--town", "all");

        assertThat(week.get("opened").get("week").asInt()).isEqualTo(1);
        assertThat(week.get("opened").get("lastWeek").asInt()).isZero();
        assertThat(list(week, "WEEK_DECISIONS").get("recorded").asBoolean()).isFalse();
        assertThat(list(week, "WEEK_TOPICS").get("recorded").asBoolean()).isTrue();
        assertThat(week.get("town").isNull()).isTrue();
    }

    @Test
    void theMonthKeepsHowAFigureIsToBeRead() throws IOException {
        JsonNode month = json("board", "month", "--json");

        JsonNode registered = month.get("indicators").get(0);
        assertThat(registered.get("key").asText()).isEqualTo("REGISTERED");
        assertThat(registered.get("month").get("value").asInt()).isEqualTo(1);
        assertThat(registered.get("month").get("reading").asText()).isEqualTo("EXACT");
        assertThat(registered.get("lastYear").get("value").isNull()).isTrue();
        assertThat(registered.get("onYear").get("kind").asText()).isEqualTo("NO_PRIOR");
        assertThat(month.get("problems").get("matters").get(0).asText()).isEqualTo(old);
    }

    @Test
    void theTextIsReadable() {
        StringWriter out = new StringWriter();

        assertThat(run(out, new StringWriter(), "board", "day")).isZero();

        assertThat(out.toString())
                .contains("日联系")
                .contains("数据截至 2026-10-09 14:32")
                .contains("3  红色纠纷：1")
                .contains("扬言报复的劳资纠纷");
    }

    @Test
    void anUnknownTownshipIsRefused() {
        StringWriter err = new StringWriter();

        assertThat(run(new StringWriter(), err, "board", "month", "--town", "123"))
                .isEqualTo(Terminal.REFUSED);
        assertThat(err.toString()).contains("123");
    }
}
