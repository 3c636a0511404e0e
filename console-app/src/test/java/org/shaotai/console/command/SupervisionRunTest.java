package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;

/** The automatic supervision and the list of who is silent, from the command line. */
class SupervisionRunTest {

    @TempDir Path home;
    private StringWriter said;

    @BeforeEach
    void aMatterIsLate() {
        try (TestTown town = TestTown.in(home)) {
            Matter told = town.told("污水井盖松动", "0406", 0, 24 * 60, Risk.BLUE);
            Instant at = told.times().registeredAt().plus(Duration.ofMinutes(5));
            Matter accepted =
                    town.store()
                            .matters()
                            .accept(told.id(), told.version(), told.grading(), TestTown.entry(at))
                            .value();
            town.store()
                    .matters()
                    .dispatch(
                            accepted.id(),
                            accepted.version(),
                            town.store().units().all().get(0).id(),
                            List.of(),
                            TestTown.entry(at.plusSeconds(60)))
                    .value();
        }
    }

    private int run(Instant at, String... arguments) {
        said = new StringWriter();
        Terminal terminal =
                new Terminal(
                        new PrintWriter(said),
                        new PrintWriter(new StringWriter(), true),
                        new Phrases(Locale.SIMPLIFIED_CHINESE),
                        Clock.fixed(at, ZoneOffset.UTC),
                        home.resolve("desk").toString());
        return ConsoleCommand.run(terminal, arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(said.toString());
    }

    @Test
    void aSecondRunIssuesNothingMoreAndTheSilentUnitIsListed() throws IOException {
        assertThat(run(TestTown.NOW, "silent")).isZero();
        assertThat(said.toString()).contains("没有单位欠答复");

        assertThat(run(TestTown.NOW, "supervise", "--json")).isZero();
        assertThat(json().get("issued")).hasSize(1);
        assertThat(json().get("issued").get(0).get("level").asText()).isEqualTo("YELLOW");
        assertThat(run(TestTown.NOW.plusSeconds(60), "supervise")).isZero();
        assertThat(said.toString()).contains("没有新的要督办");

        assertThat(run(TestTown.NOW.plusSeconds(3600), "silent", "--json")).isZero();
        assertThat(json().get("sheets").asInt()).isEqualTo(1);
        JsonNode unit = json().get("units").get(0);
        assertThat(unit.get("workMinutes").asInt()).isEqualTo(60);
        assertThat(unit.get("late").asInt()).isZero();
        assertThat(unit.get("sheets").get(0).get("title").asText()).isEqualTo("污水井盖松动");
    }

    @Test
    void atNightNobodyIsChased() throws IOException {
        assertThat(run(TestTown.NOW.plus(Duration.ofHours(8)), "supervise", "--json")).isZero();
        assertThat(json().get("afterHours").asBoolean()).isTrue();
        assertThat(json().get("issued")).isEmpty();
    }
}
