package org.shaotai.persistence.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;

/**
 * The rules of the escalation ladder (domain reference §3.13). Pure; nothing of it is stored but
 * what somebody decided.
 *
 * @param calendar the calendar its limits run in
 */
record Ladder(WorkCalendar calendar) {

    private static final TimeLimit GRID_DAY = TimeLimit.of(24, LimitUnit.EMERGENCY_HOUR);
    private static final TimeLimit STATION_DAYS = TimeLimit.of(3, LimitUnit.WORK_DAY);
    private static final TimeLimit STATION_DAY = TimeLimit.of(1, LimitUnit.WORK_DAY);
    private static final TimeLimit LONG = TimeLimit.of(10, LimitUnit.WORK_DAY);
    private static final Duration UNMOVED = Duration.ofDays(7);
    private static final TimeLimit AT_ONCE = TimeLimit.ofMinutes(30);

    /**
     * What the programme sees by itself.
     *
     * @param movedAt when anything last happened to the matter
     * @param isUnitAbsent whether a unit that was whistled for is absent
     */
    Set<Trigger> triggers(Matter matter, Instant movedAt, boolean isUnitAbsent, Instant now) {
        Set<Trigger> seen = EnumSet.noneOf(Trigger.class);
        boolean runs =
                matter.status().isOpen()
                        && matter.status() != MatterStatus.SUSPENDED
                        && matter.times().feedbackAt() == null;
        if (!runs) {
            return seen;
        }
        switch (matter.standing().level()) {
            case GRID -> add(seen, Trigger.NOT_FIXED_IN_A_DAY, isOver(matter, GRID_DAY, now));
            case STATION -> add(seen, Trigger.NOT_FIXED_IN_TIME, isStationOver(matter, now));
            case TOWNSHIP -> addTownship(seen, matter, movedAt, isUnitAbsent, now);
            case COUNTY, CITY -> {}
        }
        return seen;
    }

    private void addTownship(
            Set<Trigger> seen, Matter matter, Instant movedAt, boolean isAbsent, Instant now) {
        boolean isRed = matter.grading().risk() == Risk.RED;
        Instant longOver = calendar.due(matter.times().dueAt(), LONG);
        add(seen, Trigger.UNIT_ABSENT, isAbsent);
        add(seen, Trigger.RED_UNMOVED, isRed && !now.isBefore(movedAt.plus(UNMOVED)));
        add(seen, Trigger.LONG_OVERDUE, !now.isBefore(longOver));
    }

    private boolean isStationOver(Matter matter, Instant now) {
        return switch (matter.grading().risk()) {
            case RED -> true;
            case YELLOW -> isOver(matter, STATION_DAY, now);
            default -> isOver(matter, STATION_DAYS, now);
        };
    }

    private boolean isOver(Matter matter, TimeLimit limit, Instant now) {
        return !now.isBefore(calendar.due(matter.standing().since(), limit));
    }

    private static void add(Set<Trigger> seen, Trigger trigger, boolean isSeen) {
        if (isSeen) {
            seen.add(trigger);
        }
    }

    /** Until when the upper level must answer. */
    Instant answerBy(Matter matter, Level to, boolean isAtOnce, Instant at) {
        if (isAtOnce || matter.grading().risk() == Risk.RED && to == Level.TOWNSHIP) {
            return calendar.due(at, AT_ONCE);
        }
        return calendar.due(
                at,
                switch (to) {
                    case GRID, STATION -> GRID_DAY;
                    case TOWNSHIP -> TimeLimit.of(2, LimitUnit.WORK_HOUR);
                    case COUNTY, CITY -> STATION_DAY;
                });
    }
}
