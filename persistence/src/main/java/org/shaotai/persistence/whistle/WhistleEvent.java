package org.shaotai.persistence.whistle;

import org.shaotai.persistence.common.Entry;

/** One thing that happened to a whistle; applying events in order is the only way it changes. */
public sealed interface WhistleEvent permits CallEvent, CourseEvent, ReportEvent {

    /** Which move it tells of. */
    WhistleMove move();

    /** Its name in the journal; never changed. */
    default String name() {
        return move().name();
    }

    /** The whistle after this happened; the caller has checked that it may. */
    Whistle applyTo(Whistle whistle, Entry entry);

    /**
     * The whistle after this happened, with what follows from the clock before and after it, and
     * one more event counted.
     */
    static Whistle happen(Whistle before, WhistleEvent event, Entry entry) {
        return event.applyTo(before.at(entry.at()), entry).counted(entry.at()).at(entry.at());
    }
}
