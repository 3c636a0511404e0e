package org.shaotai.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void keepsTheKindOfEveryValue() throws Exception {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("whole", 9_999);
        object.put("long", 1L << 60);
        object.put("decimal", new BigDecimal("12.50"));
        object.put("yes", true);
        object.put("nothing", null);
        object.put("absent", Optional.empty());
        object.put("present", Optional.of(3));
        object.put("moment", Instant.parse("2017-12-31T04:00:00Z"));
        object.put("words", "青岩镇 \"东关\"\n第二行");
        object.put("file", Path.of("papers", "month.xlsx"));
        object.put("list", List.of(Map.of("n", 1), 2));

        JsonNode read = new ObjectMapper().readTree(JsonText.of(object));

        assertThat(read.get("whole").isInt()).isTrue();
        assertThat(read.get("whole").asInt()).isEqualTo(9_999);
        assertThat(read.get("long").asLong()).isEqualTo(1L << 60);
        assertThat(read.get("decimal").isNumber()).isTrue();
        assertThat(read.get("decimal").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(read.get("yes").isBoolean()).isTrue();
        assertThat(read.get("nothing").isNull()).isTrue();
        assertThat(read.get("absent").isNull()).isTrue();
        assertThat(read.get("present").asInt()).isEqualTo(3);
        assertThat(read.get("moment").asText()).isEqualTo("2017-12-31T04:00:00Z");
        assertThat(read.get("words").asText()).isEqualTo("青岩镇 \"东关\"\n第二行");
        assertThat(read.get("file").asText()).isEqualTo(Path.of("papers", "month.xlsx").toString());
        assertThat(read.get("list").get(0).get("n").asInt()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfTheKeys() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("taken", 99);
        object.put("rejected", 0);

        assertThat(JsonText.of(object)).containsSubsequence("taken", "rejected");
    }

    @Test
    void aPathIsOneText() {
        assertThat(JsonText.of(Map.of("file", Path.of("a", "b"))))
                .contains("\"" + Path.of("a", "b") + "\"");
    }
}
