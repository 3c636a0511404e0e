package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Moving.Turn;
import org.shaotai.persistence.unit.UnitId;

/**
 * Whose duty a matter is when that is in doubt: returns, the chief's ruling, and units that are
 * dissolved (domain reference §3.2). The same contract as {@link MatterStore}. Safe for all
 * threads.
 */
public final class DutyStore {

    /** How long after its signature a unit can still return an order. */
    static final TimeLimit RETURN_WITHIN = TimeLimit.of(4, LimitUnit.WORK_HOUR);

    private static final TimeLimit DECIDE_WITHIN = TimeLimit.of(4, LimitUnit.WORK_HOUR);
    private static final TimeLimit RULE_WITHIN = TimeLimit.of(1, LimitUnit.WORK_DAY);

    private final Moving moving;
    private final UnitHeir heir;

    /**
     * The duties of the matters that are moved through the shared way.
     *
     * @param heir takes on what a dissolved unit owes beside its matters
     */
    public DutyStore(Moving moving, UnitHeir heir) {
        this.moving = moving;
        this.heir = heir;
    }

    /**
     * Records that the leading unit says it is not its duty: before it signs or at most four work
     * hours after, once for each order, with the rule that says so and the unit whose duty it is.
     */
    public Outcome<Matter> requestReturn(
            MatterId id, int version, UnitId unit, Reproach reproach, Entry entry) {
        if (reproach.basis().isBlank()) {
            return Outcome.refused("refusal.matter.noBasis");
        }
        if (reproach.proposed().equals(unit)) {
            return Outcome.refused("refusal.matter.returnToItself");
        }
        return moving.move(
                id,
                version,
                Move.REQUEST_RETURN,
                entry,
                turn ->
                        Rooms.acting(turn.sql(), reproach.proposed())
                                .then(acting -> returnRequested(turn, unit, reproach)));
    }

    /**
     * Why an order is somebody else's.
     *
     * @param basis the rule that says so
     * @param proposed whose duty it is by that rule
     */
    public record Reproach(String basis, UnitId proposed) {}

    private static Outcome<MatterEvent> returnRequested(Turn turn, UnitId unit, Reproach why) {
        Matter matter = turn.matter();
        Optional<WorkOrder> order = turn.docket().orderOf(unit);
        if (!unit.equals(matter.owner()) || order.isEmpty()) {
            return Outcome.refused("refusal.matter.notLead");
        }
        if (matter.rounds().isRuled()) {
            return Outcome.refused("refusal.matter.ruled");
        }
        if (order.get().returnAskedAt() != null) {
            return Outcome.refused("refusal.matter.returnedOnce");
        }
        WorkCalendar calendar = turn.moves().limits().calendar();
        Instant at = turn.entry().at();
        Instant signed = order.get().signedAt();
        if (signed != null && at.isAfter(calendar.due(signed, RETURN_WITHIN))) {
            return Outcome.refused(
                    "refusal.matter.returnTooLate", RETURN_WITHIN.amount().intValueExact());
        }
        TimeLimit decision = matter.rounds().disputes() == 0 ? DECIDE_WITHIN : RULE_WITHIN;
        return Outcome.done(
                new DutyEvent.ReturnRequested(
                        unit, why.basis(), why.proposed(), calendar.due(at, decision)));
    }

    /** The unit is right: the matter goes back to the room, which dispatches it anew. */
    public Outcome<Matter> approveReturn(MatterId id, int version, Entry entry) {
        return moving.move(
                id,
                version,
                Move.APPROVE_RETURN,
                entry,
                turn ->
                        firstReturn(turn)
                                .then(m -> Rooms.room(turn.sql(), m.place().town()))
                                .then(room -> approved(turn, room)));
    }

    private static Outcome<MatterEvent> approved(Turn turn, UnitId room) {
        Instant due =
                turn.moves().limits().redispatchDueAt(turn.matter().grading(), turn.entry().at());
        return Outcome.done(new DutyEvent.ReturnApproved(room, due));
    }

    /** The order stands, and its clock never stopped. */
    public Outcome<Matter> refuseReturn(MatterId id, int version, String reason, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.matter.noReason")
                : moving.move(
                        id,
                        version,
                        Move.REFUSE_RETURN,
                        entry,
                        turn ->
                                firstReturn(turn)
                                        .then(
                                                m ->
                                                        Outcome.done(
                                                                new DutyEvent.ReturnRefused(
                                                                        reason))));
    }

    private static Outcome<Matter> firstReturn(Turn turn) {
        return turn.matter().rounds().needsRuling()
                ? Outcome.refused("refusal.matter.needsRuling")
                : Outcome.done(turn.matter());
    }

    /**
     * The chief says whose duty it is after a second unit wanted to return it. That is final:
     * nobody returns the matter any more.
     */
    public Outcome<Matter> ruleDuty(
            MatterId id, int version, UnitId unit, String basis, Entry entry) {
        if (basis.isBlank()) {
            return Outcome.refused("refusal.matter.noBasis");
        }
        return moving.move(
                id,
                version,
                Move.RULE_DUTY,
                entry,
                turn ->
                        turn.matter().rounds().needsRuling()
                                ? Rooms.acting(turn.sql(), unit)
                                        .then(acting -> ruled(turn, acting, basis))
                                : Outcome.refused("refusal.matter.noRulingYet"));
    }

    private static Outcome<MatterEvent> ruled(Turn turn, UnitId unit, String basis) {
        Limits limits = turn.moves().limits();
        Instant at = turn.entry().at();
        Instant due = limits.calendar().due(at, turn.matter().times().clocks().limit());
        return Outcome.done(
                new DutyEvent.DutyRuled(
                        unit, basis, due, limits.signDueAt(turn.matter().grading(), at)));
    }

    /**
     * Dissolves a unit: it gets no more work, and what it owes goes to the command rooms of the
     * townships in the same transaction, so that no matter is ever without an owner.
     *
     * @return the matters that were handed over
     */
    public Outcome<List<Matter>> dissolve(UnitId unit, Entry entry) {
        return moving.database()
                .write(
                        sql ->
                                Dissolving.dissolve(moving, sql, unit, entry)
                                        .then(
                                                handed -> {
                                                    heir.dissolved(sql, unit, entry);
                                                    return Outcome.done(handed);
                                                }));
    }
}
