package org.shaotai.persistence.demo;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.matter.EndEvent;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;

/**
 * A matter's past with what the generator wants to know of it.
 *
 * @param dueAt when its limit runs out, as the last event left it
 */
record Life(MatterHistory past, DemoTown town, Instant dueAt) {
    /** Whether it has not ended. */
    boolean isOpen() {
        return past.steps().stream()
                .map(MatterHistory.Step::event)
                .reduce((first, second) -> second)
                .filter(Life::isEnd)
                .isEmpty();
    }

    private static boolean isEnd(MatterEvent event) {
        return event instanceof EndEvent.Closed
                || event instanceof MatterEvent.Declined
                || event instanceof EndEvent.TransferredOut;
    }

    /** Whether it is open past its limit, or its result came too late, at a moment. */
    boolean isOverdue(Instant at) {
        Instant result = resultAt().orElse(at);
        return isOpen() && !result.isBefore(dueAt);
    }

    /** When it was first given to a leading unit. */
    Optional<MatterHistory.Step> dispatched() {
        return past.steps().stream()
                .filter(step -> step.event() instanceof MatterEvent.Dispatched)
                .findFirst();
    }

    /** When the result in force was given. */
    Optional<Instant> resultAt() {
        Optional<Instant> result = Optional.empty();
        for (MatterHistory.Step step : past.steps()) {
            if (step.event() instanceof MatterEvent.ResultGiven given && isLeads(given)) {
                result = Optional.of(step.entry().at());
            } else if (step.event() instanceof EndEvent.FailedVerification
                    || step.event() instanceof EndEvent.Reopened) {
                result = Optional.empty();
            }
        }
        return result;
    }

    private boolean isLeads(MatterEvent.ResultGiven given) {
        return dispatched()
                .map(step -> ((MatterEvent.Dispatched) step.event()).lead().equals(given.unit()))
                .orElse(true);
    }
}
