package org.shaotai.console.whistle;

import java.util.Collection;
import java.util.Optional;
import org.shaotai.console.common.Desk;

/** Says what a composed whistle still lacks before the store is asked. */
final class ComposeCheck {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_TASK = 500;
    private static final int LONGEST_REASON = 200;

    private ComposeCheck() {}

    /** What to mend first, in words; empty when it can be sounded. */
    static Optional<String> objection(ComposeModel model, Desk desk) {
        return key(model, desk)
                .map(key -> desk.words().of(key, LONGEST_PLACE, LONGEST_TASK, LONGEST_REASON));
    }

    private static Optional<String> key(ComposeModel model, Desk desk) {
        ComposeForm form = model.form();
        Collection<String> reasons = model.calls().called().values();
        if (desk.asOf().isPastProperty().get()) {
            return Optional.of("matter.card.past");
        }
        if (form.matterProperty().get() == null) {
            return Optional.of("whistle.refused.noMatter");
        }
        if (form.gateProperty().get() == null) {
            return Optional.of("whistle.refused.noGate");
        }
        if (model.assemble().at().filter(at -> !at.isBefore(desk.now())).isEmpty()) {
            return Optional.of("whistle.refused.noTime");
        }
        if (reasons.stream().anyMatch(String::isBlank)) {
            return Optional.of("whistle.refused.noReason");
        }
        return isTooLong(form, reasons)
                ? Optional.of("whistle.refused.tooLongForm")
                : Optional.empty();
    }

    private static boolean isTooLong(ComposeForm form, Collection<String> reasons) {
        return form.placeProperty().get().strip().length() > LONGEST_PLACE
                || form.taskProperty().get().strip().length() > LONGEST_TASK
                || reasons.stream().anyMatch(reason -> reason.length() > LONGEST_REASON);
    }
}
