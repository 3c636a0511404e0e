package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.ClockStore;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.DutyStore;
import org.shaotai.persistence.matter.EndStore;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterStore;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.UnitId;

/** Turns a filled form into the store's command. Runs in the background only. */
public final class MoveOrders {

    private final MatterStore matters;
    private final EndStore ends;
    private final DutyStore duties;
    private final ClockStore clocks;

    /** Orders to a store. */
    public MoveOrders(Store store) {
        matters = store.matters();
        ends = store.ends();
        duties = store.duties();
        clocks = store.clocks();
    }

    /** Makes a move of a matter as the form says. */
    public Outcome<Matter> make(Move move, Matter matter, Form form, Entry entry) {
        MatterId id = matter.id();
        int seen = matter.version();
        return switch (move) {
            case ACCEPT -> matters.accept(id, seen, form.grading(matter.grading()), entry);
            case DECLINE -> matters.decline(id, seen, form.declineReason(), form.text(), entry);
            case DISPATCH -> matters.dispatch(id, seen, form.theUnit(), form.assists(), entry);
            case HANDLE_AT_STATION -> matters.handleAtStation(id, seen, form.theUnit(), entry);
            case SIGN -> matters.sign(id, seen, form.theUnit(), form.told(entry));
            case CONTACT -> matters.contact(id, seen, entry);
            case GIVE_RESULT ->
                    matters.giveResult(
                            id,
                            seen,
                            form.theUnit(),
                            form.text(),
                            form.told(entry).noting(form.text()));
            case PASS_VERIFICATION -> ends.passVerification(id, seen, entry);
            case FAIL_VERIFICATION ->
                    ends.failVerification(id, seen, form.text(), entry.noting(form.text()));
            case CLOSE -> ends.close(id, seen, form.closeKind(), form.visit(), entry);
            case REOPEN -> ends.reopen(id, seen, form.text(), entry.noting(form.text()));
            case TRANSFER_OUT -> ends.transferOut(id, seen, form.body(), form.text(), entry);
            case REQUEST_RETURN ->
                    duties.requestReturn(
                            id,
                            seen,
                            matter.owner(),
                            form.reproach(),
                            entry.onBehalfOf(matter.owner(), Via.PHONE).noting(form.text()));
            case APPROVE_RETURN -> duties.approveReturn(id, seen, entry);
            case REFUSE_RETURN ->
                    duties.refuseReturn(id, seen, form.text(), entry.noting(form.text()));
            case RULE_DUTY ->
                    duties.ruleDuty(
                            id, seen, form.theUnit(), form.text(), entry.noting(form.text()));
            case REFUSE_EXTENSION ->
                    clocks.refuseExtension(id, seen, form.text(), entry.noting(form.text()));
            case RESUME -> clocks.resume(id, seen, form.text(), entry.noting(form.text()));
            case MISS_VISIT -> ends.missVisit(id, seen, entry);
            case REJECT_AT_VISIT ->
                    ends.rejectAtVisit(
                            id, seen, form.rating(), form.text(), entry.noting(form.text()));
            case REGISTER,
                    MERGE,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    SUSPEND,
                    TAKE_IN,
                    HAND_OVER,
                    ESCALATE,
                    SEND_BACK,
                    ARCHIVE ->
                    throw new IllegalArgumentException("no card offers " + move);
        };
    }

    /** A filled form; a move reads the parts it asked for. */
    public record Form(
            Optional<UnitId> unit,
            List<UnitId> assists,
            Optional<Category> category,
            Urgency urgency,
            Risk risk,
            DeclineReason declineReason,
            CloseKind closeKind,
            Solved solved,
            Rating rating,
            String body,
            String text) {

        private UnitId theUnit() {
            return unit.orElseThrow();
        }

        private Grading grading(Grading before) {
            return category.map(
                            chosen ->
                                    new Grading(
                                            chosen.code(), urgency, risk, chosen.isRestricted()))
                    .orElse(new Grading(before.category(), urgency, risk, before.isRestricted()));
        }

        private DutyStore.Reproach reproach() {
            return new DutyStore.Reproach(text, theUnit());
        }

        private Visit visit() {
            return Visit.reached(solved, rating);
        }

        /** The desk enters for the unit that told it (代录). */
        private Entry told(Entry entry) {
            return entry.onBehalfOf(theUnit(), Via.PHONE);
        }
    }
}
