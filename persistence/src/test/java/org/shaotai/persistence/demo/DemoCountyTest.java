package org.shaotai.persistence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.jooq.DefaultSchema;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.whistle.WhistleQuery;

class DemoCountyTest {

    private static final Clock MACHINE = Clock.fixed(DemoCounty.UNTIL, ZoneOffset.UTC);
    private static final int FEW = 600;

    private static Outcome<Integer> make(StoreAddress address, long seed, Progress progress) {
        return DemoCounty.make(address, seed, DemoCounty.UNTIL, FEW, MACHINE, progress);
    }

    @ParameterizedTest
    @EnumSource
    void itIsACountyInFullSwingThatOnlyCommandsCouldHaveMade(Dialect dialect) {
        StoreAddress address = TestStore.address(dialect);
        int matters = make(address, 1, Progress.SILENT).value();
        assertThat(matters).isBetween(FEW * 9 / 10, FEW * 12 / 10);
        try (Store store = Store.open(address, MACHINE, Store.DESK, () -> {})) {
            assertThat(store.checks().check(Progress.SILENT).value().findings()).isEmpty();
            assertThat(store.settings().get(Setting.KIND)).contains("demo");
            assertThat(store.regions().all())
                    .filteredOn(region -> region.level() == RegionLevel.TOWNSHIP)
                    .hasSize(12)
                    .allMatch(region -> region.code().startsWith("990100"));
            assertThat(store.matters().list(MatterQuery.openAt(store.clock().instant())))
                    .isNotEmpty();
            assertThat(store.whistles().list(WhistleQuery.openAt(store.clock().instant())))
                    .isNotEmpty();
        }
    }

    @Test
    void everyRoleHasAnAccountWithTheStatedPassword() {
        StoreAddress address = TestStore.address(Dialect.H2);
        make(address, 1, Progress.SILENT).value();
        try (Store store = Store.open(address, MACHINE, Store.DESK, () -> {})) {
            for (Role role : Role.values()) {
                if (role != Role.SYSTEM) {
                    char[] password = DemoStaff.PASSWORD.toCharArray();
                    assertThat(store.logins().logIn(DemoStaff.name(role), password).value().actor())
                            .isEqualTo(new Actor(DemoStaff.name(role), role));
                }
            }
        }
    }

    @Test
    void theSameSeedMakesTheSameRowsAndAnotherSeedMakesOthers() {
        Map<String, List<String>> first = rows(1);
        assertThat(first.get("journal")).hasSizeGreaterThan(FEW);
        assertThat(rows(1)).isEqualTo(first);
        assertThat(rows(2).get("matter")).isNotEqualTo(first.get("matter"));
    }

    private static Map<String, List<String>> rows(long seed) {
        StoreAddress address = TestStore.address(Dialect.H2);
        make(address, seed, Progress.SILENT).value();
        try (Database database = Database.open(address, () -> {})) {
            return database.read(DemoCountyTest::rows);
        }
    }

    private static Map<String, List<String>> rows(DSLContext sql) {
        Map<String, List<String>> rows = new HashMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<?> key = table.field(0);
            rows.put(
                    table.getName(),
                    sql.selectFrom(table).orderBy(key).fetch(row -> row.formatJSON()));
        }
        return rows;
    }

    @Test
    void calledOffItLeavesNothingBehind() {
        StoreAddress address = TestStore.address(Dialect.H2);
        assertThat(make(address, 1, (done, total) -> false).refusal())
                .hasValueSatisfying(no -> assertThat(no.key()).isEqualTo("refusal.cancelled"));
        assertThat(address.exists()).isFalse();
    }

    @Test
    void aStoreThatIsThereAlreadyIsLeftAlone() {
        StoreAddress address = TestStore.address(Dialect.H2);
        Store.open(address).close();
        assertThat(make(address, 1, Progress.SILENT).refusal().map(no -> no.key()))
                .isEqualTo(Optional.of("refusal.demo.storeExists"));
        assertThat(address.exists()).isTrue();
    }
}
