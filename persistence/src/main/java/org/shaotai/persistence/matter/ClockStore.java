package org.shaotai.persistence.matter;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Moving.Turn;

/**
 * What moves the clocks of a matter: extensions, suspensions and their end (domain reference §3.0
 * T7, §3.2). The same contract as {@link MatterStore}. Safe for all threads.
 */
public final class ClockStore {

    /** How far off the next look at a suspended matter may be. */
    public static final Duration REVIEW_WITHIN = Duration.ofDays(30);

    private static final int MOST_EXTENSIONS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Moving moving;

    /** Clocks of the matters that are moved through the shared way. */
    public ClockStore(Moving moving) {
        this.moving = moving;
    }

    /**
     * Records that the handler asks for more time: before it is due, at most half of the original
     * limit.
     *
     * @param by how much longer, in the unit of the original limit
     * @param isEngineering whether the work is engineering, which the chief decides
     */
    public Outcome<Matter> requestExtension(
            MatterId id,
            int version,
            TimeLimit by,
            String reason,
            boolean isEngineering,
            Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.matter.noReason")
                : moving.move(
                        id,
                        version,
                        Move.REQUEST_EXTENSION,
                        entry,
                        turn -> requested(turn, by, reason, isEngineering));
    }

    private static Outcome<MatterEvent> requested(
            Turn turn, TimeLimit by, String reason, boolean isEngineering) {
        Rounds rounds = turn.matter().rounds();
        TimeLimit original = turn.matter().times().clocks().limit();
        if (rounds.extension().isPresent()) {
            return Outcome.refused("refusal.matter.extensionWaits");
        }
        if (rounds.extensions() >= MOST_EXTENSIONS) {
            return Outcome.refused("refusal.matter.extendedTwice");
        }
        if (isDue(turn)) {
            return Outcome.refused("refusal.matter.alreadyDue");
        }
        if (by.unit() != original.unit()) {
            return Outcome.refused("refusal.matter.otherUnit", original.unit());
        }
        if (by.amount().multiply(TWO).compareTo(original.amount()) > 0) {
            return Outcome.refused(
                    "refusal.matter.overHalf", original.amount().toPlainString(), original.unit());
        }
        return Outcome.done(
                new LimitEvent.ExtensionRequested(
                        by, reason, isEngineering || rounds.extensions() > 0));
    }

    private static boolean isDue(Turn turn) {
        return !turn.entry().at().isBefore(turn.docket().ownerDueAt());
    }

    /**
     * Grants the extension that waits: it is added to the due time. The first is the shift
     * leader's, the second and engineering the chief's, who names the sealed paper. What was not
     * decided before it was due counts as overdue and can only be refused.
     *
     * @param paper the sealed form of what the chief decides; may be empty for the first
     */
    public Outcome<Matter> grantExtension(MatterId id, int version, String paper, Entry entry) {
        return moving.move(
                id,
                version,
                Move.GRANT_EXTENSION,
                entry,
                turn ->
                        turn.matter()
                                .rounds()
                                .extension()
                                .map(asked -> granted(turn, asked, paper))
                                .orElseGet(() -> Outcome.refused("refusal.matter.noExtension")));
    }

    private static Outcome<MatterEvent> granted(Turn turn, Rounds.Extension asked, String paper) {
        if (asked.isForChief() && !Rights.isChief(turn.entry())) {
            return Outcome.refused("refusal.matter.extensionForChief");
        }
        if (asked.isForChief() && paper.isBlank()) {
            return Outcome.refused("refusal.matter.noPaper");
        }
        if (isDue(turn)) {
            return Outcome.refused("refusal.matter.extensionLapsed");
        }
        WorkCalendar calendar = turn.moves().limits().calendar();
        return Outcome.done(
                new LimitEvent.ExtensionGranted(
                        paper,
                        calendar.due(turn.matter().times().dueAt(), asked.by()),
                        calendar.due(turn.docket().ownerDueAt(), asked.by())));
    }

    /** Refuses the extension that waits. */
    public Outcome<Matter> refuseExtension(MatterId id, int version, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        return moving.move(
                id,
                version,
                Move.REFUSE_EXTENSION,
                entry,
                turn ->
                        turn.matter().rounds().extension().isPresent()
                                ? Outcome.done(new LimitEvent.ExtensionRefused(reason))
                                : Outcome.refused("refusal.matter.noExtension"));
    }

    /**
     * What a suspension must say.
     *
     * @param reason why
     * @param evidence which paper shows it
     * @param isAskerTold whether the asker was told
     * @param requester who asks for it; somebody else approves
     * @param reviewAt when it is looked at again, at most 30 days later
     */
    public record Suspension(
            SuspendReason reason,
            String evidence,
            boolean isAskerTold,
            String requester,
            Instant reviewAt) {}

    /** Brings both clocks to a stand; the chief approves what somebody else asked for (挂账). */
    public Outcome<Matter> suspend(MatterId id, int version, Suspension suspension, Entry entry) {
        return moving.move(
                id,
                version,
                Move.SUSPEND,
                entry,
                turn ->
                        fault(suspension, entry)
                                .<Outcome<MatterEvent>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(suspended(suspension))));
    }

    private static Optional<String> fault(Suspension s, Entry entry) {
        if (s.evidence().isBlank()) {
            return Optional.of("refusal.matter.noEvidence");
        }
        if (!s.isAskerTold()) {
            return Optional.of("refusal.matter.askerNotTold");
        }
        if (s.requester().isBlank() || s.requester().equals(entry.actor().name())) {
            return Optional.of("refusal.matter.secondPerson");
        }
        boolean isSoon =
                s.reviewAt().isAfter(entry.at())
                        && !s.reviewAt().isAfter(entry.at().plus(REVIEW_WITHIN));
        return isSoon ? Optional.empty() : Optional.of("refusal.matter.reviewTooLate");
    }

    private static MatterEvent suspended(Suspension s) {
        return new LimitEvent.Suspended(s.reason(), s.evidence(), s.requester(), s.reviewAt());
    }

    /** Lets both clocks run on with what was left of them; a delay stays as long as it was. */
    public Outcome<Matter> resume(MatterId id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.matter.noReason")
                : moving.move(
                        id,
                        version,
                        Move.RESUME,
                        entry,
                        turn -> Outcome.done(resumed(turn, reason)));
    }

    private static MatterEvent resumed(Turn turn, String reason) {
        Matter matter = turn.matter();
        List<LimitEvent.OrderDue> orders =
                turn.docket().orders().stream()
                        .filter(WorkOrder::isOpen)
                        .map(o -> new LimitEvent.OrderDue(o.unit(), left(turn, o.dueAt())))
                        .toList();
        return new LimitEvent.Resumed(reason, left(turn, matter.times().dueAt()), orders);
    }

    private static Instant left(Turn turn, Instant dueAt) {
        Clocks clocks = turn.matter().times().clocks();
        WorkCalendar calendar = turn.moves().limits().calendar();
        return calendar.resume(
                turn.entry().at(),
                calendar.remaining(dueAt, clocks.limit().unit(), clocks.stoppedAt()));
    }
}
