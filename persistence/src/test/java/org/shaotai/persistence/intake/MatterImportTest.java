package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.Boundary;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.region.PlaceFinder;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

class MatterImportTest {

    private static final Instant NOW = Instant.parse("2024-06-30T04:00:00.123456789Z");
    private static final String HEADER = "编号,标题,内容,地址,登记时间,办结时间,经度,纬度,类别,部门,状态\n";
    private static final Mapping MAPPING =
            new Mapping(
                    "12345",
                    Mapping.Format.FOUND,
                    Map.ofEntries(
                            Map.entry(MatterField.EXTERNAL_NUMBER, "编号"),
                            Map.entry(MatterField.TITLE, "标题"),
                            Map.entry(MatterField.TEXT, "内容"),
                            Map.entry(MatterField.ADDRESS, "地址"),
                            Map.entry(MatterField.CREATED_AT, "登记时间"),
                            Map.entry(MatterField.CLOSED_AT, "办结时间"),
                            Map.entry(MatterField.LON, "经度"),
                            Map.entry(MatterField.LAT, "纬度"),
                            Map.entry(MatterField.CATEGORY, "类别"),
                            Map.entry(MatterField.UNIT, "部门"),
                            Map.entry(MatterField.STATUS, "状态")),
                    CoordinateSystem.WGS84,
                    new Mapping.Dates(ZoneId.of("Asia/Shanghai"), List.of(), true),
                    new Mapping.Values(
                            Map.of("路灯", new CategoryCode("0407"), "垃圾", new CategoryCode("0401")),
                            CategoryCode.UNCLASSIFIED,
                            Map.of(),
                            Channel.HOTLINE_12345,
                            Map.of("撤销", RowStatus.CANCELLED, "转出", RowStatus.REFERRED),
                            Map.of("城管", "城管局")));

    @TempDir Path dir;

