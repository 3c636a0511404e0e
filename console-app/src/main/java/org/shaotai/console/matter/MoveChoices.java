package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Trigger;
import org.shaotai.persistence.unit.Unit;

/**
 * What can be chosen in a form, the likeliest first.
 *
 * @param units units that lead, sign, answer or assist
 * @param verifiers who looked at a result; empty stands for the desk itself
 * @param targets matters that go on for both
 * @param isLikely whether the first of them is the same kind of matter in the same grid
 * @param levels levels above the present one, the next first
 * @param triggers why it may be raised from the present level
 * @param seen those that the programme sees by itself
 */
public record MoveChoices(
        List<Unit> units,
        List<Optional<Unit>> verifiers,
        List<MergeTarget> targets,
        boolean isLikely,
        List<Level> levels,
        List<Trigger> triggers,
        Set<Trigger> seen) {

    static final MoveChoices NONE =
            new MoveChoices(List.of(), List.of(), List.of(), false, List.of(), List.of(), Set.of());

    /** Keeps its own copies. */
    public MoveChoices {
        units = List.copyOf(units);
        verifiers = List.copyOf(verifiers);
        targets = List.copyOf(targets);
        levels = List.copyOf(levels);
        triggers = List.copyOf(triggers);
        seen = Set.copyOf(seen);
    }

    static MoveChoices of(List<Unit> units) {
        return new MoveChoices(units, List.of(), List.of(), false, List.of(), List.of(), Set.of());
    }

    static MoveChoices ofVerifiers(List<Optional<Unit>> verifiers) {
        return new MoveChoices(
                List.of(), verifiers, List.of(), false, List.of(), List.of(), Set.of());
    }

    static MoveChoices ofTargets(List<MergeTarget> targets, boolean isLikely) {
        return new MoveChoices(
                List.of(), List.of(), targets, isLikely, List.of(), List.of(), Set.of());
    }

    static MoveChoices ofLevels(List<Level> levels, List<Trigger> triggers, Set<Trigger> seen) {
        return new MoveChoices(List.of(), List.of(), List.of(), false, levels, triggers, seen);
    }
}
