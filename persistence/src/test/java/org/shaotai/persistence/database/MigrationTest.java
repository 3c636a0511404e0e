package org.shaotai.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void theLatestVersionIsThatOfTheNewestScript() throws IOException, URISyntaxException {
        Path folder = Path.of(Migration.class.getResource("/db/migration").toURI());
        try (Stream<Path> scripts = Files.list(folder)) {
            List<Integer> versions =
                    scripts.map(script -> script.getFileName().toString())
                            .map(name -> Integer.valueOf(name.replaceFirst("V(\\d+)__.*", "$1")))
                            .sorted()
                            .toList();
            assertThat(versions)
                    .isEqualTo(IntStream.rangeClosed(1, Migration.LATEST).boxed().toList());
        }
    }
}
