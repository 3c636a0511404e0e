package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestStore;

/** What an import takes, leaves and refuses of a file as a whole. */
class ImportFileTest {

    @TempDir Path dir;

    @ParameterizedTest
    @EnumSource
    void personal_numbers_reach_neither_the_store_nor_the_sheet(Dialect dialect)
            throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String leak =
                    ImportTrial.row("A1", "", ",")
                            .replace("两天", "990101199003072316 电话13812345678");

            ImportResult result = trial.done(leak + leak.replace("A1", ""));

            assertThat(result.masked()).isEqualTo(2);
            assertThat(
                            trial.store
                                    .matters()
                                    .sheet(trial.first().id(), ImportTrial.NOW)
                                    .orElseThrow()
                                    .words()
                                    .text())
                    .isEqualTo("东关路口路灯不亮9901************** 电话138****5678");
            assertThat(Files.readString(trial.sheet()))
                    .contains("138****5678")
                    .doesNotContain("13812345678", "199003072316");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_sheet_holds_no_formula(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String row = ",=HYPERLINK(1),@SUM(A1),+call,2024-03-04 08:30:00,,-104.5,30.5,\tx,-y,\n";

            trial.done(row);

            assertThat(Files.readAllLines(trial.sheet()).get(1))
                    .contains(",'=HYPERLINK(1),'@SUM(A1),'+call,")
                    .contains(",-104.5,30.5,'\tx,'-y,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_is_called_off_leaves_nothing(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            StringBuilder rows = new StringBuilder(ImportTrial.row("", "", ","));
            for (int i = 0; i < 1200; i++) {
                rows.append(ImportTrial.row("W" + i, "", ","));
            }

            Outcome<ImportResult> result =
                    trial.run(trial.write(rows.toString()), (done, total) -> done < 1000);

            assertThat(result.refusal().orElseThrow().key()).isEqualTo("refusal.cancelled");
            assertThat(trial.open(ImportTrial.NOW.toString())).isEmpty();
            try (Stream<Path> files = Files.list(dir)) {
                assertThat(files).containsExactly(dir.resolve("in.csv"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_an_old_system_comes_in_whole(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String text =
                    (ImportTrial.HEADER + ImportTrial.row("A1", "", "104.5,30.5"))
                            .replace(',', ';');
            Path file = dir.resolve("old.csv");
            Files.write(
                    file,
                    text.replace("两天", "兩(liǎng)天，湖㳇镇\"\"")
                            .replace("东关路口", "\"东关\n路口")
                            .replace("\"\";", "\";")
                            .getBytes(Charset.forName("GB18030")));

            trial.run(file, Progress.SILENT).value();

            assertThat(
                            trial.store
                                    .matters()
                                    .sheet(trial.first().id(), ImportTrial.NOW)
                                    .orElseThrow()
                                    .words()
                                    .text())
                    .isEqualTo("东关\n路口路灯不亮两天，湖㳇镇");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_store_takes_the_zone_of_its_first_file(Dialect dialect) throws IOException {
        StoreAddress address = TestStore.address(dialect);
        Mapping abroad =
                new Mapping(
                        ImportTrial.MAPPING.source(),
                        ImportTrial.MAPPING.format(),
                        ImportTrial.MAPPING.columns(),
                        ImportTrial.MAPPING.system(),
                        new Mapping.Dates(ZoneId.of("America/Los_Angeles"), List.of(), false),
                        ImportTrial.MAPPING.values());
        try (Store store = Store.open(address)) {
            assertThat(store.imports().adoptZone(ImportTrial.MAPPING)).isFalse();
            assertThat(store.imports().adoptZone(abroad)).isTrue();
        }
        try (Store store = Store.open(address)) {
            assertThat(store.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
            assertThat(store.imports().adoptZone(abroad)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_store_with_matters_keeps_its_zone(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            trial.done(ImportTrial.row("A1", "", ","));
            Mapping.Dates abroad = new Mapping.Dates(ZoneId.of("UTC"), List.of(), false);

            boolean isAdopted =
                    trial.store
                            .imports()
                            .adoptZone(
                                    new Mapping(
                                            "X",
                                            ImportTrial.MAPPING.format(),
                                            ImportTrial.MAPPING.columns(),
                                            ImportTrial.MAPPING.system(),
                                            abroad,
                                            ImportTrial.MAPPING.values()));

            assertThat(isAdopted).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_does_not_fit_is_refused_whole(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            Path without = dir.resolve("without.csv");
            Files.writeString(without, "编号,标题\n1,路灯不亮\n", StandardCharsets.UTF_8);
            Path headless = dir.resolve("headless.csv");
            Files.writeString(headless, "1,路灯不亮,2024-03-04\n", StandardCharsets.UTF_8);

            assertThat(trial.run(without, Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.table.missingColumns");
            assertThat(trial.run(headless, Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.table.noHeader");
            assertThat(trial.run(trial.sheet(), Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.import.sheetIsFile");
        }
    }
}
