package org.shaotai.persistence.whistle;

import java.time.Instant;

/**
 * How a whistle ended.
 *
 * @param doneAt when the whistler let everybody go, or null
 * @param evaluateDueAt until when both sides may evaluate, or null before that
 * @param closedAt when it was closed, refused, escalated or withdrawn, or null
 * @param invalidAt when it proved invalid, or null
 */
public record Ending(Instant doneAt, Instant evaluateDueAt, Instant closedAt, Instant invalidAt) {

    static final Ending NONE = new Ending(null, null, null, null);

    Ending done(Instant at, Instant evaluateDue) {
        return new Ending(at, evaluateDue, closedAt, invalidAt);
    }

    Ending closed(Instant at) {
        return new Ending(doneAt, evaluateDueAt, at, invalidAt);
    }

    Ending invalid(Instant at) {
        return new Ending(doneAt, evaluateDueAt, closedAt, at);
    }
}
