package org.shaotai.persistence.summary;

import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Whose matters a figure counts. Every part that is empty counts all.
 *
 * @param county the county they lie in
 * @param town the township they count for
 * @param unit the unit that owns them, or that the order or the whistle went to
 * @param category the beginning of the category's code, two digits for a major
 */
public record Scope(
        Optional<RegionId> county,
        Optional<RegionId> town,
        Optional<UnitId> unit,
        Optional<String> category) {

    /** Everything in the store. */
    public static final Scope ALL =
            new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** One county. */
    public static Scope county(RegionId county) {
        return new Scope(Optional.of(county), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** One township. */
    public static Scope town(RegionId town) {
        return ALL.inTown(town);
    }

    /** One township, or everything. */
    public static Scope of(Optional<RegionId> town) {
        return town.map(Scope::town).orElse(ALL);
    }

    /** The part of this that lies in a township. */
    public Scope inTown(RegionId only) {
        return new Scope(county, Optional.of(only), unit, category);
    }

    /** The part of this that is a unit's. */
    public Scope ofUnit(UnitId only) {
        return new Scope(county, town, Optional.of(only), category);
    }

    /** The part of this that is of a category. */
    public Scope ofCategory(CategoryCode only) {
        return new Scope(county, town, unit, Optional.of(only.value()));
    }
}
