package org.shaotai.console.matter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.LampReading;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.ClockPast;
import org.shaotai.persistence.matter.Clocks;
import org.shaotai.persistence.matter.LampReason;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Rounds;
import org.shaotai.persistence.matter.Times;

/** The clocks of a matter, and why its lamp has its colour, in words. Safe for all threads. */
final class ClockWords {

    private final Words words;
    private final TimeWords times;

    ClockWords(Words words, TimeWords times) {
        this.words = words;
        this.times = times;
    }

    /** An extension that waits for a decision. */
    String asked(Rounds.Extension extension) {
        return words.of(
                "matter.clock.asked",
                limit(extension.by()),
                extension.isForChief() ? Role.CHIEF : Role.SHIFT_LEADER);
    }

    /** In its own unit; parts of an hour are said in minutes. */
    private String limit(TimeLimit limit) {
        if (limit.amount().scale() > 1) {
            return times.span(Duration.ofMinutes(limit.minutes()));
        }
        return words.of("matter.clock.limit", limit.amount().toPlainString(), limit.unit());
    }

    /** Why the lamp has its colour; empty for a matter that ended. */
    Optional<String> why(Matter matter, LampReason reason, Instant now) {
        Times t = matter.times();
        return switch (reason.cause()) {
            case ENDED -> Optional.empty();
            case SUSPENDED -> say(reason, "matter.lamp.suspended", times.dateTime(t.stageDueAt()));
            case ANSWERED_IN_TIME ->
                    say(reason, "matter.lamp.answered", times.dateTime(t.feedbackAt()));
            case ANSWERED_LATE ->
                    say(reason, "matter.lamp.answeredLate", span(t.dueAt(), t.feedbackAt()));
            case OVERDUE -> say(reason, "matter.lamp.overdue", span(t.dueAt(), now));
            case TIME_LEFT -> left(reason);
        };
    }

    private Optional<String> say(LampReason reason, String key, Object... values) {
        return Optional.of(words.of("matter.lamp.why", reason.lamp(), words.of(key, values)));
    }

    private Optional<String> left(LampReason reason) {
        LampReading reading = reason.reading();
        boolean isMore = reason.lamp() == Lamp.GREEN;
        Lamp bound = isMore ? Lamp.YELLOW : reason.lamp();
        if (reading.isByMinutes()) {
            return say(
                    reason,
                    isMore ? "matter.lamp.moreMinutes" : "matter.lamp.mostMinutes",
                    reading.leftMinutes(),
                    bound.mostMinutes());
        }
        return say(
                reason,
                isMore ? "matter.lamp.morePercent" : "matter.lamp.mostPercent",
                reading.usedPercent(),
                bound.mostPercent());
    }

    private String span(Instant from, Instant to) {
        return times.span(Duration.between(from, to));
    }

    /** The whole limit, the stage, and the call to the asker that is still due. */
    List<Card.Fact> clocks(Matter matter, ClockPast past, String stageOwner, Look look) {
        Times t = matter.times();
        List<Card.Fact> clocks = new ArrayList<>();
        clocks.add(fact("matter.clock.whole", whole(matter, past, look)));
        clocks.add(
                fact(
                        "matter.clock.stage",
                        words.of(
                                "matter.clock.stageValue",
                                words.of("matter.stage." + matter.status()),
                                stageOwner,
                                times.dateTime(past.stageFrom()),
                                due(past.stageFrom(), t.stageDueAt(), stageUnit(matter), look))));
        if (t.contactDueAt() != null && t.contactedAt() == null) {
            clocks.add(
                    fact(
                            "matter.clock.contact",
                            words.of(
                                    "matter.clock.contactValue",
                                    times.dateTime(t.contactDueAt()),
                                    times.left(t.contactDueAt(), look.now()))));
        }
        matter.rounds()
                .extension()
                .ifPresent(asked -> clocks.add(fact("matter.clock.waits", asked(asked))));
        return clocks;
    }

    /** The handling has the limit's own unit; the steps around it are counted in working time. */
    private static LimitUnit stageUnit(Matter matter) {
        return switch (matter.status()) {
            case IN_PROGRESS, SELF_HANDLING -> matter.times().limitUnit();
            default -> LimitUnit.WORK_HOUR;
        };
    }

    private Card.Fact fact(String key, String value) {
        return new Card.Fact(words.of(key), value);
    }

    private String whole(Matter matter, ClockPast past, Look look) {
        Clocks clocks = matter.times().clocks();
        String running =
                words.of(
                        "matter.clock.wholeValue",
                        limit(clocks.limit()),
                        times.dateTime(clocks.from()),
                        wholeDue(matter.times(), look));
        List<String> moved = new ArrayList<>(List.of(running));
        if (!past.granted().isEmpty()) {
            moved.add(
                    words.of(
                            "matter.clock.extended",
                            past.granted().stream().map(this::limit).toList()));
        }
        if (!past.suspended().isZero()) {
            moved.add(words.of("matter.clock.stood", times.span(past.suspended())));
        }
        return String.join(words.of("matter.clock.and"), moved);
    }

    /** A clock that stands still shows what was left of it when it stopped. */
    private String wholeDue(Times t, Look look) {
        Instant stopped = t.clocks().stoppedAt() == null ? t.feedbackAt() : t.clocks().stoppedAt();
        if (stopped == null || stopped.isAfter(t.dueAt())) {
            return due(t.clockFrom(), t.dueAt(), t.limitUnit(), look);
        }
        return words.of(
                "matter.clock.stopped", times.dateTime(t.dueAt()), span(stopped, t.dueAt()));
    }

    private String due(Instant from, Instant due, LimitUnit unit, Look look) {
        boolean isProvisional = look.calendar().isProvisional(from, due, unit);
        return words.of(
                isProvisional ? "matter.clock.dueProvisional" : "matter.clock.due",
                times.dateTime(due),
                times.left(due, look.now()),
                Integer.toString(due.atZone(times.zone()).getYear()));
    }

    /**
     * The moment at which clocks are looked at.
     *
     * @param now the moment
     * @param calendar the calendar in force then
     */
    record Look(Instant now, WorkCalendar calendar) {}
}
