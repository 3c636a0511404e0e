package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows a matter from its registration to its last event: the versions it had, and what they are
 * tallied as. In life and in replay alike. Not for several threads.
 */
final class Past {

    private final MatterTally tally;
    private final List<Span> spans = new ArrayList<>();
    private final List<Instant> failures = new ArrayList<>();
    private Docket docket;
    private Instant since;

    /** A matter that has just come in. */
    Past(MatterTally tally, Docket first, Instant at) {
        this.tally = tally;
        this.docket = first;
        this.since = at;
    }

    /** The docket after the last event. */
    Docket docket() {
        return docket;
    }

    /** Lets an event happen that the docket's status allows. */
    void step(MatterEvent event, Instant at) {
        Docket after = event.applyTo(docket, at);
        if (at.isAfter(since)) {
            spans.add(new Span(docket.matter(), since, at));
            since = at;
        }
        tally.step(docket, after, event, at);
        if (event.move() == Move.FAIL_VERIFICATION) {
            failures.add(at);
        }
        docket = after;
    }

    /** Tallies it, and says which versions it had; its last act. */
    List<Span> end() {
        spans.add(new Span(docket.matter(), since, Span.FOREVER));
        tally.add(docket, spans, failures);
        return spans;
    }
}