    private static Store open(Dialect dialect) {
        return TestStore.open(dialect, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String row(String number, String closed, String point) {
        return number
                + ",路灯不亮,东关路口路灯不亮两天,东关路12号,2024-03-04 08:30:00,"
                + closed
                + ","
                + point
                + ",路灯,城管,\n";
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(dir.resolve("in.csv"), HEADER + rows);
    }

    private Path sheet() {
        return dir.resolve("in.rejected.csv");
    }

    private Outcome<ImportResult> run(Store store, TestTown town, Path file, Progress progress) {
        GeometryFactory shapes = new GeometryFactory();
        PlaceFinder finder =
                new PlaceFinder(
                        List.of(
                                new Boundary(
                                        town.grid(),
                                        Boundary.SINCE_EVER,
                                        Boundary.OPEN_END,
                                        shapes.toGeometry(new Envelope(104, 105, 30, 31)))));
        return store.imports()
                .run(
                        new MatterImport.Order(file, MAPPING, sheet(), Wording.BARE, Actor.SYSTEM),
                        new MatterImport.Grids(finder, Optional.empty()),
                        progress);
    }

    private ImportResult done(Store store, TestTown town, String rows) throws IOException {
        return run(store, town, write(rows), Progress.SILENT).value();
    }

    private static List<MatterRow> open(Store store, String at) {
        return store.matters().list(MatterQuery.openAt(Instant.parse(at)));
    }

    private static Matter only(Store store) {
        return store.matters().byNumber("990100100-20240304-0001").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_thousand_rows_of_which_37_are_bad(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1000; i++) {
                boolean isBad = i % 27 == 0 && i < 999;
                rows.append(row("W" + i, isBad ? "2024-03-01 09:00:00" : "", "104.5,30.5"));
            }

            ImportResult first = done(store, town, rows.toString());
            ImportResult second = done(store, town, rows.toString());

            assertThat(first.added()).isEqualTo(963);
            assertThat(first.rejected()).isEqualTo(37);
            assertThat(second.added()).isZero();
            assertThat(second.same()).isEqualTo(963);
            List<MatterId> open =
                    open(store, "2024-03-05T00:00:00Z").stream().map(MatterRow::id).toList();
            assertThat(store.leads().externalNumbers(open)).hasSize(963).containsValue("W999");
            assertThat(Files.readAllLines(sheet())).hasSize(38);
            assertThat(Files.readAllLines(sheet()).get(2))
                    .startsWith("29,")
                    .contains("refusal.row.closedBeforeCreated")
                    .contains("W27,路灯不亮");
            assertThat(store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_bad_row_is_rejected_with_its_reason(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String rows =
                    row("", "", "104.5,30.5")
                            + row("A1", "2024-03-01 09:00:00", "104.5,30.5")
                            + row("A2", "gestern", "104.5,30.5")
                            + row("A3", "2030-01-01 00:00:00", "104.5,30.5")
                            + row("A4", "", "6432117.2,1843112.9")
                            + row("A5", "", "104.5,")
                            + row("A6", "", "104.5,30.5")
                            + row("A6", "", "104.5,30.5")
                            + row("A7", "", "104.5,30.5,1,2")
                            + "A8,灯,,,2024-03-04 08:30:00,,,,路灯,城管,\n"
                            + "A9,路灯不亮了,,,,,,,路灯,城管,\n"
                            + "B1,路灯不亮了,,,2024-03-04 08:30:00,,,,路灯,城管,撤销\n";

            ImportResult result = done(store, town, rows);

            assertThat(result.added()).isEqualTo(1);
            assertThat(Files.readAllLines(sheet()).stream().skip(1))
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
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            done(store, town, row("A1", "2024-03-06 10:00:00", "104.5,30.5"));

            assertThat(open(store, "2024-03-04T00:29:59Z")).isEmpty();
            assertThat(open(store, "2024-03-04T00:30:00Z"))
                    .singleElement()
                    .extracting(MatterRow::status)
                    .isEqualTo(MatterStatus.DISPATCHED);
            assertThat(open(store, "2024-03-06T01:59:59Z")).hasSize(1);
            assertThat(open(store, "2024-03-06T02:00:00Z")).isEmpty();
            assertThat(only(store).closeKind()).contains(CloseKind.SOLVED);
            assertThat(only(store).owner()).isEqualTo(town.urban());
        }
    }

    @ParameterizedTest
    @EnumSource
    void rows_end_in_the_way_their_status_says(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String row = "%s,垃圾没有清,,,2024-03-04 08:30:00,2024-03-05 08:30:00,,,垃圾,环卫,%s\n";

            ImportResult result =
                    done(store, town, row.formatted("A1", "撤销") + row.formatted("A2", "转出"));

            assertThat(only(store).closeKind()).contains(CloseKind.FILED_ONLY);
            assertThat(store.matters().byNumber("990100100-20240304-0002").orElseThrow().status())
                    .isEqualTo(MatterStatus.TRANSFERRED_OUT);
            assertThat(result.unitsMade()).containsExactly("环卫");
            assertThat(store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_end_known_by_its_day_alone_is_not_before_the_beginning(Dialect dialect)
            throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);

            done(store, town, row("A1", "2024-03-04 00:00:00", "104.5,30.5"));

            assertThat(only(store).times().closedAt()).isEqualTo("2024-03-04T00:30:00Z");
        }
    }

    @ParameterizedTest
    @EnumSource
    void places_are_counted(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String rows =
                    row("A1", "", "104.5,30.5")
                            + row("A2", "", "100,20")
                            + row("A3", "", ",")
                            + row("A4", "", "0,0");

            ImportResult result = done(store, town, rows);

            assertThat(result.places()).isEqualTo(new ImportResult.Places(2, 1, 0, 0, 0));
            assertThat(only(store).place().grid()).contains(town.grid());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_matter_that_ended_meanwhile_is_closed_and_not_doubled(Dialect dialect)
            throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            done(store, town, row("A1", "", "104.5,30.5"));

            ImportResult later = done(store, town, row("A1", "2024-03-06 10:00:00", "104.5,30.5"));
            ImportResult again = done(store, town, row("A1", "2024-03-06 10:00:00", "104.5,30.5"));

            assertThat(later.revised()).isEqualTo(1);
            assertThat(again.same()).isEqualTo(1);
            assertThat(only(store).times().closedAt()).isEqualTo("2024-03-06T02:00:00Z");
            assertThat(store.checks().check(Progress.SILENT).value().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void any_other_correction_is_left_to_a_person(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            done(store, town, row("A1", "", "104.5,30.5"));
            String corrected =
                    row("A1", "", "104.6,30.5").replace("两天", "三天").replace(",路灯,城管", ",垃圾,派出所");

            ImportResult result = done(store, town, corrected);

            assertThat(result.rejected()).isEqualTo(1);
            assertThat(Files.readString(sheet()))
                    .contains("refusal.row.changed")
                    .contains("text, category, lon, unit");
        }
    }

    @ParameterizedTest
    @EnumSource
    void words_of_the_category_that_are_not_mapped_are_counted(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);

            ImportResult result = done(store, town, row("A1", "", ",").replace(",路灯,城管", ",噪声,城管"));

            assertThat(result.unmapped()).containsExactly(new ImportResult.Word("噪声", 1));
            assertThat(only(store).grading().category()).isEqualTo(CategoryCode.UNCLASSIFIED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void personal_numbers_reach_neither_the_store_nor_the_sheet(Dialect dialect)
            throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String leak = row("A1", "", ",").replace("两天", "990101199003072316 电话13812345678");

            ImportResult result = done(store, town, leak + leak.replace("A1", ""));

            assertThat(result.masked()).isEqualTo(2);
            assertThat(store.matters().sheet(only(store).id(), NOW).orElseThrow().words().text())
                    .isEqualTo("东关路口路灯不亮9901************** 电话138****5678");
            assertThat(Files.readString(sheet()))
                    .contains("138****5678")
                    .doesNotContain("13812345678", "199003072316");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_sheet_holds_no_formula(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String row = ",=HYPERLINK(1),@SUM(A1),+call,2024-03-04 08:30:00,,-104.5,30.5,\tx,-y,\n";

            done(store, town, row);

            assertThat(Files.readAllLines(sheet()).get(1))
                    .contains(",'=HYPERLINK(1),'@SUM(A1),'+call,")
                    .contains(",-104.5,30.5,'\tx,'-y,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_is_called_off_leaves_nothing(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            StringBuilder rows = new StringBuilder(row("", "", ","));
            for (int i = 0; i < 1200; i++) {
                rows.append(row("W" + i, "", ","));
            }

            Outcome<ImportResult> result =
                    run(store, town, write(rows.toString()), (done, total) -> done < 1000);

            assertThat(result.refusal().orElseThrow().key()).isEqualTo("refusal.cancelled");
            assertThat(open(store, NOW.toString())).isEmpty();
            try (Stream<Path> files = Files.list(dir)) {
                assertThat(files).containsExactly(dir.resolve("in.csv"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_an_old_system_comes_in_whole(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            String text = (HEADER + row("A1", "", "104.5,30.5")).replace(',', ';');
            Path file = dir.resolve("old.csv");
            Files.write(
                    file,
                    text.replace("两天", "兩(liǎng)天，湖㳇镇\"\"")
                            .replace("东关路口", "\"东关\n路口")
                            .replace("\"\";", "\";")
                            .getBytes(Charset.forName("GB18030")));

            run(store, town, file, Progress.SILENT).value();

            assertThat(store.matters().sheet(only(store).id(), NOW).orElseThrow().words().text())
                    .isEqualTo("东关\n路口路灯不亮两天，湖㳇镇");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_store_takes_the_zone_of_its_first_file(Dialect dialect) throws IOException {
        StoreAddress address = TestStore.address(dialect);
        Mapping abroad =
                new Mapping(
                        MAPPING.source(),
                        MAPPING.format(),
                        MAPPING.columns(),
                        MAPPING.system(),
                        new Mapping.Dates(ZoneId.of("America/Los_Angeles"), List.of(), false),
                        MAPPING.values());
        try (Store store = Store.open(address)) {
            assertThat(store.imports().adoptZone(MAPPING)).isFalse();
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
        try (Store store = open(dialect)) {
            done(store, TestTown.in(store), row("A1", "", ","));
            Mapping.Dates abroad = new Mapping.Dates(ZoneId.of("UTC"), List.of(), false);

            boolean isAdopted =
                    store.imports()
                            .adoptZone(
                                    new Mapping(
                                            "X",
                                            MAPPING.format(),
                                            MAPPING.columns(),
                                            MAPPING.system(),
                                            abroad,
                                            MAPPING.values()));

            assertThat(isAdopted).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_does_not_fit_is_refused_whole(Dialect dialect) throws IOException {
        try (Store store = open(dialect)) {
            TestTown town = TestTown.in(store);
            Path without = dir.resolve("without.csv");
            Files.writeString(without, "编号,标题\n1,路灯不亮\n", StandardCharsets.UTF_8);
            Path headless = dir.resolve("headless.csv");
            Files.writeString(headless, "1,路灯不亮,2024-03-04\n", StandardCharsets.UTF_8);

            assertThat(run(store, town, without, Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.table.missingColumns");
            assertThat(run(store, town, headless, Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.table.noHeader");
            assertThat(run(store, town, sheet(), Progress.SILENT).refusal().orElseThrow().key())
                    .isEqualTo("refusal.import.sheetIsFile");
        }
    }
}
