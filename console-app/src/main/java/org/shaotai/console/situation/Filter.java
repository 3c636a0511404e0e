package org.shaotai.console.situation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Which of the open matters map and list show. Every part that is empty shows all.
 *
 * @param status where they stand
 * @param major the upper level of their category
 * @param owner who owns them
 * @param grid where they are
 * @param lamps how pressing they are
 * @param text part of number, title, place or category
 */
public record Filter(
        Optional<MatterStatus> status,
        Optional<String> major,
        Optional<UnitId> owner,
        Optional<RegionId> grid,
        Set<Lamp> lamps,
        String text)
        implements Predicate<MatterLine> {

    /** Shows all. */
    public static final Filter ALL =
            new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    "");

    /** Shows what is past its deadline. */
    public static final Filter OVERDUE = ALL.lamps(Set.of(Lamp.RED));

    /** Keeps its own copy. */
    public Filter {
        lamps = Set.copyOf(lamps);
    }

    @Override
    public boolean test(MatterLine line) {
        return passes(status, line.row().status())
                && passes(major, line.row().category().major())
                && passes(owner, line.row().owner())
                && (grid.isEmpty() || line.row().grid().equals(grid))
                && (lamps.isEmpty() || lamps.contains(line.lamp()))
                && says(line);
    }

    /** How many of its parts hold something back, the words not counted. */
    public int parts() {
        int parts = lamps.isEmpty() ? 0 : 1;
        for (Optional<?> part : List.of(status, major, owner, grid)) {
            parts += part.isPresent() ? 1 : 0;
        }
        return parts;
    }

    private static <T> boolean passes(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    private boolean says(MatterLine line) {
        if (text.isEmpty()) {
            return true;
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return line.row().number().toLowerCase(Locale.ROOT).contains(wanted)
                || line.title().toLowerCase(Locale.ROOT).contains(wanted)
                || line.place().toLowerCase(Locale.ROOT).contains(wanted)
                || line.category().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** The same filter for one status, or for all. */
    public Filter status(MatterStatus only) {
        return new Filter(Optional.ofNullable(only), major, owner, grid, lamps, text);
    }

    /** The same filter for one major, or for all. */
    public Filter major(String only) {
        return new Filter(status, Optional.ofNullable(only), owner, grid, lamps, text);
    }

    /** The same filter for one owner, or for all. */
    public Filter owner(UnitId only) {
        return new Filter(status, major, Optional.ofNullable(only), grid, lamps, text);
    }

    /** The same filter for one grid, or for all. */
    public Filter grid(RegionId only) {
        return new Filter(status, major, owner, Optional.ofNullable(only), lamps, text);
    }

    /** The same filter for some lamps. */
    public Filter lamps(Set<Lamp> only) {
        return new Filter(status, major, owner, grid, only, text);
    }

    /** The same filter for some words. */
    public Filter text(String words) {
        return new Filter(status, major, owner, grid, lamps, words.strip());
    }
}
