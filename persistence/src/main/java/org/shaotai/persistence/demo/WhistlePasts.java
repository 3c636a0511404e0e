package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleEvent;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

/** Lives the whistle of one matter: who answered, came in time, late, from afar or not at all. */
final class WhistlePasts {
    private final WorkCalendar calendar;
    private final Random random;
    private final Pace pace;

    WhistlePasts(WorkCalendar calendar, Random random) {
        this.calendar = calendar;
        this.random = random;
        this.pace = new Pace(calendar, random);
    }

    /**
     * A whistle between the matter's dispatch and its result, closed some days later.
     *
     * @param others units that may be called beside the leading one
     */
    WhistleHistory past(
            Matter matter, UnitId lead, String place, String task, List<UnitId> others) {
        WhistleKind kind = kind(matter.grading().urgency());
        Instant dispatched = matter.times().dispatchedAt();
        Instant sounded =
                kind == WhistleKind.EMERGENCY
                        ? pace.later(dispatched, 1, 4)
                        : pace.workLater(dispatched, 10, 90);
        Instant assemble = assemble(kind, sounded);
        Set<UnitId> called = new LinkedHashSet<>(List.of(lead));
        int count = 2 + random.nextInt(3);
        while (called.size() < count) {
            called.add(Phrases.pick(others, random));
        }
        Composition composition =
                new Composition(
                        matter.id(),
                        random.nextInt(4) == 0 ? WhistleTier.COMMUNITY : WhistleTier.TOWNSHIP,
                        kind,
                        kind == WhistleKind.EMERGENCY
                                ? Gate.EMERGENCY
                                : Phrases.pick(
                                        List.of(
                                                Gate.BEYOND_COMMUNITY_POWER,
                                                Gate.JOINT_ENFORCEMENT),
                                        random),
                        place,
                        task,
                        assemble,
                        called.stream().map(u -> new Composition.Call(u, "职责所在")).toList());
        return new WhistleHistory(
                composition, desk(sounded), steps(kind, sounded, assemble, called));
    }

    private static WhistleKind kind(Urgency urgency) {
        return switch (urgency) {
            case EXTRA -> WhistleKind.EMERGENCY;
            case COMPLEX -> WhistleKind.HARD_CASE;
            default -> WhistleKind.ROUTINE;
        };
    }

    private Instant assemble(WhistleKind kind, Instant sounded) {
        if (kind == WhistleKind.EMERGENCY) {
            return sounded.plus(Duration.ofMinutes(30));
        }
        int days = kind == WhistleKind.HARD_CASE ? 2 : 1;
        Instant evening = calendar.due(sounded, TimeLimit.of(days, LimitUnit.WORK_DAY));
        return evening.minus(Duration.ofHours(random.nextBoolean() ? 8 : 2));
    }

    private List<WhistleHistory.Step> steps(
            WhistleKind kind, Instant sounded, Instant assemble, Set<UnitId> called) {
        List<WhistleHistory.Step> steps = new ArrayList<>();
        Instant due = kind.checkInDueAt(sounded, assemble, calendar);
        Instant absent = kind.absentAfter(due, calendar);
        Instant done = due.plus(Duration.ofMinutes(kind == WhistleKind.EMERGENCY ? 75 : 150));
        if (done.isBefore(absent)) {
            done = absent.plusSeconds(600);
        }
        Instant answerDue = kind.answerDueAt(sounded, calendar);
        boolean isFirst = true;
        for (UnitId unit : called) {
            report(steps, unit, new Times(sounded, answerDue, due, absent, done), isFirst);
            isFirst = false;
        }
        steps.sort(Comparator.comparing(step -> step.entry().at()));
        steps.add(new WhistleHistory.Step(new WhistleEvent.Released(), desk(done)));
        Instant closed = pace.workLater(done, 200, 1_200);
        steps.add(new WhistleHistory.Step(new WhistleEvent.Closed(), desk(closed)));
        return steps;
    }

    private record Times(
            Instant sounded, Instant answerDue, Instant due, Instant absent, Instant done) {}

    private void report(List<WhistleHistory.Step> steps, UnitId unit, Times times, boolean isLead) {
        int dice = isLead ? 0 : random.nextInt(100);
        Instant answered = between(times.sounded, times.answerDue, 0.05, 0.8);
        if (dice >= 97) {
            return;
        }
        add(steps, new WhistleEvent.Answered(unit), unit, answered);
        if (dice >= 95) {
            Instant ruled = between(answered, times.due, 0.2, 0.7);
            add(steps, new WhistleEvent.Excused(unit, "经研判不属该单位职责。"), unit, ruled);
            return;
        }
        boolean isLate = dice >= 87;
        Instant came =
                isLate
                        ? between(times.due, times.absent, 0.1, 0.8)
                        : between(answered, times.due, 0.3, 0.97);
        CheckInWay way = dice >= 84 && !isLate ? CheckInWay.REMOTE : CheckInWay.ON_SITE;
        add(steps, new WhistleEvent.CheckedIn(unit, way, "值班负责人"), unit, came);
        Instant after = came.isAfter(times.due) ? came : times.due;
        Instant resulted = between(after, times.done, 0.2, 0.9);
        add(steps, new WhistleEvent.Reported(unit, "已按职责处置完毕。"), unit, resulted);
    }

    private Instant between(Instant from, Instant to, double least, double most) {
        long seconds = Duration.between(from, to).toSeconds();
        double share = least + (most - least) * random.nextDouble();
        return from.plusSeconds(Math.round(seconds * share));
    }

    private static void add(
            List<WhistleHistory.Step> steps, WhistleEvent event, UnitId unit, Instant at) {
        steps.add(new WhistleHistory.Step(event, desk(at).onBehalfOf(unit, Via.PHONE)));
    }

    private static Entry desk(Instant at) {
        return Entry.by(Diary.onDuty(at), at);
    }
}
