package org.shaotai.persistence.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.unit.HomeTown;

class BoundaryImportTest {
    private static final Instant NOW = Instant.parse("2026-10-09T06:32:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Entry ENTRY = Entry.by(Actor.SYSTEM, NOW);

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void takesEveryAreaOnceAndTheSecondTimeNothing(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            String file = collection(named("东关", square(110, 30)), named("西坝", square(111, 30)));
            assertThat(counts(load(store, file))).containsExactly(2, 0, 0);
            assertThat(counts(load(store, file))).containsExactly(0, 2, 0);
            assertThat(grids(store))
                    .extracting(Region::code)
                    .containsExactly("990900100000001", "990900100000002");
            assertThat(imports(store)).hasSize(1);
            assertThat(find(store, 110.5, 30.5)).containsExactly("东关");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedOutlineCountsFromTodayAndTheOldOneBefore(Dialect dialect) throws IOException {
        StoreAddress address = TestStore.address(dialect);
        try (Store store = open(address, NOW.minusSeconds(86_400L * 30))) {
            load(store, collection(named("东关", square(110, 30))));
        }
        try (Store store = open(address, NOW)) {
            assertThat(counts(load(store, collection(named("东关", square(112, 30))))))
                    .containsExactly(1, 0, 0);
            assertThat(west(store, TODAY)).isEqualTo(112);
            assertThat(west(store, TODAY.minusDays(1))).isEqualTo(110);
            assertThat(west(store, LocalDate.of(2017, 12, 31))).isEqualTo(110);
            load(store, collection(named("东关", square(113, 30))));
            assertThat(west(store, TODAY)).isEqualTo(113);
            assertThat(west(store, TODAY.minusDays(1))).isEqualTo(110);
            assertThat(grids(store)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeOfTheFileIsKeptAndARunningNumberCompleted(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            load(
                    store,
                    collection(
                            feature("\"name\":\"甲\",\"code\":\"990900100001007\"", square(110, 30)),
                            feature("\"name\":\"乙\",\"code\":12", square(111, 30)),
                            named("丙", square(112, 30))));
            assertThat(grids(store))
                    .extracting(Region::code)
                    .containsExactlyInAnyOrder(
                            "990900100001007", "990900100000012", "990900100000013");
            load(store, collection(feature("\"name\":\"乙改\",\"code\":12", square(111, 30))));
            assertThat(store.regions().byCode("990900100000012").map(Region::name)).contains("乙改");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatItCannotTakeAndSaysWhy(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            BoundaryResult result =
                    load(
                                    store,
                                    collection(
                                            named("好", square(110, 30)),
                                            named(
                                                    "点",
                                                    "{\"type\":\"Point\",\"coordinates\":[110,30]}"),
                                            named("结", area("[[0,0],[2,2],[2,0],[0,2],[0,0]]")),
                                            feature(
                                                    "\"name\":\"重\",\"code\":\"X1\"",
                                                    square(111, 30)),
                                            feature(
                                                    "\"name\":\"重\",\"code\":\"X1\"",
                                                    square(112, 30)),
                                            feature(
                                                    "\"name\":\"占\",\"code\":\"990900\"",
                                                    square(113, 30))))
                            .value();
            assertThat(counts(Outcome.done(result))).containsExactly(3, 0, 3);
            assertThat(result.troubles())
                    .extracting(note -> note.position() + " " + note.reason().key())
                    .containsExactly(
                            "2 refusal.boundary.notArea",
                            "5 refusal.boundary.codeTwice",
                            "6 refusal.boundary.codeTaken");
            assertThat(result.repaired())
                    .extracting(BoundaryResult.Note::name)
                    .containsExactly("结");
        }
    }

    @ParameterizedTest
    @EnumSource
    void areasOfTheSameNameInOneFileAreKeptApart(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            String file = collection(named("南园", square(110, 30)), named("南园", square(111, 30)));
            load(store, file);
            assertThat(grids(store)).extracting(Region::name).containsExactly("南园", "南园 (2)");
            assertThat(counts(load(store, file))).containsExactly(0, 2, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsRefusedLeavesNothingBehind(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            String whole = collection(named("东关", square(110, 30)), named("西坝", square(111, 30)));
            assertThat(refusal(load(store, whole.substring(0, whole.length() - 30))))
                    .isEqualTo("refusal.boundaryFile.truncated");
            String feet =
                    collection(named("东关", square(110, 30)), named("西", square(6_480_000, 9)));
            assertThat(refusal(load(store, feet))).isEqualTo("refusal.boundaryFile.notDegrees");
            String points = collection(named("点", "{\"type\":\"Point\",\"coordinates\":[110,30]}"));
            assertThat(refusal(load(store, points))).isEqualTo("refusal.boundaryFile.noArea");
            assertThat(grids(store)).isEmpty();
            assertThat(imports(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGridMustLieInATownship(Dialect dialect) throws IOException {
        try (Store store = open(TestStore.address(dialect), NOW)) {
            Path file = write(collection(named("东关", square(110, 30))));
            RegionId county = home(store).county().orElseThrow();
            BoundaryImport request = BoundaryImport.grids(file, CoordinateSystem.WGS84, county);
            assertThat(refusal(store.regions().importBoundaries(request, ENTRY, Progress.SILENT)))
                    .isEqualTo("refusal.boundaryFile.parent");
        }
    }

    private static Store open(StoreAddress address, Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        Store store = Store.open(address, clock, Store.DESK, () -> {});
        assertThat(store.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        HomeTown.ensure(store, ENTRY);
        return store;
    }

    private Outcome<BoundaryResult> load(Store store, String text) throws IOException {
        BoundaryImport request =
                BoundaryImport.grids(write(text), CoordinateSystem.WGS84, home(store).id());
        return store.regions().importBoundaries(request, ENTRY, Progress.SILENT);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("areas.geojson"), text);
    }

    private static Region home(Store store) {
        return HomeTown.of(store).orElseThrow();
    }

    private static List<Region> grids(Store store) {
        return store.regions().grids(home(store).id());
    }

    private static List<String> find(Store store, double lon, double lat) {
        return store.regions().placeFinder(home(store).id()).find(lon, lat).regions().stream()
                .map(id -> store.regions().byId(id).orElseThrow().name())
                .toList();
    }

    private static double west(Store store, LocalDate day) {
        return store.regions()
                .gridBoundaries(home(store).id(), day)
                .get(0)
                .outline()
                .getEnvelopeInternal()
                .getMinX();
    }

    private static List<JournalEntry> imports(Store store) {
        return store.journal().of(Subject.REGION, home(store).id().value(), NOW).stream()
                .filter(row -> row.event().equals("IMPORT_BOUNDARIES"))
                .toList();
    }

    private static List<Integer> counts(Outcome<BoundaryResult> outcome) {
        BoundaryResult result = outcome.value();
        return List.of(result.taken(), result.same(), result.rejected());
    }

    private static String refusal(Outcome<?> outcome) {
        return Optional.of(outcome).flatMap(Outcome::refusal).orElseThrow().key();
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String named(String name, String geometry) {
        return feature("\"name\":\"" + name + "\"", geometry);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{%s},\"geometry\":%s}"
                .formatted(properties, geometry);
    }

    private static String square(int west, int south) {
        return area(
                "[[%1$d,%2$d],[%3$d,%2$d],[%3$d,%4$d],[%1$d,%4$d],[%1$d,%2$d]]"
                        .formatted(west, south, west + 1, south + 1));
    }

    private static String area(String ring) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
    }
}
