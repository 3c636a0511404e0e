package org.shaotai.persistence.matter;

import java.time.Duration;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Moving.Turn;

/**
 * The ends of matters, from the verification of a result to the archive, and what brings a matter
 * back. The same contract as {@link MatterStore}. Safe for all threads.
 */
public final class EndStore {

    /**
     * How long after its end a matter can come back as the same one, and how long it must rest
     * before it is put away (domain reference §3.2, reopen and archive).
     */
    public static final Duration REOPEN_WITHIN = Duration.ofDays(30);

    private final Moving moving;

    /** The ends of the matters that are moved through the shared way. */
    public EndStore(Moving moving) {
        this.moving = moving;
    }

    /** Records that somebody else than the handler found it solved. */
    public Outcome<Matter> passVerification(MatterId id, int version, Entry entry) {
        return moving.move(
                id,
                version,
                Move.PASS_VERIFICATION,
                entry,
                turn ->
                        EndRules.verifier(turn)
                                .then(
                                        matter ->
                                                Outcome.done(
                                                        turn.moves()
                                                                .passedVerification(
                                                                        matter.grading(),
                                                                        entry.at()))));
    }

    /**
     * Records that somebody else than the handler found it not solved; it goes back to work with
     * half the original time.
     */
    public Outcome<Matter> failVerification(MatterId id, int version, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        return moving.move(
                id,
                version,
                Move.FAIL_VERIFICATION,
                entry,
                turn ->
                        EndRules.verifier(turn)
                                .then(
                                        matter ->
                                                Outcome.done(
                                                        turn.moves()
                                                                .failedVerification(
                                                                        original(matter),
                                                                        reason,
                                                                        entry.at()))));
    }

    private static TimeLimit original(Matter matter) {
        return matter.times().clocks().limit();
    }

    /** Records that the asker was called and not reached. */
    public Outcome<Matter> missVisit(MatterId id, int version, Entry entry) {
        return moving.move(
                id,
                version,
                Move.MISS_VISIT,
                entry,
                turn -> Outcome.done(new EndEvent.VisitMissed()));
    }

    /**
     * Records that the asker says it is not solved, and is right; it goes back to work with half
     * the original time. The second time the chief must have seen it.
     */
    public Outcome<Matter> rejectAtVisit(
            MatterId id, int version, Rating rating, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        return moving.move(
                id,
                version,
                Move.REJECT_AT_VISIT,
                entry,
                turn ->
                        EndRules.secondRejection(turn)
                                .then(matter -> rejected(turn, rating, reason)));
    }

    private static Outcome<MatterEvent> rejected(Turn turn, Rating rating, String reason) {
        EndEvent.FailedVerification again =
                turn.moves().failedVerification(original(turn.matter()), reason, turn.entry().at());
        return Outcome.done(
                new EndEvent.RejectedAtVisit(
                        Visit.reached(Solved.NO, rating), reason, again.clock()));
    }

    /**
     * Records the return visit and ends the matter. An asker who was not reached must have been
     * called three times on two days, this call included; what is only filed needs no call.
     */
    public Outcome<Matter> close(
            MatterId id, int version, CloseKind kind, Visit visit, Entry entry) {
        return moving.move(
                id,
                version,
                Move.CLOSE,
                entry,
                turn ->
                        turn.matter().grading().category().equals(CategoryCode.UNCLASSIFIED)
                                ? Outcome.refused("refusal.matter.unclassified")
                                : EndRules.visited(turn, kind, visit)
                                        .then(m -> Outcome.done(new EndEvent.Closed(kind, visit))));
    }

    /** Brings back a matter that ended at most 30 days ago; it counts as a rebound. */
    public Outcome<Matter> reopen(MatterId id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.matter.noReason")
                : moving.move(
                        id, version, Move.REOPEN, entry, turn -> EndRules.reopened(turn, reason));
    }

    /** Hands it to another body that gave a receipt. */
    public Outcome<Matter> transferOut(
            MatterId id, int version, String body, String receipt, Entry entry) {
        return body.isBlank() || receipt.isBlank()
                ? Outcome.refused("refusal.matter.noReceipt")
                : moving.move(
                        id,
                        version,
                        Move.TRANSFER_OUT,
                        entry,
                        turn -> Outcome.done(new EndEvent.TransferredOut(body, receipt)));
    }

    /**
     * Ends a matter that is the same as another open one of its township: its leads go on there,
     * and the earliest registration of the two counts.
     *
     * @return the matter that goes on
     */
    public Outcome<Matter> merge(MatterId id, int version, MatterId into, Entry entry) {
        return moving.database().write(sql -> Merging.merge(moving, sql, id, version, into, entry));
    }

    /**
     * Puts away every matter that ended 30 days before the entry and did not come back. Can be run
     * again at any time: what is put away is not found again.
     *
     * @return how many were put away
     */
    public Outcome<Integer> archive(Entry entry) {
        int all = 0;
        while (true) {
            Outcome<Integer> some =
                    moving.database().write(sql -> Archiving.some(moving, sql, entry));
            if (!some.isDone() || some.value() == 0) {
                return some.isDone() ? Outcome.done(all) : some;
            }
            all += some.value();
        }
    }
}
