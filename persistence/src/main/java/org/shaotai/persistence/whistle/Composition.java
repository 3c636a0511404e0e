package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/**
 * A whistle as it is composed.
 *
 * @param matter the matter that needs others
 * @param tier who whistles whom
 * @param kind how pressing
 * @param gate why it may be sounded
 * @param place where to come to, at most {@value #LONGEST_PLACE} characters
 * @param task what must be solved, at most {@value #LONGEST_TASK} characters
 * @param assembleAt when to be there
 * @param allowsRemote whether a unit may come from afar, by line
 * @param calls who is called, each unit once
 */
public record Composition(
        MatterId matter,
        WhistleTier tier,
        WhistleKind kind,
        Gate gate,
        String place,
        String task,
        Instant assembleAt,
        boolean allowsRemote,
        List<Call> calls) {

    /** What a place may come to. */
    public static final int LONGEST_PLACE = 300;

    /** What a task may come to. */
    public static final int LONGEST_TASK = 500;

    /** What a reason may come to. */
    public static final int LONGEST_REASON = 200;

    /** More units than that are two whistles: a journal row holds no more reasons. */
    public static final int MOST_CALLS = 12;

    /**
     * Keeps its own copy, cuts the time as the store does, and checks the lengths and that no unit
     * is called twice.
     */
    public Composition {
        calls = List.copyOf(calls);
        assembleAt = assembleAt.truncatedTo(ChronoUnit.MICROS);
        if (place.length() > LONGEST_PLACE || task.length() > LONGEST_TASK) {
            throw new IllegalArgumentException("too long: " + place + " " + task);
        }
        Set<UnitId> units = new HashSet<>();
        for (Call call : calls) {
            if (!units.add(call.unit())) {
                throw new IllegalArgumentException("called twice: " + call.unit());
            }
        }
    }

    /** A composition that nobody may answer from afar. */
    public Composition(
            MatterId matter,
            WhistleTier tier,
            WhistleKind kind,
            Gate gate,
            String place,
            String task,
            Instant assembleAt,
            List<Call> calls) {
        this(matter, tier, kind, gate, place, task, assembleAt, false, calls);
    }

    /** The same for those who may also come from afar. */
    public Composition allowingRemote() {
        return new Composition(matter, tier, kind, gate, place, task, assembleAt, true, calls);
    }

    /** Why a unit is called; empty for one that is not. */
    String reason(UnitId unit) {
        return calls.stream()
                .filter(call -> call.unit().equals(unit))
                .map(Call::reason)
                .findFirst()
                .orElse("");
    }

    /**
     * One called unit.
     *
     * @param unit which
     * @param reason why it must come, at most {@value #LONGEST_REASON} characters
     */
    public record Call(UnitId unit, String reason) {

        /** Checks the length. */
        public Call {
            if (reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("too long: " + reason);
            }
        }
    }
}
