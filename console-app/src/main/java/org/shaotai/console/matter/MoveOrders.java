package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
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
import org.shaotai.persistence.unit.UnitId;

/** Turns a filled form into the store's command. Runs in the background only. */
public final class MoveOrders {

    private final MatterStore matters;

    /** Orders to a store. */
    public MoveOrders(MatterStore matters) {
        this.matters = matters;
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
                            id, seen, form.theUnit(), form.text(), form.told(entry).noting(form.text()));
            case PASS_VERIFICATION -> matters.passVerification(id, seen, entry);
            case FAIL_VERIFICATION ->
                    matters.failVerification(id, seen, form.text(), entry.noting(form.text()));
            case CLOSE -> matters.close(id, seen, form.closeKind(), form.visit(), entry);
            case REOPEN -> matters.reopen(id, seen, form.text(), entry.noting(form.text()));
            case TRANSFER_OUT ->
                    matters.transferOut(id, seen, form.body(), form.text(), entry);
            case REGISTER -> throw new IllegalArgumentException("no card offers " + move);
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
                            chosen -> new Grading(chosen.code(), urgency, risk, chosen.isRestricted()))
                    .orElse(
                            new Grading(
                                    before.category(), urgency, risk, before.isRestricted()));
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
