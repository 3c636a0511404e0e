package org.shaotai.persistence.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.Boundary;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.region.PlaceFinder;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

/** A town whose store takes in files, and the folder they lie in. */
final class ImportTrial implements AutoCloseable {

    static final Instant NOW = Instant.parse("2024-06-30T04:00:00.123456789Z");
    static final String HEADER = "编号,标题,内容,地址,登记时间,办结时间,经度,纬度,类别,部门,状态\n";
    static final Mapping MAPPING =
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

    final Store store;
    final TestTown town;
    private final Path dir;

    private ImportTrial(Store store, Path dir) {
        this.store = store;
        this.town = TestTown.in(store);
        this.dir = dir;
    }

    static ImportTrial open(Dialect dialect, Path dir) {
        return new ImportTrial(TestStore.open(dialect, Clock.fixed(NOW, ZoneOffset.UTC)), dir);
    }

    /** A row of a street lamp that does not work. */
    static String row(String number, String closed, String point) {
        return number
                + ",路灯不亮,东关路口路灯不亮两天,东关路12号,2024-03-04 08:30:00,"
                + closed
                + ","
                + point
                + ",路灯,城管,\n";
    }

    Path write(String rows) throws IOException {
        return Files.writeString(dir.resolve("in.csv"), HEADER + rows);
    }

    Path sheet() {
        return dir.resolve("in.rejected.csv");
    }

    Outcome<ImportResult> run(Path file, Progress progress) {
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

    /** What it comes to when rows are taken in. */
    ImportResult done(String rows) throws IOException {
        return run(write(rows), Progress.SILENT).value();
    }

    List<MatterRow> open(String at) {
        return store.matters().list(MatterQuery.openAt(Instant.parse(at)));
    }

    /** The first matter of the day of the rows. */
    Matter first() {
        return store.matters().byNumber("990100100-20240304-0001").orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }
}
