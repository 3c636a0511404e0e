package org.shaotai.persistence.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionDraft;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.Store;

/**
 * The township whose room a store belongs to. A store that was never told gets a nameless county
 * and township with the usual offices, so that imports have somewhere to go and matters someone to
 * be dispatched to; the names are changed later with {@code RegionStore.rename}.
 */
public final class HomeTown {
    /** Code of the county of a store that was told none; a prefix that no real county has. */
    public static final String COUNTY_CODE = "990900";

    /** Code of the township of a store that was told none. */
    public static final String TOWN_CODE = "990900100";

    private HomeTown() {}

    /** The home township, if the store has one. */
    public static Optional<Region> of(Store store) {
        return store.settings().get(Setting.HOME_TOWN).flatMap(store.regions()::byCode);
    }

    /**
     * The home township, made with its county and offices when the store has none. Can be called
     * again after a crash halfway: it adds what is still missing.
     */
    public static Region ensure(Store store, Entry entry) {
        Optional<Region> home = of(store);
        if (home.isPresent()) {
            return home.get();
        }
        if (store.regions().byCode(TOWN_CODE).isEmpty()) {
            store.regions()
                    .add(
                            List.of(
                                    RegionDraft.plain(
                                            COUNTY_CODE,
                                            RegionLevel.COUNTY,
                                            Optional.empty(),
                                            "本县"),
                                    RegionDraft.plain(
                                            TOWN_CODE,
                                            RegionLevel.TOWNSHIP,
                                            Optional.of(COUNTY_CODE),
                                            "本镇")),
                            entry)
                    .value();
        }
        Region town = store.regions().byCode(TOWN_CODE).orElseThrow();
        Region county = store.regions().byCode(COUNTY_CODE).orElseThrow();
        if (store.units().all().isEmpty()) {
            store.units().add(offices(county, town, store.categories().all()), entry).value();
        }
        store.settings().put(Setting.HOME_TOWN, TOWN_CODE);
        return town;
    }

    private static List<UnitDraft> offices(Region county, Region town, List<Category> taxonomy) {
        List<UnitDraft> drafts = new ArrayList<>();
        Offices.ofCounty().forEach(office -> drafts.add(office.of(county, "", taxonomy)));
        Offices.ofTown().forEach(office -> drafts.add(office.of(town, "", taxonomy)));
        return drafts;
    }
}
