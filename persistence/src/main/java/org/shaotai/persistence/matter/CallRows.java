package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.jooq.tables.records.ReturnVisitRecord;

/** Turns a call to the asker into its row. */
final class CallRows {

    private CallRows() {}

    /** The row of the call that an event tells of; empty when it tells of none. */
    static Optional<ReturnVisitRecord> row(MatterId id, MatterEvent event, Instant at) {
        return event.call().map(call -> row(id, call, at));
    }

    private static ReturnVisitRecord row(MatterId id, Visit call, Instant at) {
        ReturnVisitRecord row = new ReturnVisitRecord();
        row.setMatterId(id.value());
        row.setVisitedAt(at);
        row.setIsReached(call.isReached());
        row.setSolved(call.solved().map(Solved::name).orElse(null));
        row.setRating(call.rating().map(Rating::name).orElse(null));
        return row;
    }
}
