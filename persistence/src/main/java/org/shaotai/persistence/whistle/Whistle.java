package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.ArrayList;
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
 * @param composition what was composed
 * @param status where it stands
 * @param review who composed it and who looked at it
 * @param sounding what was fixed when it was sounded
 * @param handling the joint handling
 * @param ending how it ended
 * @param reports the called units, in the order in which they were called; nobody before sounding
 * @param changedAt the latest moment at which anything happened to it
 * @param version counts its journal entries from 1
 */
public record Whistle(
        WhistleId id,
        String number,
        Composition composition,
        WhistleStatus status,
        Review review,
        Sounding sounding,
        Handling handling,
        Ending ending,
        List<ReportIn> reports,
        Instant changedAt,
        int version) {

    /** Keeps its own copy. */
    public Whistle {
        reports = List.copyOf(reports);
        if (composition.calls().isEmpty()) {
            throw new IllegalArgumentException(number + " calls nobody");
        }
    }

    /** The matter it is for. */
    public MatterId matter() {
        return composition.matter();
    }

    /** How pressing it is. */
    public WhistleKind kind() {
        return composition.kind();
    }

    /** When it was sounded, or null. */
    public Instant soundedAt() {
        return sounding.at();
    }

    /** When the whistler let everybody go, or null. */
    public Instant doneAt() {
        return ending.doneAt();
    }

    /** When it was closed, refused, escalated or withdrawn, or null. */
    public Instant closedAt() {
        return ending.closedAt();
    }

    /** The report-in of a called unit. */
    public Optional<ReportIn> of(UnitId unit) {
        return reports.stream().filter(r -> r.unit().equals(unit)).findFirst();
    }

    /** How many called units are late or absent at a moment. */
    public long lateAt(Instant at) {
        return reports.stream().filter(r -> !r.isIn() && r.isLate(at)).count();
    }

    /**
     * Whether the joint handling can begin: everybody who must come has come, is excused or counts
     * as absent, and somebody had to come at all.
     */
    public boolean isAssembled(Instant at) {
        return reports.stream().anyMatch(r -> !r.isExcused())
                && reports.stream().allMatch(r -> r.isSettled(at));
    }

    /** Whether every unit that came has said what it did (事不完人不撤). */
    public boolean isEveryResultGiven() {
        return reports.stream().noneMatch(ReportIn::owesResult);
    }

    /** What can be asked for now for the whole whistle, the likeliest first. */
    public List<WhistleMove> moves() {
        List<WhistleMove> moves = new ArrayList<>(status.moves());
        if (soundedAt() != null && review.isPending() && status.isOpen()) {
            moves.add(WhistleMove.REVIEW);
        }
        if (kind() == WhistleKind.EMERGENCY && status.isUnderWay()) {
            moves.add(WhistleMove.MUTE);
        }
        return List.copyOf(moves);
    }

    /** What can be entered now for a called unit, the likeliest first. */
    public List<WhistleMove> moves(UnitId unit) {
        Optional<ReportIn> report = of(unit);
        boolean isOpen =
                status.isUnderWay()
                        || status == WhistleStatus.DONE
                                && report.filter(r -> r.work().releasedAt() != null).isPresent();
        return isOpen ? report.map(ReportIn::moves).orElse(List.of()) : List.of();
    }

    /**
     * The whistle with what follows from the clock alone: once everybody has come or counts as
     * absent it is being handled, and when the time to evaluate is over it is evaluated as far as
     * it is. Nothing of that is ever ticked.
     */
    public Whistle at(Instant moment) {
        if (status.isUnderWay() && (status == WhistleStatus.HANDLING || isAssembled(moment))) {
            return with(reports.stream().map(ReportIn::working).toList())
                    .in(WhistleStatus.HANDLING);
        }
        boolean isEvaluated =
                status == WhistleStatus.DONE && moment.isAfter(ending.evaluateDueAt());
        return isEvaluated ? in(WhistleStatus.EVALUATED) : this;
    }

    Whistle with(UnitId unit, UnaryOperator<ReportIn> change) {
        return with(
                reports.stream().map(r -> r.unit().equals(unit) ? change.apply(r) : r).toList());
    }

    Whistle with(List<ReportIn> changed) {
        return copy(status, review, sounding, handling, ending, changed);
    }

    Whistle with(Review changed) {
        return copy(status, changed, sounding, handling, ending, reports);
    }

    Whistle with(Sounding changed) {
        return copy(status, review, changed, handling, ending, reports);
    }

    Whistle with(Handling changed) {
        return copy(status, review, sounding, changed, ending, reports);
    }

    Whistle with(Ending changed) {
        return copy(status, review, sounding, handling, changed, reports);
    }

    Whistle in(WhistleStatus next) {
        return next == status ? this : copy(next, review, sounding, handling, ending, reports);
    }

    private Whistle copy(
            WhistleStatus s, Review r, Sounding b, Handling h, Ending e, List<ReportIn> units) {
        return new Whistle(id, number, composition, s, r, b, h, e, units, changedAt, version);
    }

    /** Counts one more event. */
    Whistle counted(Instant at) {
        return new Whistle(
                id,
                number,
                composition,
                status,
                review,
                sounding,
                handling,
                ending,
                reports,
                at.isAfter(changedAt) ? at : changedAt,
                version + 1);
    }
}
