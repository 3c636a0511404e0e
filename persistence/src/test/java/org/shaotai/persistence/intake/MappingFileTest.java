package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.region.CoordinateSystem;

class MappingFileTest {

    private static final String COLUMNS =
            "'columns': {'externalNumber': 'No', 'title': 'What', 'createdAt': 'When'}";

    @TempDir Path dir;

    private Outcome<Mapping> read(String json) throws IOException {
        Path file = dir.resolve("mapping.json");
        Files.writeString(file, json.replace('\'', '"'));
        return MappingFile.read(file);
    }

    private Refusal refusal(String json) throws IOException {
        return read(json).refusal().orElseThrow();
    }

    @Test
    void the_least_mapping_names_a_source_and_three_columns() throws IOException {
        Mapping mapping = read("{'source': 'X', " + COLUMNS + "}").value();

        assertThat(mapping.format()).isEqualTo(Mapping.Format.FOUND);
        assertThat(mapping.dates().zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(mapping.values().otherCategory()).isEqualTo(CategoryCode.UNCLASSIFIED);
        assertThat(mapping.values().otherChannel()).isEqualTo(Channel.OTHER);
    }

    @Test
    void comments_and_a_last_comma_are_allowed() throws IOException {
        String json = "// whose\n{'source': 'X', /* which */ " + COLUMNS + ",}";

        assertThat(read(json).value().source()).isEqualTo("X");
    }

    @Test
    void every_part_is_read() throws IOException {
        String json =
                "{'source': 'X', 'encoding': 'GBK', 'delimiter': '\\t', 'crs': 'gcj02', 'timeZone':"
                        + " 'Asia/Tokyo', 'datePatterns': ['yyyy/M/d'], 'midnightIsWholeDay': true,"
                        + COLUMNS
                        + ", 'categories': {'a': '0401'}, 'otherCategory': '1601',"
                        + " 'channels': {'b': 'PETITION'}, 'otherChannel': 'MEDIA',"
                        + " 'statuses': {'c': 'REFERRED'}, 'unitNames': {'d': 'D'}}";

        Mapping mapping = read(json).value();

        assertThat(mapping.format().delimiter()).isEqualTo(Optional.of('\t'));
        assertThat(mapping.system()).isEqualTo(CoordinateSystem.GCJ02);
        assertThat(mapping.dates())
                .isEqualTo(new Mapping.Dates(ZoneId.of("Asia/Tokyo"), List.of("yyyy/M/d"), true));
        assertThat(mapping.values().categories()).containsEntry("a", new CategoryCode("0401"));
        assertThat(mapping.values().channels()).containsEntry("b", Channel.PETITION);
        assertThat(mapping.values().statuses()).containsEntry("c", RowStatus.REFERRED);
        assertThat(mapping.values().unitNames()).containsEntry("d", "D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'encodign': 'GBK'            | refusal.mapping.unknownKey | encodign",
                "'categories': {'a': '04'}    | refusal.mapping.badValue   | categories.a",
                "'otherCategory': 'x'         | refusal.mapping.badValue   | otherCategory",
                "'channels': {'a': 'PIGEON'}  | refusal.mapping.badValue   | channels.a",
                "'statuses': {'a': 'DONE'}    | refusal.mapping.badValue   | statuses.a",
                "'encoding': 'EBCDIC-X'       | refusal.mapping.badValue   | encoding",
                "'encoding': '??'             | refusal.mapping.badValue   | encoding",
                "'timeZone': 'Mars/Base'      | refusal.mapping.badValue   | timeZone",
                "'crs': 'beijing54'           | refusal.mapping.badValue   | crs",
                "'delimiter': ';;'            | refusal.mapping.badValue   | delimiter",
                "'datePatterns': 'yyyy'       | refusal.mapping.badValue   | datePatterns",
                "'datePatterns': ['HH:mm']    | refusal.mapping.badValue   | datePatterns",
                "'midnightIsWholeDay': 1      | refusal.mapping.badValue   | midnightIsWholeDay",
                "'unitNames': []              | refusal.mapping.notObject  | unitNames",
            })
    void what_means_nothing_is_refused_by_name(String part, String key, String named)
            throws IOException {
        Refusal refusal = refusal("{'source': 'X', " + part + ", " + COLUMNS + "}");

        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.args()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "'title', columns.title",
        "'createdAt', columns.createdAt",
        "'externalNumber', columns.externalNumber"
    })
    void a_missing_column_is_refused_by_name(String without, String named) throws IOException {
        String json =
                ("{'source': 'X', " + COLUMNS + "}")
                        .replaceFirst("'" + without + "': '\\w+'(, )?", "")
                        .replace(", }", "}");

        Refusal refusal = refusal(json);

        assertThat(refusal.key()).isEqualTo("refusal.mapping.missingKey");
        assertThat(refusal.args()).contains(named);
    }

    @Test
    void a_point_needs_both_coordinates() throws IOException {
        String json = "{'source': 'X', " + COLUMNS.replace("{", "{'lon': 'X', ") + "}";

        assertThat(refusal(json).args()).contains("columns.lat");
    }

    @Test
    void what_is_no_json_is_refused_with_its_line() throws IOException {
        Refusal refusal = refusal("{\n'source' 'X'}");

        assertThat(refusal.key()).isEqualTo("refusal.mapping.notJson");
        assertThat(refusal.args()).containsExactly("mapping.json", 2);
    }

    @Test
    void a_key_given_twice_is_no_mapping() throws IOException {
        assertThat(refusal("{'source': 'X', 'source': 'Y', " + COLUMNS + "}").key())
                .isEqualTo("refusal.mapping.notJson");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(MappingFile.read(dir.resolve("none.json")).refusal().orElseThrow().key())
                .isEqualTo("refusal.mapping.notFound");
    }
}
