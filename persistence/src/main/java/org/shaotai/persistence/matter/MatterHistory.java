package org.shaotai.persistence.matter;

import java.util.List;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.unit.UnitId;

/**
 * A matter's past, to be taken into the store in one piece: what an import or the demo county knows
 * of it.
 *
 * @param intake how it came in
 * @param owner who owned it first
 * @param registered who took it in, and when
 * @param steps what happened then, in order
 */
public record MatterHistory(Intake intake, UnitId owner, Entry registered, List<Step> steps) {

    /** Checks that time does not run backwards. */
    public MatterHistory {
        steps = List.copyOf(steps);
        Entry before = registered;
        for (Step step : steps) {
            if (step.entry().at().isBefore(before.at())) {
                throw new IllegalArgumentException(
                        step.event().move()
                                + " at "
                                + step.entry().at()
                                + " is before "
                                + before.at());
            }
            before = step.entry();
        }
    }

    /** One event with who says so and when. */
    public record Step(MatterEvent event, Entry entry) {}
}
