package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Which matters a list shows. Every part that is empty shows all.
 *
 * @param asOf the moment at which they are looked at
 * @param isOpenOnly whether ended ones are left out
 * @param town the township they count for
 * @param grid the grid they lie in
 * @param category the beginning of the category's code: two digits for a major, four for a minor
 * @param owner the unit that owned them at that moment
 * @param statuses where they stood
 * @param lamps how much of their time was left
 * @param text part of the title, the address or the number
 * @param limit at most so many rows
 */
public record MatterQuery(
        Instant asOf,
        boolean isOpenOnly,
        Optional<RegionId> town,
        Optional<RegionId> grid,
        Optional<String> category,
        Optional<UnitId> owner,
        Set<MatterStatus> statuses,
        Set<Lamp> lamps,
        Optional<String> text,
        int limit) {

    /** Rows that no board or list goes above. */
    public static final int MOST = 1_000_000;

    /** Keeps its own copies. */
    public MatterQuery {
        statuses = Set.copyOf(statuses);
        lamps = Set.copyOf(lamps);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a list has 1 to 1,000,000 rows, not " + limit);
        }
    }

    /** Everything that was open at a moment. */
    public static MatterQuery openAt(Instant asOf) {
        return new MatterQuery(
                asOf,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                MOST);
    }

    /** The same question about one township. */
    public MatterQuery inTown(RegionId only) {
        return new MatterQuery(
                asOf,
                isOpenOnly,
                Optional.of(only),
                grid,
                category,
                owner,
                statuses,
                lamps,
                text,
                limit);
    }

    /** The same question about one grid. */
    public MatterQuery inGrid(RegionId only) {
        return new MatterQuery(
                asOf,
                isOpenOnly,
                town,
                Optional.of(only),
                category,
                owner,
                statuses,
                lamps,
                text,
                limit);
    }

    /** The same question about a category or a major. */
    public MatterQuery ofCategory(String prefix) {
        return new MatterQuery(
                asOf,
                isOpenOnly,
                town,
                grid,
                Optional.of(prefix),
                owner,
                statuses,
                lamps,
                text,
                limit);
    }

    /** The same question about one owner. */
    public MatterQuery ownedBy(UnitId only) {
        return new MatterQuery(
                asOf,
                isOpenOnly,
                town,
                grid,
                category,
                Optional.of(only),
                statuses,
                lamps,
                text,
                limit);
    }

    /** The same question about some statuses, ended ones included when they are named. */
    public MatterQuery standingAt(Set<MatterStatus> only) {
        boolean open = only.isEmpty() ? isOpenOnly : only.stream().allMatch(MatterStatus::isOpen);
        return new MatterQuery(asOf, open, town, grid, category, owner, only, lamps, text, limit);
    }

    /** The same question about some lamps. */
    public MatterQuery withLamps(Set<Lamp> only) {
        return new MatterQuery(
                asOf, isOpenOnly, town, grid, category, owner, statuses, only, text, limit);
    }

    /** The same question about matters whose number, title or address holds some words. */
    public MatterQuery saying(String words) {
        return new MatterQuery(
                asOf,
                isOpenOnly,
                town,
                grid,
                category,
                owner,
                statuses,
                lamps,
                Optional.of(words),
                limit);
    }

    /** The same question, ended matters included. */
    public MatterQuery withEnded() {
        return new MatterQuery(
                asOf, false, town, grid, category, owner, statuses, lamps, text, limit);
    }

    /** The first rows only. */
    public MatterQuery first(int most) {
        return new MatterQuery(
                asOf, isOpenOnly, town, grid, category, owner, statuses, lamps, text, most);
    }
}
