package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the calendar and of the accounts, on an empty store. */
class TimeAndAccountsTest {

    private static final Instant NOW = Instant.parse("2026-10-09T06:32:00Z");
    private static final String TABLE =
            "{\"holidays\": {\"2027-01-01\": \"New Year's Day,元旦,1\","
                    + " \"2027-10-01\": \"National Day,国庆节,3\"}, \"workdays\": {}}";

    @TempDir private Path home;

    private final InputStream keyboard = System.in;
    private int runs;
    private StringWriter said;
    private StringWriter complained;

    @AfterEach
    void giveBackTheInput() {
        System.setIn(keyboard);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", home.resolve("desk").toString()));
        return runAtHome(all.toArray(String[]::new));
    }

    /**
     * Without a store in the arguments: the user's own, which is not there unless a test made it.
     */
    private int runAtHome(String... arguments) {
        said = new StringWriter();
        complained = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(said),
                        new PrintWriter(complained, true),
                        new Phrases(Locale.SIMPLIFIED_CHINESE),
                        Clock.fixed(NOW.plusSeconds(runs++), ZoneOffset.UTC),
                        home.resolve("desk").toString());
        return ConsoleCommand.run(terminal, arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(said.toString());
    }

    private void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_due_time_in_a_year_without_a_table_is_provisional_until_the_table_is_imported()
            throws IOException {
        String[] due = {"due", "--from", "2026-12-31T16:30", "--limit", "1 WORK_DAY"};
        Path table = Files.writeString(home.resolve("2027.json"), TABLE);
        assertThat(run("calendar", "import", home.resolve("none.json").toString())).isEqualTo(1);
        assertThat(complained.toString().lines()).hasSize(1);
        assertThat(run(due)).isZero();
        assertThat(said.toString())
                .startsWith("2027-01-01T17:30+08:00")
                .contains("未导入2027年节假日：这个时限是暂定的");

        assertThat(run("calendar", "import", table.toString(), "--json")).isZero();
        assertThat(json().get("years").get(0).asInt()).isEqualTo(2027);
        assertThat(json().get("added").asInt()).isEqualTo(2);

        assertThat(run(due)).isZero();
        assertThat(said.toString().strip()).isEqualTo("2027-01-04T17:30+08:00");
    }

    @Test
    void without_a_store_a_due_time_counts_by_the_calendar_that_ships() throws IOException {
        String[] due = {"due", "--from", "2024-09-27T16:30", "--limit", "5 WORK_DAY"};
        assertThat(runAtHome(due)).isZero();
        assertThat(said.toString().strip()).isEqualTo("2024-10-10T17:30+08:00");
        assertThat(home).isEmptyDirectory();
        assertThat(run(due)).isEqualTo(3);
    }

    @Test
    void a_day_is_set_shown_and_cleared() throws IOException {
        assertThat(run("calendar", "set", "2027-02-06", "HOLIDAY", "--name", "春节")).isZero();
        assertThat(run("calendar", "show", "--year", "2027")).isZero();
        assertThat(said.toString()).contains("未导入2027年节假日", "2027-02-06", "放假", "本县");
        assertThat(run("calendar", "clear", "2027-02-06")).isZero();
        assertThat(run("calendar", "clear", "2027-02-06")).isEqualTo(1);
        assertThat(run("calendar", "show", "--year", "2027", "--json")).isZero();
        assertThat(json().get("published").asBoolean()).isFalse();
        assertThat(json().get("days")).isEmpty();
    }

    @Test
    void seasons_are_a_year_or_are_refused() throws IOException {
        String summer = "05-01..09-30=08:30-12:00,14:30-17:30";
        String winter = "10-01..04-30=08:30-12:00,14:00-17:00";
        assertThat(run("calendar", "seasons", summer)).isEqualTo(1);
        assertThat(run("calendar", "seasons", "summer")).isEqualTo(2);
        assertThat(run("calendar", "seasons", summer, winter)).isZero();
        assertThat(run("due", "--from", "2026-10-09T16:30", "--limit", "1 WORK_DAY")).isZero();
        assertThat(said.toString().strip()).isEqualTo("2026-10-10T17:00+08:00");
    }

    @Test
    void an_account_is_made_with_a_password_from_standard_input_and_locked() throws IOException {
        type("correct horse\nrest");
        assertThat(run("account", "add", "赵管理", "--role", "admin")).isZero();
        type("short\n");
        assertThat(run("account", "add", "王值班", "--role", "duty")).isEqualTo(1);
        type("battery staple\r\n");
        assertThat(run("account", "add", "王值班", "--role", "duty")).isZero();
        assertThat(run("account", "lock", "王值班")).isZero();
        assertThat(run("account", "lock", "赵管理")).isEqualTo(1);
        assertThat(complained.toString()).contains("最后一个");
        assertThat(run("account", "list")).isZero();
        assertThat(said.toString())
                .contains("王值班", "值班调度员", "已锁定", "赵管理", "系统管理员")
                .doesNotContain("argon2");
        assertThat(run("account", "unlock", "王值班")).isZero();
        type("staple battery\n");
        assertThat(run("account", "password", "王值班", "--json")).isZero();
        assertThat(json().get("locked").asBoolean()).isFalse();
        assertThat(json().has("secret")).isFalse();
    }

    @Test
    void a_change_is_made_in_the_name_and_role_of_the_account_that_is_stated() {
        type("correct horse");
        assertThat(run("account", "add", "赵管理", "--role", "admin")).isZero();
        type("battery staple");
        assertThat(run("account", "add", "王值班", "--role", "duty", "--account", "赵管理")).isZero();
        String[] day = {"calendar", "set", "2027-02-06", "HOLIDAY", "--name", "春节", "--account"};

        assertThat(run(with(day, "无人"))).isEqualTo(1);
        assertThat(complained.toString()).contains("没有名为 无人 的账户");
        assertThat(run(with(day, "王值班"))).isEqualTo(1);
        assertThat(complained.toString()).contains("只有系统管理员");
        assertThat(run(with(day, "赵管理"))).isZero();
        assertThat(run("account", "lock", "王值班")).isZero();
        assertThat(run(with(day, "王值班"))).isEqualTo(1);
        assertThat(complained.toString()).contains("锁定");
    }

    private static String[] with(String[] arguments, String last) {
        return Stream.concat(Arrays.stream(arguments), Stream.of(last)).toArray(String[]::new);
    }
}
