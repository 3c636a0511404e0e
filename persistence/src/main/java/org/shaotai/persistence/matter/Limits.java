package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Map;
import org.shaotai.persistence.calendar.CalendarHistory;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Times.Clock;

/**
 * The limits in force: which category has which whole limit and default urgency, and the calendar
 * they run in. Immutable; read once and passed on.
 */
public final class Limits {

    private final CalendarHistory calendars;
    private final WorkCalendar calendar;
    private final Map<CategoryCode, Default> defaults;

    /**
     * The limits of a store.
     *
     * @param calendars the work calendar and its past
     * @param defaults each category's whole limit and default urgency
     */
    public Limits(CalendarHistory calendars, Map<CategoryCode, Default> defaults) {
        this.calendars = calendars;
        this.calendar = calendars.latest();
        this.defaults = Map.copyOf(defaults);
    }

    /** The calendar the limits run in. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** The calendar at every moment: what is drawn as of then counts with the one of then. */
    public CalendarHistory calendars() {
        return calendars;
    }

    /** Until when a matter that came in must be dispatched. */
    public Clock dispatchClock(Grading grading, Instant registeredAt) {
        return clock(registeredAt, grading.urgency().dispatch());
    }

    /**
     * The whole limit of a dispatched matter: its category's, or, where it was graded more urgent
     * than the category's default, the urgency's first-result limit when that ends earlier (domain
     * reference §3.0 T11: the stricter wins).
     */
    public Clock wholeClock(Grading grading, Instant dispatchedAt) {
        Default usual = of(grading.category());
        Clock byCategory = clock(dispatchedAt, usual.limit());
        if (!grading.urgency().isStricterThan(usual.urgency())) {
            return byCategory;
        }
        Clock byUrgency = clock(dispatchedAt, grading.urgency().firstResult());
        return byUrgency.dueAt().isBefore(byCategory.dueAt()) ? byUrgency : byCategory;
    }

    /**
     * Half of the original limit, for work that must be done again: whole days are rounded up. The
     * half is always of the original, also the second time.
     */
    public Clock reworkClock(TimeLimit original, Instant at) {
        return new Clock(calendar().due(at, original.half()), original);
    }

    /** Until when a matter must be dispatched after it was returned, by its urgency. */
    public Instant redispatchDueAt(Grading grading, Instant returnedAt) {
        return calendar().due(returnedAt, grading.urgency().dispatch());
    }

    /** Until when somebody else must have looked at a result. */
    public Instant verifyDueAt(Grading grading, Instant resultAt) {
        return calendar().due(resultAt, grading.urgency().verify());
    }

    /** Until when the asker must have been called back about a verified matter. */
    public Instant visitDueAt(Grading grading, Instant verifiedAt) {
        return calendar().due(verifiedAt, grading.urgency().visit());
    }

    /** Until when a dispatched unit must sign. */
    public Instant signDueAt(Grading grading, Instant dispatchedAt) {
        return calendar.due(dispatchedAt, grading.urgency().sign());
    }

    /** Until when the asker must have been contacted. */
    public Instant contactDueAt(Grading grading, Instant dispatchedAt) {
        return calendar.due(dispatchedAt, grading.urgency().contact());
    }

    private Clock clock(Instant from, TimeLimit limit) {
        return new Clock(calendar.due(from, limit), limit);
    }

    private Default of(CategoryCode code) {
        Default found = defaults.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no category " + code);
        }
        return found;
    }

    /** What a category says of time: its whole limit and its default urgency. */
    public record Default(TimeLimit limit, Urgency urgency) {}
}
