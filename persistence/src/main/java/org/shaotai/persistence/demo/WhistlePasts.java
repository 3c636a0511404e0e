package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.Mark;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleLimits;
import org.shaotai.persistence.whistle.WhistleMoves;
import org.shaotai.persistence.whistle.WhistleStage;
import org.shaotai.persistence.whistle.WhistleTier;

/** Lives the whistle of one matter: who answered, came in time, late, from afar or not at all. */
final class WhistlePasts {
    private final WhistleLimits limits;
    private final WhistleMoves moves;
    private final Random random;
    private final Pace pace;

    WhistlePasts(WhistleLimits limits, Random random) {
        this.limits = limits;
        this.moves = new WhistleMoves(limits);
        this.random = random;
        this.pace = new Pace(limits.calendar(), random);
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
                        : pace.workLater(dispatched, 40, 120);
        Set<UnitId> called = new LinkedHashSet<>(List.of(lead));
        int count = 2 + random.nextInt(3);
        while (called.size() < count) {
            called.add(Phrases.pick(others, random));
        }
        Composition composition =
                new Composition(
                                matter.id(),
                                random.nextInt(4) == 0
                                        ? WhistleTier.COMMUNITY
                                        : WhistleTier.TOWNSHIP,
                                kind,
                                gate(kind),
                                place,
                                task,
                                assemble(kind, sounded),
                                called.stream().map(u -> new Composition.Call(u, "职责所在")).toList())
                        .allowingRemote();
        return lived(composition, sounded);
    }

    private static WhistleKind kind(Urgency urgency) {
        return switch (urgency) {
            case EXTRA -> WhistleKind.EMERGENCY;
            case COMPLEX -> WhistleKind.HARD_CASE;
            default -> WhistleKind.ROUTINE;
        };
    }

    private Gate gate(WhistleKind kind) {
        return kind == WhistleKind.EMERGENCY
                ? Gate.EMERGENCY
                : Phrases.pick(
                        List.of(Gate.BEYOND_COMMUNITY_POWER, Gate.JOINT_ENFORCEMENT), random);
    }

    private Instant assemble(WhistleKind kind, Instant sounded) {
        if (kind == WhistleKind.EMERGENCY) {
            return sounded.plus(Duration.ofMinutes(30));
        }
        int days = kind == WhistleKind.HARD_CASE ? 2 : 1;
        Instant evening = limits.calendar().due(sounded, TimeLimit.of(days, LimitUnit.WORK_DAY));
        return evening.minus(Duration.ofHours(random.nextBoolean() ? 8 : 2));
    }

    /** Most whistles run their course; a few are refused, taken back or go on above. */
    private WhistleHistory lived(Composition composition, Instant sounded) {
        int dice = random.nextInt(100);
        boolean isEmergency = composition.kind() == WhistleKind.EMERGENCY;
        if (dice < 3 && !isEmergency) {
            WhistleDiary diary =
                    WhistleDiary.submitted(
                            composition, moves, sounded.minus(Duration.ofMinutes(24)));
            diary.refused(sounded);
            return diary.past();
        }
        WhistleDiary diary = WhistleDiary.sounded(composition, moves, sounded);
        if (dice < 6 && !isEmergency) {
            diary.withdrawn(sounded.plus(Duration.ofMinutes(15)));
            return diary.past();
        }
        Times times = times(composition, sounded);
        List<UnitId> in = new ArrayList<>();
        boolean isFirst = true;
        for (Composition.Call call : composition.calls()) {
            if (report(diary, call.unit(), times, isFirst)) {
                in.add(call.unit());
            }
            isFirst = false;
        }
        diary.reviewed();
        if (dice >= 97) {
            diary.escalated(times.done);
        } else {
            ended(diary, times.done, in, composition.kind());
        }
        return diary.past();
    }

    private Times times(Composition composition, Instant sounded) {
        WhistleKind kind = composition.kind();
        Instant due = limits.checkInDueAt(kind, sounded, composition.assembleAt());
        Instant absent = limits.due(kind, WhistleStage.ABSENT, due);
        Instant done = due.plus(Duration.ofMinutes(kind == WhistleKind.EMERGENCY ? 75 : 150));
        Instant answerDue = limits.due(kind, WhistleStage.ANSWER, sounded);
        return new Times(
                sounded,
                answerDue.isAfter(due) ? due : answerDue,
                due,
                absent,
                done.isBefore(absent) ? absent.plusSeconds(600) : done);
    }

    /** Both sides evaluate mostly; what nobody evaluated is closed when its time is over. */
    private void ended(WhistleDiary diary, Instant done, List<UnitId> in, WhistleKind kind) {
        diary.released(done);
        Instant over = limits.due(kind, WhistleStage.EVALUATE, done);
        if (random.nextInt(6) == 0) {
            diary.closed(over.plus(Duration.ofMinutes(5 + random.nextInt(60))));
            return;
        }
        Instant at = pace.workLater(done, 100, 600);
        for (UnitId unit : in) {
            diary.evaluated(unit, mark(), mark(), at);
            at = at.plusSeconds(120);
        }
        diary.closed(at.plus(Duration.ofMinutes(30)));
    }

    private Mark mark() {
        int dice = random.nextInt(20);
        return dice == 0 ? Mark.POOR : dice < 4 ? Mark.FAIR : Mark.GOOD;
    }

    private record Times(
            Instant sounded, Instant answerDue, Instant due, Instant absent, Instant done) {}

    /** What one unit does; tells whether it stays until the end. */
    private boolean report(WhistleDiary diary, UnitId unit, Times times, boolean isLead) {
        int dice = isLead ? 0 : random.nextInt(100);
        Instant answered = between(times.sounded, times.answerDue, 0.05, 0.8);
        if (dice >= 97) {
            return false;
        }
        diary.answered(unit, answered);
        if (dice >= 92) {
            Instant said = between(answered, times.due, 0.1, 0.3);
            diary.disputed(unit, "三定方案中无此项职责。", said);
            diary.ruled(unit, dice >= 95, between(said, times.due, 0.2, 0.5));
            if (dice >= 95) {
                return false;
            }
        }
        boolean isLate = dice >= 84 && dice < 92;
        Instant came =
                isLate
                        ? between(times.due, times.absent, 0.1, 0.8)
                        : between(answered, times.due, 0.7, 0.97);
        CheckInWay way = dice >= 80 && dice < 84 ? CheckInWay.REMOTE : CheckInWay.ON_SITE;
        diary.came(unit, way, dice == 79, came);
        Instant after = came.isAfter(times.due) ? came : times.due;
        diary.resulted(unit, "已按职责处置完毕。", between(after, times.done, 0.2, 0.9));
        return true;
    }

    private Instant between(Instant from, Instant to, double least, double most) {
        long seconds = Duration.between(from, to).toSeconds();
        double share = least + (most - least) * random.nextDouble();
        return from.plusSeconds(Math.round(seconds * share));
    }
}
