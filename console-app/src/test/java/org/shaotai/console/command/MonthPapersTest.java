package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.Risk;

/** The summary command on a town that was told twelve things in September and two in October. */
class MonthPapersTest {

    private static final int DAY = 24;

    @TempDir private static Path home;
    @TempDir private Path out;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @BeforeAll
    static void tell() {
        try (TestTown town = TestTown.in(home)) {
            for (int i = 0; i < 12; i++) {
                town.told("路灯不亮影响出行" + i, "0401", i % 4, 20 * DAY + i, Risk.NONE);
            }
            town.told("水沟归属发生争执", "0106", 0, 5, Risk.YELLOW);
            town.told("窨井盖破损", "0401", 1, 2, Risk.NONE);
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("summary", "--store"));
        all.add(home.resolve("desk").toString());
        all.addAll(List.of(arguments));
        Terminal terminal =
                new Terminal(
                        new PrintWriter(said),
                        new PrintWriter(complained, true),
                        new Phrases(Locale.SIMPLIFIED_CHINESE),
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        home.resolve("desk").toString());
        return ConsoleCommand.run(terminal, all.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(said.toString());
    }

    private static JsonNode row(JsonNode json, String indicator) {
        return StreamSupport.stream(json.get("indicators").spliterator(), false)
                .filter(row -> row.get("indicator").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_last_whole_month_is_told_in_words_by_default() {
        assertThat(run()).isZero();
        assertThat(said.toString())
                .contains("（2026年第9期）")
                .contains("9月，全县登记事项12件")
                .contains("表1　指标总表")
                .contains("表2　乡镇（街道）综合情况");
    }

    @Test
    void as_json_every_figure_comes_with_what_it_was_computed_from() throws IOException {
        assertThat(run("--month", "2026-09", "--json")).isZero();

        JsonNode registered = row(json(), "REGISTERED");
        assertThat(registered.get("value").asInt()).isEqualTo(12);
        assertThat(registered.get("denominator").asInt()).isEqualTo(12);
        assertThat(registered.get("reading").asText()).isEqualTo("EXACT");
        assertThat(registered.get("mom").get("kind").asText()).isEqualTo("NO_PRIOR");
        assertThat(registered.get("mom").get("amount").isNull()).isTrue();
        assertThat(json().get("whole").asBoolean()).isTrue();
        assertThat(json().get("towns").get(0).get("all").asBoolean()).isTrue();
        assertThat(json().get("files")).isEmpty();
    }

    @Test
    void the_running_month_is_told_up_to_now() throws IOException {
        assertThat(run("--month", "2026-10", "--level", "township", "--json")).isZero();

        assertThat(row(json(), "REGISTERED").get("value").asInt()).isEqualTo(2);
        assertThat(row(json(), "REGISTERED").get("mom").get("kind").asText()).isEqualTo("NEW");
        assertThat(json().get("whole").asBoolean()).isFalse();
        assertThat(json().get("level").asText()).isEqualTo("TOWNSHIP");
    }

    @Test
    void seen_from_a_past_moment_the_month_ends_there() throws IOException {
        assertThat(run("--month", "2026-10", "--as-of", "2026-10-09T10:00", "--json")).isZero();

        assertThat(row(json(), "REGISTERED").get("value").asInt()).isEqualTo(1);
    }

    @Test
    void files_are_written_and_named_and_written_again_the_same() throws IOException {
        String folder = out.resolve("new/folder").toString();
        assertThat(run("--format", "xlsx,docx", "--out", folder, "--json")).isZero();
        List<Path> files = new ArrayList<>();
        json().get("files").forEach(file -> files.add(Path.of(file.asText())));
        byte[] first = Files.readAllBytes(files.get(0));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "month-summary-2026-09-county.xlsx", "month-summary-2026-09-county.docx");
        assertThat(run("--format", "xlsx,docx", "--out", folder)).isZero();
        assertThat(files.get(0)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 1, 还没有开始",
        "2024-01, 1, 没有任何记录",
        "9月,     2, --month",
    })
    void a_month_that_cannot_be_told_is_refused_in_one_sentence(
            String month, int code, String sentence) {
        assertThat(run("--month", month)).isEqualTo(code);
        assertThat(complained.toString()).contains(sentence).doesNotContain("Exception");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void a_folder_that_is_a_file_is_trouble() throws IOException {
        Path taken = Files.writeString(out.resolve("taken"), "a file");

        assertThat(run("--format", "xlsx", "--out", taken.toString())).isEqualTo(3);
        assertThat(complained.toString()).contains("写不了文件").doesNotContain("Exception");
    }

    @Test
    void a_folder_without_a_format_is_wrong_usage() {
        assertThat(run("--out", out.toString())).isEqualTo(2);
    }
}
