package org.shaotai.persistence.unit;

import org.shaotai.persistence.region.RegionId;

/**
 * An organisation that can own a matter or be whistled for. Units have phones; people have none
 * here (domain reference §7).
 *
 * @param code its code in this store, 1 to 40 characters
 * @param shortName what cards and lists write, at most 40 characters
 * @param region the county, township or village it belongs to
 * @param dutyPhone the unit's phone on duty, at most 40 characters, may be empty
 * @param isActive whether it can be given new work
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        RegionId region,
        String dutyPhone,
        boolean isActive) {
    /** Refuses a unit without code or name. */
    public Unit {
        UnitDraft.requireText("code", code, 40);
        UnitDraft.requireText("name", name, 120);
        UnitDraft.requireText("short name", shortName, 40);
    }
}
