package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;

/** What becomes of the rows of a file. */
class MatterImportTest {

    @TempDir Path dir;

    @ParameterizedTest
    @EnumSource
    void a_thousand_rows_of_which_37_are_bad(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1000; i++) {
                boolean isBad = i % 27 == 0 && i < 999;
                rows.append(
                        ImportTrial.row("W" + i, isBad ? "2024-03-01 09:00:00" : "", "104.5,30.5"));
            }

            ImportResult first = trial.done(rows.toString());
            ImportResult second = trial.done(rows.toString());

            assertThat(first.added()).isEqualTo(963);
            assertThat(first.rejected()).isEqualTo(37);
            assertThat(second.added()).isZero();
            assertThat(second.same()).isEqualTo(963);
            List<MatterId> open =
                    trial.open("2024-03-05T00:00:00Z").stream().map(MatterRow::id).toList();
            assertThat(trial.store.leads().externalNumbers(open))
                    .hasSize(963)
                    .containsValue("W999");
            assertThat(Files.readAllLines(trial.sheet())).hasSize(38);
            assertThat(Files.readAllLines(trial.sheet()).get(2))
                    .startsWith("29,")
                    .contains("refusal.row.closedBeforeCreated")
                    .contains("W27,路灯不亮");
            assertThat(trial.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_bad_row_is_rejected_with_its_reason(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String rows =
                    ImportTrial.row("", "", "104.5,30.5")
                            + ImportTrial.row("A1", "2024-03-01 09:00:00", "104.5,30.5")
                            + ImportTrial.row("A2", "gestern", "104.5,30.5")
                            + ImportTrial.row("A3", "2030-01-01 00:00:00", "104.5,30.5")
                            + ImportTrial.row("A4", "", "6432117.2,1843112.9")
                            + ImportTrial.row("A5", "", "104.5,")
                            + ImportTrial.row("A6", "", "104.5,30.5")
                            + ImportTrial.row("A6", "", "104.5,30.5")
                            + ImportTrial.row("A7", "", "104.5,30.5,1,2")
                            + "A8,灯,,,2024-03-04 08:30:00,,,,路灯,城管,\n"
                            + "A9,路灯不亮了,,,,,,,路灯,城管,\n"
                            + "B1,路灯不亮了,,,2024-03-04 08:30:00,,,,路灯,城管,撤销\n";

            ImportResult result = trial.done(rows);

            assertThat(result.added()).isEqualTo(1);
            assertThat(Files.readAllLines(trial.sheet()).stream().skip(1))
                    .extracting(
                            line ->
                                    line.split("[, ]")[0]
                                            + line.replaceAll(".*refusal.row", "").split(" ")[0])
                    .containsExactly(
                            "2.noNumber",
                            "3.closedBeforeCreated",
                            "4.badDate",
                            "5.inFuture",
                            "6.badCoordinate",
                            "7.badCoordinate",
                            "9.twice",
                            "10.width",
                            "11.textTooShort",
                            "12.noCreatedAt",
                            "13.noClosedAt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_past_can_be_seen_as_it_was(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            trial.done(ImportTrial.row("A1", "2024-03-06 10:00:00", "104.5,30.5"));

            assertThat(trial.open("2024-03-04T00:29:59Z")).isEmpty();
            assertThat(trial.open("2024-03-04T00:30:00Z"))
                    .singleElement()
                    .extracting(MatterRow::status)
                    .isEqualTo(MatterStatus.DISPATCHED);
            assertThat(trial.open("2024-03-06T01:59:59Z")).hasSize(1);
            assertThat(trial.open("2024-03-06T02:00:00Z")).isEmpty();
            assertThat(trial.first().closeKind()).contains(CloseKind.SOLVED);
            assertThat(trial.first().owner()).isEqualTo(trial.town.urban());
        }
    }

    @ParameterizedTest
    @EnumSource
    void rows_end_in_the_way_their_status_says(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String row = "%s,垃圾没有清,,,2024-03-04 08:30:00,2024-03-05 08:30:00,,,垃圾,环卫,%s\n";

            ImportResult result = trial.done(row.formatted("A1", "撤销") + row.formatted("A2", "转出"));

            assertThat(trial.first().closeKind()).contains(CloseKind.FILED_ONLY);
            assertThat(
                            trial.store
                                    .matters()
                                    .byNumber("990100100-20240304-0002")
                                    .orElseThrow()
                                    .status())
                    .isEqualTo(MatterStatus.TRANSFERRED_OUT);
            assertThat(result.unitsMade()).containsExactly("环卫");
            assertThat(trial.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_end_known_by_its_day_alone_is_not_before_the_beginning(Dialect dialect)
            throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {

            trial.done(ImportTrial.row("A1", "2024-03-04 00:00:00", "104.5,30.5"));

            assertThat(trial.first().times().closedAt()).isEqualTo("2024-03-04T00:30:00Z");
        }
    }

    @ParameterizedTest
    @EnumSource
    void places_are_counted(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            String rows =
                    ImportTrial.row("A1", "", "104.5,30.5")
                            + ImportTrial.row("A2", "", "100,20")
                            + ImportTrial.row("A3", "", ",")
                            + ImportTrial.row("A4", "", "0,0");

            ImportResult result = trial.done(rows);

            assertThat(result.places()).isEqualTo(new ImportResult.Places(2, 1, 0, 0, 0));
            assertThat(trial.first().place().grid()).contains(trial.town.grid());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_matter_that_ended_meanwhile_is_closed_and_not_doubled(Dialect dialect)
            throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            trial.done(ImportTrial.row("A1", "", "104.5,30.5"));

            ImportResult later =
                    trial.done(ImportTrial.row("A1", "2024-03-06 10:00:00", "104.5,30.5"));
            ImportResult again =
                    trial.done(ImportTrial.row("A1", "2024-03-06 10:00:00", "104.5,30.5"));

            assertThat(later.revised()).isEqualTo(1);
            assertThat(again.same()).isEqualTo(1);
            assertThat(trial.first().times().closedAt()).isEqualTo("2024-03-06T02:00:00Z");
            assertThat(trial.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_ended_meanwhile_and_what_is_new_may_stand_in_one_file(Dialect dialect)
            throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            trial.done(ImportTrial.row("A1", "", "104.5,30.5"));

            ImportResult later =
                    trial.done(
                            ImportTrial.row("A1", "2024-03-06 10:00:00", "104.5,30.5")
                                    + ImportTrial.row("B1", "2024-03-06 10:00:00", "104.5,30.5")
                                    + ImportTrial.row("B2", "", "104.5,30.5"));

            assertThat(later.revised()).isEqualTo(1);
            assertThat(later.added()).isEqualTo(2);
            assertThat(trial.store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_other_correction_is_left_to_a_person(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {
            trial.done(ImportTrial.row("A1", "", "104.5,30.5"));
            String corrected =
                    ImportTrial.row("A1", "", "104.6,30.5")
                            .replace("两天", "三天")
                            .replace(",路灯,城管", ",垃圾,派出所");

            ImportResult result = trial.done(corrected);

            assertThat(result.rejected()).isEqualTo(1);
            assertThat(Files.readString(trial.sheet()))
                    .contains("refusal.row.changed")
                    .contains("text, category, lon, unit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_of_the_category_that_are_not_mapped_are_counted(Dialect dialect) throws IOException {
        try (ImportTrial trial = ImportTrial.open(dialect, dir)) {

            ImportResult result =
                    trial.done(ImportTrial.row("A1", "", ",").replace(",路灯,城管", ",噪声,城管"));

            assertThat(result.unmapped()).containsExactly(new ImportResult.Word("噪声", 1));
            assertThat(trial.first().grading().category()).isEqualTo(CategoryCode.UNCLASSIFIED);
        }
    }
}
