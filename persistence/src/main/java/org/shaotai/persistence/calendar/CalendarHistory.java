package org.shaotai.persistence.calendar;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * The calendar of a room at every moment: a change of the calendar is in force from the moment it
 * was made, so a board as of an earlier moment still counts with the calendar of then. Immutable;
 * safe for all threads.
 */
public final class CalendarHistory {

    private final NavigableSet<Instant> changes;
    private final Function<Instant, WorkCalendar> asOf;
    private final ConcurrentMap<Instant, WorkCalendar> versions = new ConcurrentHashMap<>();

    /**
     * A history.
     *
     * @param changes the moments from which a version was in force, at least one
     * @param asOf makes the version that was in force at one of them
     */
    CalendarHistory(List<Instant> changes, Function<Instant, WorkCalendar> asOf) {
        this.changes = new TreeSet<>(changes);
        this.asOf = asOf;
    }

    /** The calendar that was in force at a moment. */
    public WorkCalendar at(Instant moment) {
        return versions.computeIfAbsent(since(moment), asOf);
    }

    /** The moment from which the version that was in force at a moment counts. */
    public Instant since(Instant moment) {
        Instant since = changes.floor(moment);
        return since == null ? changes.first() : since;
    }

    /** The calendar in force now. */
    public WorkCalendar latest() {
        return versions.computeIfAbsent(changes.last(), asOf);
    }
}
