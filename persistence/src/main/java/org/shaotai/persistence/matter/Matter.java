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
 * @param closeKind how it ended; empty while open, and for declined or transferred ones
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
        if ((status == MatterStatus.CLOSED) != closeKind.isPresent()) {
            throw new IllegalArgumentException(
                    number + " is " + status + " with close kind " + closeKind);
        }
    }

    Matter to(MatterStatus next, Times at) {
        return new Matter(
                id,
                number,
                place,
                channel,
                grading,
                next,
                owner,
                at,
                Optional.empty(),
                version + 1);
    }

    Matter graded(Grading other) {
        return new Matter(
                id, number, place, channel, other, status, owner, times, closeKind, version);
    }

    Matter ownedBy(UnitId unit) {
        return new Matter(
                id, number, place, channel, grading, status, unit, times, closeKind, version);
    }

    Matter closed(CloseKind kind, Times at) {
        return new Matter(
                id,
                number,
                place,
                channel,
                grading,
                MatterStatus.CLOSED,
                owner,
                at,
                Optional.of(kind),
                version + 1);
    }
}
