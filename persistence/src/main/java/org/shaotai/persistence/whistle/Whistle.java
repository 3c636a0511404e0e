package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/**
 * A whistle with its called units.
 *
 * @param id its row
 * @param number what users call it, {@code {town9}-{yyyyMMdd}-S{seq2}}
 * @param matter the matter it is for
 * @param tier who whistles whom
 * @param kind how pressing
 * @param gate why it may be sounded
 * @param status where it stands
 * @param place where to come to
 * @param task what must be solved
 * @param soundedAt when it was sounded
 * @param assembleAt when to be there
 * @param doneAt when the whistler let everybody go, or null
 * @param closedAt when it was closed or withdrawn, or null
 * @param reports the called units, in the order in which they were called
 * @param version counts its journal entries from 1
 */
public record Whistle(
        WhistleId id,
        String number,
        MatterId matter,
        WhistleTier tier,
        WhistleKind kind,
        Gate gate,
        WhistleStatus status,
        String place,
        String task,
        Instant soundedAt,
        Instant assembleAt,
        Instant doneAt,
        Instant closedAt,
        List<ReportIn> reports,
        int version) {

    /** Keeps its own copy. */
    public Whistle {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(number + " calls nobody");
        }
    }

    /** The report-in of a called unit. */
    public Optional<ReportIn> of(UnitId unit) {
        return reports.stream().filter(r -> r.unit().equals(unit)).findFirst();
    }

    /** How many called units are late or absent at a moment. */
    public long lateAt(Instant at) {
        return reports.stream().filter(r -> r.checkedInAt() == null && r.isLate(at)).count();
    }

    /** Whether everybody who must come has come, is excused or counts as absent. */
    public boolean isAssembled(Instant at) {
        return reports.stream().allMatch(r -> r.isSettled(at));
    }

    /** Whether every unit that came has said what it did (事不完人不撤). */
    public boolean isEveryResultGiven() {
        return reports.stream()
                .allMatch(
                        r ->
                                r.checkedInAt() == null
                                        || r.resultAt() != null
                                        || r.status() == ReportInStatus.EXCUSED);
    }

    Whistle with(UnitId unit, UnaryOperator<ReportIn> change) {
        return with(
                reports.stream().map(r -> r.unit().equals(unit) ? change.apply(r) : r).toList());
    }

    Whistle with(List<ReportIn> changed) {
        return new Whistle(
                id,
                number,
                matter,
                tier,
                kind,
                gate,
                status,
                place,
                task,
                soundedAt,
                assembleAt,
                doneAt,
                closedAt,
                changed,
                version);
    }

    Whistle to(WhistleStatus next, Instant done, Instant closed) {
        return new Whistle(
                id,
                number,
                matter,
                tier,
                kind,
                gate,
                next,
                place,
                task,
                soundedAt,
                assembleAt,
                done,
                closed,
                reports,
                version + 1);
    }
}
