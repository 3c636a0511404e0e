package org.shaotai.console.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.store.StoreTrouble;

class PaperFileTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_same_paper_is_the_same_bytes(FileFormat format) throws IOException {
        Path one = write(format, folder.resolve("one"));
        Path two = write(format, folder.resolve("two"));

        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(one.getFileName())
                .hasToString("month-summary-2026-09-county." + format.ending());
    }

    private static Path write(FileFormat format, Path folder) {
        return PaperFile.write(Samples.paper(4), format, folder, Progress.SILENT).value();
    }

    @Test
    void no_part_of_a_file_tells_when_it_was_written() throws IOException {
        byte[] bytes = FileFormat.DOCX.write(Samples.paper(2), Progress.SILENT);
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(1980);
            }
        }
    }

    @Test
    void a_file_of_the_same_name_is_replaced() throws IOException {
        Path old = Files.writeString(folder.resolve("month-summary-2026-09-county.xlsx"), "old");

        assertThat(write(FileFormat.XLSX, folder)).isEqualTo(old.toAbsolutePath());
        assertThat(Files.size(old)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_called_off_leaves_nothing(FileFormat format) throws IOException {
        Outcome<Path> outcome =
                PaperFile.write(Samples.paper(4), format, folder, (done, total) -> false);

        assertThat(outcome.refusal().orElseThrow().key()).isEqualTo("refusal.cancelled");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_folder_that_cannot_be_one_is_trouble_with_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file");

        assertThatThrownBy(() -> write(FileFormat.XLSX, file))
                .isInstanceOf(StoreTrouble.class)
                .extracting(e -> ((StoreTrouble) e).code())
                .isEqualTo("trouble.file.write");
    }
}
