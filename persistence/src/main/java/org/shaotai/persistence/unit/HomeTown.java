package org.shaotai.persistence.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
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
        return of(store).orElseGet(() -> complete(store, Draft.NAMELESS, entry).value());
    }

    /**
     * The home township of a store that has none yet, under the name and code its people gave.
     *
     * @return the township, or {@code refusal.town.code}, {@code refusal.region.name}, {@code
     *     refusal.town.exists}
     */
    public static Outcome<Region> found(Store store, Draft draft, Entry entry) {
        if (of(store).isPresent()) {
            return Outcome.refused("refusal.town.exists", of(store).orElseThrow().name());
        }
        return draft.fault()
                .<Outcome<Region>>map(Outcome.Refused::new)
                .orElseGet(() -> complete(store, draft, entry));
    }

    private static Outcome<Region> complete(Store store, Draft draft, Entry entry) {
        if (store.regions().byCode(draft.code()).isEmpty()) {
            Outcome<List<Region>> added = store.regions().add(draft.regions(), entry);
            if (!added.isDone()) {
                return new Outcome.Refused<>(added.refusal().orElseThrow());
            }
        }
        Region town = store.regions().byCode(draft.code()).orElseThrow();
        Region county = store.regions().byCode(draft.countyCode()).orElseThrow();
        if (store.units().all().isEmpty()) {
            store.units().add(offices(county, town, store.categories().all()), entry).value();
        }
        store.settings().put(Setting.HOME_TOWN, draft.code());
        return Outcome.done(town);
    }

    private static List<UnitDraft> offices(Region county, Region town, List<Category> taxonomy) {
        List<UnitDraft> drafts = new ArrayList<>();
        Offices.ofCounty().forEach(office -> drafts.add(office.of(county, "", taxonomy)));
        Offices.ofTown().forEach(office -> drafts.add(office.of(town, "", taxonomy)));
        return drafts;
    }

    /**
     * A home township to be made.
     *
     * @param name what it is called, 1 to 60 characters
     * @param code its code of nine digits; the first six are the county's (GB/T 10114)
     */
    public record Draft(String name, String code) {

        /** The township of a store that was told nothing. */
        public static final Draft NAMELESS = new Draft("本镇", TOWN_CODE);

        private static final int LONGEST_NAME = 60;

        private String countyCode() {
            return code.substring(0, COUNTY_CODE.length());
        }

        /** Why no township can be made of it, or empty. */
        private Optional<Refusal> fault() {
            if (!code.matches("[1-9][0-9]{8}")) {
                return Optional.of(Refusal.of("refusal.town.code", code));
            }
            return name.isBlank() || name.length() > LONGEST_NAME
                    ? Optional.of(Refusal.of("refusal.region.name", name))
                    : Optional.empty();
        }

        private List<RegionDraft> regions() {
            return List.of(
                    RegionDraft.plain(countyCode(), RegionLevel.COUNTY, Optional.empty(), "本县"),
                    RegionDraft.plain(code, RegionLevel.TOWNSHIP, Optional.of(countyCode()), name));
        }
    }
}
