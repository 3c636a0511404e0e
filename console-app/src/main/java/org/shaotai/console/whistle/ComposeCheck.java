package org.shaotai.console.whistle;

import java.util.Collection;
import java.util.Optional;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleKind;

/**
 * Says what a composed whistle still lacks before the store is asked, in the order of the form, and
 * where to mend it.
 *
 * @param field where the keyboard goes
 * @param key the sentence that says what to do
 */
record ComposeCheck(ComposeField field, String key) {

    /** What to mend first; empty when it can be sent. */
    static Optional<ComposeCheck> objection(ComposeModel model, Desk desk) {
        ComposeForm form = model.form();
        if (desk.asOf().isPastProperty().get()) {
            return at(ComposeField.MATTER, "matter.card.past");
        }
        if (form.matterProperty().get() == null) {
            return at(ComposeField.MATTER, "whistle.refused.noMatter");
        }
        if (form.gateProperty().get() == null) {
            return at(ComposeField.GATE, "whistle.refused.noGate");
        }
        boolean isEmergency = form.kindProperty().get() == WhistleKind.EMERGENCY;
        if (isEmergency && form.gateProperty().get() != Gate.EMERGENCY) {
            return at(ComposeField.GATE, "refusal.whistle.emergencyGate");
        }
        return words(form).or(() -> calls(model, desk));
    }

    private static Optional<ComposeCheck> words(ComposeForm form) {
        String place = form.placeProperty().get().strip();
        String task = form.taskProperty().get().strip();
        if (place.isEmpty()) {
            return at(ComposeField.PLACE, "refusal.whistle.noPlace");
        }
        if (place.length() > Composition.LONGEST_PLACE) {
            return at(ComposeField.PLACE, "whistle.refused.tooLongForm");
        }
        if (task.isEmpty()) {
            return at(ComposeField.TASK, "refusal.whistle.noTask");
        }
        return task.length() > Composition.LONGEST_TASK
                ? at(ComposeField.TASK, "whistle.refused.tooLongForm")
                : Optional.empty();
    }

    private static Optional<ComposeCheck> calls(ComposeModel model, Desk desk) {
        Collection<String> reasons = model.calls().called().values();
        if (model.assemble().at().filter(at -> !at.isBefore(desk.now())).isEmpty()) {
            return at(ComposeField.ASSEMBLE, "whistle.refused.noTime");
        }
        if (reasons.isEmpty()) {
            return at(ComposeField.UNITS, "refusal.whistle.nobody");
        }
        if (reasons.stream().anyMatch(String::isBlank)) {
            return at(ComposeField.UNITS, "whistle.refused.noReason");
        }
        boolean isTooLong = reasons.stream().anyMatch(r -> r.length() > Composition.LONGEST_REASON);
        return isTooLong ? at(ComposeField.UNITS, "whistle.refused.tooLongForm") : Optional.empty();
    }

    private static Optional<ComposeCheck> at(ComposeField field, String key) {
        return Optional.of(new ComposeCheck(field, key));
    }

    /** The sentence. */
    String sentence(Desk desk) {
        return desk.words()
                .of(
                        key,
                        Composition.LONGEST_PLACE,
                        Composition.LONGEST_TASK,
                        Composition.LONGEST_REASON);
    }
}
