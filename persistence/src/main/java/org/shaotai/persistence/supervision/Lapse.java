package org.shaotai.persistence.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.OpenDockets;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.WorkOrder;

/**
 * One run of the limit of what a unit owes, and what it calls for (domain reference §3.5).
 *
 * @param docket the matter with its orders
 * @param order the owner's order; empty where it handles the matter without one
 * @param from when the limit began to run: with the order, or when it went back to work
 * @param movedAt when anything last happened to a red matter; of another one when its limit began
 */
record Lapse(Docket docket, Optional<WorkOrder> order, Instant from, Instant movedAt) {

    private static final TimeLimit LONG = TimeLimit.of(5, LimitUnit.WORK_DAY);
    private static final Duration UNMOVED = Duration.ofDays(3);
    private static final int REWORKS = 2;

    /** The lapse of what a matter's owner owes; the last move is read where it counts only. */
    static Lapse of(DSLContext sql, Docket docket) {
        Matter matter = docket.matter();
        Instant movedAt =
                matter.grading().risk() == Risk.RED
                        ? OpenDockets.movedAt(sql, matter.id())
                        : matter.times().clockFrom();
        Optional<WorkOrder> order = docket.orderOf(matter.owner());
        Instant clock = matter.times().clockFrom();
        Instant from = order.map(WorkOrder::dispatchedAt).filter(clock::isBefore).orElse(clock);
        return new Lapse(docket, order, from, movedAt);
    }

    /**
     * What the clocks call for now, whatever was issued before.
     *
     * @param isReminded whether the unit was chased before and explained nothing; only then does
     *     the hardest follow
     */
    Set<SheetTrigger> triggers(boolean isReminded, WorkCalendar calendar, Instant now) {
        Matter matter = docket.matter();
        Instant due = docket.ownerDueAt();
        Lamp lamp = calendar.lamp(from, due, matter.times().limitUnit(), now);
        Set<SheetTrigger> seen = EnumSet.noneOf(SheetTrigger.class);
        add(seen, SheetTrigger.NEAR_DUE, lamp == Lamp.YELLOW);
        add(seen, SheetTrigger.VERY_NEAR_DUE, lamp == Lamp.ORANGE);
        add(seen, SheetTrigger.SIGN_OVERDUE, isSignOverdue(now));
        add(seen, SheetTrigger.OVERDUE, lamp == Lamp.RED);
        add(seen, SheetTrigger.REWORKED_TWICE, matter.rounds().reworks() >= REWORKS);
        add(seen, SheetTrigger.LONG_OVERDUE, isReminded && !now.isBefore(calendar.due(due, LONG)));
        add(
                seen,
                SheetTrigger.RED_UNMOVED,
                matter.grading().risk() == Risk.RED && !now.isBefore(movedAt.plus(UNMOVED)));
        return seen;
    }

    private boolean isSignOverdue(Instant now) {
        return order.filter(o -> o.signedAt() == null && !now.isBefore(o.signDueAt())).isPresent();
    }

    private static void add(Set<SheetTrigger> seen, SheetTrigger trigger, boolean isSeen) {
        if (isSeen) {
            seen.add(trigger);
        }
    }
}
