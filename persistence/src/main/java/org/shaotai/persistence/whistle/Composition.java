package org.shaotai.persistence.whistle;

import java.time.Instant;
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
 * @param place where to come to, 1 to 300 characters
 * @param task what must be solved, 1 to 500 characters
 * @param assembleAt when to be there
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
        List<Call> calls) {

    /** Keeps its own copy and checks that no unit is called twice. */
    public Composition {
        calls = List.copyOf(calls);
        Set<UnitId> units = new HashSet<>();
        for (Call call : calls) {
            if (!units.add(call.unit())) {
                throw new IllegalArgumentException("called twice: " + call.unit());
            }
        }
    }

    /**
     * One called unit.
     *
     * @param unit which
     * @param reason why it must come, at most 200 characters
     */
    public record Call(UnitId unit, String reason) {}
}
