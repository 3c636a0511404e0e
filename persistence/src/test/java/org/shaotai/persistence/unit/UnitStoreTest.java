package org.shaotai.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionDraft;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;

class UnitStoreTest {
    private static final Entry ENTRY =
            Entry.by(Actor.SYSTEM, Instant.parse("2026-10-09T06:32:00Z"));

    @ParameterizedTest
    @EnumSource
    void aNewStoreGetsAHomeWithSomebodyForEveryCategory(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            assertThat(HomeTown.of(store)).isEmpty();
            Region home = HomeTown.ensure(store, ENTRY);
            assertThat(home.code()).isEqualTo("990900100");
            assertThat(home.county()).isEqualTo(home.parent());
            for (Category category : store.categories().all()) {
                assertThat(store.units().suggestFor(category.code(), home.id()))
                        .as(category.code() + " " + category.usualLead())
                        .isNotEmpty();
            }
            assertThat(store.units().suggestFor(new CategoryCode("0401"), home.id()))
                    .extracting(Unit::shortName)
                    .containsExactly("城管局", "城管中队");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHomeIsMadeOnceAndKeepsItsNewName(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            Region home = HomeTown.ensure(store, ENTRY);
            int units = store.units().all().size();
            store.regions().rename(home.id(), "柳河镇", "柳河", ENTRY);
            assertThat(HomeTown.ensure(store, ENTRY).name()).isEqualTo("柳河镇");
            assertThat(store.units().all()).hasSize(units);
            assertThat(HomeTown.of(store)).contains(HomeTown.ensure(store, ENTRY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHomeIsFoundedOnceUnderTheNameAndCodeItsPeopleGive(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            assertThat(HomeTown.found(store, new HomeTown.Draft("柳河镇", "52010"), ENTRY).refusal())
                    .map(Refusal::key)
                    .contains("refusal.town.code");
            assertThat(HomeTown.found(store, new HomeTown.Draft(" ", "520111104"), ENTRY).refusal())
                    .map(Refusal::key)
                    .contains("refusal.region.name");
            assertThat(HomeTown.of(store)).isEmpty();

            Region home =
                    HomeTown.found(store, new HomeTown.Draft("柳河镇", "520111104"), ENTRY).value();

            assertThat(home.name()).isEqualTo("柳河镇");
            assertThat(store.regions().byCode("520111").map(Region::id)).isEqualTo(home.county());
            assertThat(HomeTown.ensure(store, ENTRY)).isEqualTo(home);
            assertThat(HomeTown.found(store, HomeTown.Draft.NAMELESS, ENTRY).refusal())
                    .map(Refusal::key)
                    .contains("refusal.town.exists");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherTownshipsBranchIsNotSuggested(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            Region home = HomeTown.ensure(store, ENTRY);
            Region other =
                    store.regions()
                            .add(
                                    List.of(
                                            RegionDraft.plain(
                                                    "990900101",
                                                    RegionLevel.TOWNSHIP,
                                                    Optional.of(HomeTown.COUNTY_CODE),
                                                    "邻镇")),
                                    ENTRY)
                            .value()
                            .get(0);
            CategoryCode vice = new CategoryCode("0301");
            UnitDraft station =
                    new UnitDraft(
                            "other-police",
                            "邻镇派出所",
                            "派出所",
                            UnitKind.POLICE_STATION,
                            other.id(),
                            "",
                            List.of(new UnitDraft.Duty(vice, 1)));
            UnitId id = store.units().add(List.of(station), ENTRY).value().get(0);
            assertThat(store.units().suggestFor(vice, other.id()))
                    .extracting(Unit::id)
                    .containsExactly(id);
            assertThat(store.units().suggestFor(vice, home.id()))
                    .extracting(Unit::code)
                    .containsExactly("990900100-PC");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsTakenOnceAndARefusalAddsNothing(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.systemUTC())) {
            Region home = HomeTown.ensure(store, ENTRY);
            int before = store.units().all().size();
            UnitDraft fresh = draft("fresh", home);
            UnitDraft taken = draft("990900100-PC", home);
            assertThat(
                            store.units()
                                    .add(List.of(fresh, taken), ENTRY)
                                    .refusal()
                                    .orElseThrow()
                                    .key())
                    .isEqualTo("refusal.unit.codeTaken");
            assertThat(store.units().all()).hasSize(before);
            assertThat(store.units().byCode("fresh")).isEmpty();
        }
    }

    private static UnitDraft draft(String code, Region region) {
        return new UnitDraft(code, "单位", "单位", UnitKind.TOWN_BRANCH, region.id(), "", List.of());
    }
}
