package org.shaotai.persistence.matter;

import java.util.Optional;
import org.shaotai.persistence.unit.UnitId;

/**
 * One thing that somebody must see to, as its row says at one moment. Its narrow facts only; {@link
 * Words} live apart.
 *
 * @param id its row
 * @param number what users call it, {@code {town9}-{yyyyMMdd}-{seq4}}
 * @param place where it is
 * @param channel how it came in
 * @param grading what kind, how fast, how dangerous
 * @param status where it stands
 * @param owner the one unit that owns it now
 * @param times when each step happened and when it is due
 * @param rounds how often it went round again, and what has been asked for it
 * @param standing which level has it in hand
 * @param closeKind how it ended; empty while open, and for declined, merged or transferred ones
 * @param version counts its journal entries from 1; two desks that saw the same version cannot both
 *     move it
 */
public record Matter(
        MatterId id,
        String number,
        Place place,
        Channel channel,
        Grading grading,
        MatterStatus status,
        UnitId owner,
        Times times,
        Rounds rounds,
        Standing standing,
        Optional<CloseKind> closeKind,
        int version) {

    /**
     * Checks what every state promises: an end has a time; a closed one says how (domain reference
     * §3.2, invariants).
     */
    public Matter {
        if (status.isOpen() != (times.closedAt() == null)) {
            throw new IllegalArgumentException(
                    number + " is " + status + " but ended at " + times.closedAt());
        }
        if (status.isClosed() != closeKind.isPresent()) {
            throw new IllegalArgumentException(
                    number + " is " + status + " with close kind " + closeKind);
        }
        if ((status == MatterStatus.SUSPENDED) != (times.clocks().stoppedAt() != null)) {
            throw new IllegalArgumentException(
                    number + " is " + status + " with clocks " + times.clocks());
        }
    }

    /** One event further, in a status that has no way of ending. */
    Matter to(MatterStatus next, Times at) {
        return copy(grading, next, owner, at, rounds, standing, Optional.empty(), version + 1);
    }

    /** One event further, closed or put away. */
    Matter closed(MatterStatus next, CloseKind kind, Times at) {
        return copy(grading, next, owner, at, rounds, standing, Optional.of(kind), version + 1);
    }

    Matter graded(Grading other) {
        return copy(other, status, owner, times, rounds, standing, closeKind, version);
    }

    Matter ownedBy(UnitId unit) {
        return copy(grading, status, unit, times, rounds, standing, closeKind, version);
    }

    Matter with(Rounds other) {
        return copy(grading, status, owner, times, other, standing, closeKind, version);
    }

    Matter with(Standing other) {
        return copy(grading, status, owner, times, rounds, other, closeKind, version);
    }

    private Matter copy(
            Grading graded,
            MatterStatus next,
            UnitId unit,
            Times at,
            Rounds gone,
            Standing held,
            Optional<CloseKind> kind,
            int entries) {
        return new Matter(
                id, number, place, channel, graded, next, unit, at, gone, held, kind, entries);
    }
}
