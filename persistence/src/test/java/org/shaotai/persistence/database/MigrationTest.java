package org.shaotai.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void the_version_of_this_programme_is_its_newest_script() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(
                            scripts.map(script -> script.getFileName().toString())
                                    .mapToInt(
                                            name -> Integer.parseInt(name.replaceAll("V|__.*", "")))
                                    .max())
                    .hasValue(Migration.LATEST);
        }
    }
}
