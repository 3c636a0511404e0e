package org.shaotai.console.matter;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.ClockStore;
import org.shaotai.persistence.matter.DutyStore;
import org.shaotai.persistence.matter.EndStore;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.LadderStore;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/** Turns a filled form into the store's command. Runs in the background only. */
public final class MoveOrders {

    private final MatterStore matters;
    private final EndStore ends;
    private final DutyStore duties;
    private final ClockStore clocks;
    private final LadderStore ladder;
    private final ZoneId zone;

    /** Orders to a store. */
    public MoveOrders(Store store) {
        matters = store.matters();
        ends = store.ends();
        duties = store.duties();
        clocks = store.clocks();
        ladder = store.ladder();
        zone = store.zone();
    }

    /** Makes a move of a matter as the form says; the entry says when and why. */
    Outcome<Matter> make(Move move, Matter matter, FilledForm form, Entry entry) {
        MatterId id = matter.id();
        int seen = matter.version();
        String text = form.words(MoveField.TEXT);
        return switch (move) {
            case ACCEPT -> matters.accept(id, seen, grading(matter.grading(), form), entry);
            case DECLINE ->
                    matters.decline(id, seen, form.get(MoveField.DECLINE_REASON), text, entry);
            case MERGE -> ends.merge(id, seen, form.get(MoveField.INTO).id(), entry);
            case DISPATCH -> matters.dispatch(id, seen, unit(form), assists(form), entry);
            case HANDLE_AT_STATION -> matters.handleAtStation(id, seen, unit(form), entry);
            case CONTACT -> matters.contact(id, seen, entry);
            case APPROVE_RETURN -> duties.approveReturn(id, seen, entry);
            case REFUSE_RETURN -> duties.refuseReturn(id, seen, text, entry);
            case RULE_DUTY -> duties.ruleDuty(id, seen, unit(form), text, entry);
            case SIGN, GIVE_RESULT, REQUEST_RETURN, REQUEST_EXTENSION ->
                    told(move, matter, form, entry);
            case GRANT_EXTENSION, REFUSE_EXTENSION, SUSPEND, RESUME ->
                    clock(move, matter, form, entry);
            case ESCALATE -> ladder.escalate(id, seen, escalation(form), entry);
            case SEND_BACK -> ladder.sendBack(id, seen, text, entry);
            default -> end(move, matter, form, entry);
        };
    }

    /** What a unit does and the desk enters for it (代录). */
    private Outcome<Matter> told(Move move, Matter matter, FilledForm form, Entry entry) {
        MatterId id = matter.id();
        int seen = matter.version();
        UnitId owner = matter.owner();
        Via via = form.get(MoveField.VIA);
        String text = form.words(MoveField.TEXT);
        return switch (move) {
            case SIGN -> matters.sign(id, seen, unit(form), entry.onBehalfOf(unit(form), via));
            case GIVE_RESULT ->
                    matters.giveResult(
                            id, seen, unit(form), text, entry.onBehalfOf(unit(form), via));
            case REQUEST_RETURN ->
                    duties.requestReturn(
                            id,
                            seen,
                            owner,
                            new DutyStore.Reproach(text, unit(form)),
                            entry.onBehalfOf(owner, via));
            default ->
                    clocks.requestExtension(
                            id,
                            seen,
                            form.longer(matter.times().clocks().limit()).orElseThrow(),
                            text,
                            form.is(MoveField.ENGINEERING),
                            entry.onBehalfOf(owner, via));
        };
    }

    private Outcome<Matter> clock(Move move, Matter matter, FilledForm form, Entry entry) {
        MatterId id = matter.id();
        int seen = matter.version();
        String text = form.words(MoveField.TEXT);
        return switch (move) {
            case GRANT_EXTENSION ->
                    clocks.grantExtension(id, seen, form.words(MoveField.PAPER), entry);
            case REFUSE_EXTENSION -> clocks.refuseExtension(id, seen, text, entry);
            case SUSPEND -> clocks.suspend(id, seen, suspension(form, entry), entry);
            default -> clocks.resume(id, seen, text, entry);
        };
    }

    /** What leads from a result to the end of a matter and back. */
    private Outcome<Matter> end(Move move, Matter matter, FilledForm form, Entry entry) {
        MatterId id = matter.id();
        int seen = matter.version();
        String text = form.words(MoveField.TEXT);
        return switch (move) {
            case PASS_VERIFICATION -> ends.passVerification(id, seen, verified(form, entry));
            case FAIL_VERIFICATION -> ends.failVerification(id, seen, text, verified(form, entry));
            case MISS_VISIT -> ends.missVisit(id, seen, entry);
            case REJECT_AT_VISIT ->
                    ends.rejectAtVisit(id, seen, form.get(MoveField.RATING), text, entry);
            case CLOSE -> ends.close(id, seen, form.get(MoveField.CLOSE_KIND), visit(form), entry);
            case REOPEN -> ends.reopen(id, seen, text, entry);
            case TRANSFER_OUT ->
                    ends.transferOut(id, seen, form.words(MoveField.BODY), text, entry);
            default -> throw new IllegalArgumentException("no card offers " + move);
        };
    }

    private static UnitId unit(FilledForm form) {
        return form.get(MoveField.UNIT).id();
    }

    private static List<UnitId> assists(FilledForm form) {
        return form.get(MoveField.ASSISTS).stream().map(Unit::id).toList();
    }

    private static Grading grading(Grading before, FilledForm form) {
        Category chosen = form.get(MoveField.CATEGORY);
        return new Grading(
                chosen == null ? before.category() : chosen.code(),
                form.get(MoveField.URGENCY),
                form.get(MoveField.RISK),
                chosen == null ? before.isRestricted() : chosen.isRestricted());
    }

    private ClockStore.Suspension suspension(FilledForm form, Entry entry) {
        return new ClockStore.Suspension(
                form.get(MoveField.SUSPEND_REASON),
                form.words(MoveField.EVIDENCE),
                form.is(MoveField.ASKER_TOLD),
                form.words(MoveField.REQUESTER),
                form.reviewAt(entry.at(), zone).orElseThrow());
    }

    private static LadderStore.Escalation escalation(FilledForm form) {
        return new LadderStore.Escalation(
                form.get(MoveField.LEVEL),
                Set.copyOf(form.get(MoveField.TRIGGERS)),
                form.words(MoveField.TEXT),
                form.words(MoveField.REQUESTER));
    }

    /** A unit that looked at the result told the desk; without one the desk looked itself. */
    private static Entry verified(FilledForm form, Entry entry) {
        return form.get(MoveField.VERIFIER)
                .map(unit -> entry.onBehalfOf(unit.id(), form.get(MoveField.VIA)))
                .orElse(entry);
    }

    private static Visit visit(FilledForm form) {
        return form.is(MoveField.UNREACHED)
                ? Visit.unreached()
                : Visit.reached(
                        Objects.requireNonNull(form.get(MoveField.SOLVED)),
                        Objects.requireNonNull(form.get(MoveField.RATING)));
    }
}
