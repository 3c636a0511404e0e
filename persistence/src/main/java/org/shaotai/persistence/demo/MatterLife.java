package org.shaotai.persistence.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.EndEvent;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.Times;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.unit.UnitId;

/**
 * Lives one matter of the invented county from its coming in to its end, or to the moment at which
 * time stands still: most are done in time, some late, some twice, some elsewhere.
 */
final class MatterLife {
    private static final List<String> ELSEWHERE = List.of("邻县综治中心", "市级主管部门", "县信访联席办", "仲裁机构");

    private final Limits limits;
    private final MatterMoves moves;
    private final Phrases phrases;
    private final Instant until;
    private final DemoTown town;
    private final Intake intake;
    private final Random random;
    private final Pace pace;
    private Diary diary;
    private Times.Clock clock;
    private UnitId handler;
    private boolean isPunctual;

    MatterLife(
            Limits limits,
            Phrases phrases,
            Instant until,
            DemoTown town,
            Intake intake,
            Random random) {
        this.limits = limits;
        this.moves = new MatterMoves(limits);
        this.phrases = phrases;
        this.until = until;
        this.town = town;
        this.intake = intake;
        this.random = random;
        this.pace = new Pace(limits.calendar(), random);
    }

    /** Who may handle it: the station nearby, where that is allowed, and the units by rank. */
    record Hands(Optional<UnitId> station, List<UnitId> leads) {}

    /**
     * Lives it.
     *
     * @param alwaysPunctual whether nothing may be late
     */
    Life live(Instant registeredAt, Hands hands, boolean alwaysPunctual) {
        diary = new Diary(registeredAt, until);
        clock = limits.dispatchClock(intake.grading(), registeredAt);
        isPunctual = alwaysPunctual || !chance(6);
        if (chance(2) && intake.grading().urgency() != Urgency.EXTRA) {
            decline();
        } else {
            diary.desk(new MatterEvent.Accepted(intake.grading()), accepted(registeredAt));
            handle(hands);
        }
        Entry first = Entry.by(Diary.onDuty(registeredAt), registeredAt);
        MatterHistory past = new MatterHistory(intake, town.room(), first, diary.steps());
        return new Life(past, town, clock.dueAt());
    }

    private void handle(Hands hands) {
        boolean isElsewhere = intake.grading().category().value().equals("9901");
        if (isElsewhere || chance(1)) {
            String receipt = "回执-" + (1000 + random.nextInt(9000));
            String body = Phrases.pick(ELSEWHERE, random);
            diary.leader(
                    new EndEvent.TransferredOut(body, receipt),
                    pace.workLater(diary.last(), 5, 120));
            return;
        }
        if (hands.station().isPresent() && chance(42)) {
            atStation(hands.station().get());
        } else {
            dispatch(lead(hands.leads()));
        }
        finish();
    }

    private UnitId lead(List<UnitId> leads) {
        return leads.size() > 1 && chance(25) ? leads.get(1) : leads.get(0);
    }

    private Instant accepted(Instant at) {
        return switch (intake.grading().urgency()) {
            case EXTRA -> pace.later(at, 0, 2);
            case URGENT -> pace.later(at, 1, 14);
            default -> pace.workLater(at, 3, 70);
        };
    }

    private void decline() {
        DeclineReason reason =
                Phrases.pick(
                        List.of(
                                DeclineReason.EXACT_DUPLICATE,
                                DeclineReason.NOTHING_TO_ACT_ON,
                                DeclineReason.IN_COURT,
                                DeclineReason.OUTSIDE_JURISDICTION),
                        random);
        diary.leader(
                new MatterEvent.Declined(reason, "已向来电人说明不予受理的理由和其他渠道。"),
                pace.workLater(diary.last(), 5, 150));
    }

    private void atStation(UnitId station) {
        Grading grading = intake.grading();
        Instant at = dispatchTime();
        MatterEvent.HandledAtStation event = moves.handledAtStation(grading, station, at);
        diary.desk(event, at);
        if (!diary.isOver()) {
            handler = station;
            clock = event.clock();
        }
        contact(event.contactDueAt());
        result();
    }

    private void dispatch(UnitId lead) {
        Grading grading = intake.grading();
        List<UnitId> assists =
                grading.urgency() != Urgency.EXTRA && chance(22)
                        ? List.of(Phrases.pick(town.helpers(), random))
                        : List.of();
        List<UnitId> others = assists.stream().filter(unit -> !unit.equals(lead)).toList();
        Instant at = dispatchTime();
        MatterEvent.Dispatched event = moves.dispatched(grading, lead, others, at);
        diary.desk(event, at);
        if (diary.isOver()) {
            return;
        }
        handler = lead;
        clock = event.clock();
        diary.unit(new MatterEvent.Signed(lead), lead, signed(at, event.signDueAt()));
        others.forEach(
                unit ->
                        diary.unit(
                                new MatterEvent.Signed(unit),
                                unit,
                                pace.later(diary.last(), 1, 9)));
        contact(event.contactDueAt());
        others.forEach(unit -> result(unit, "已配合完成。", pace.later(diary.last(), 2, 15)));
        result();
    }

    private Instant dispatchTime() {
        Instant at = diary.last();
        Instant usual =
                intake.grading().urgency() == Urgency.EXTRA
                        ? pace.later(at, 0, 2)
                        : pace.later(at, 1, 12);
        return usual.isAfter(at) ? usual : at.plusSeconds(1);
    }

    private Instant signed(Instant at, Instant due) {
        double share = isPunctual ? 0.05 + 0.75 * random.nextDouble() : 1.3;
        LimitUnit unit =
                intake.grading().urgency().isStricterThan(Urgency.NORMAL)
                        ? LimitUnit.EMERGENCY_HOUR
                        : LimitUnit.WORK_HOUR;
        return pace.towards(at, due, unit, share);
    }

    private void contact(Instant due) {
        long left = due.getEpochSecond() - diary.last().getEpochSecond();
        long wait =
                chance(97)
                        ? 60 + (long) (Math.max(0, left - 60) * 0.4 * random.nextDouble())
                        : left + 900;
        Instant at = diary.last().plusSeconds(Math.max(60, wait));
        if (at.isBefore(clock.dueAt())) {
            diary.desk(new MatterEvent.Contacted(), at);
        }
    }

    private void result() {
        if (diary.isOver()) {
            return;
        }
        Instant from = diary.last();
        double share = 0.08 + 0.86 * (random.nextDouble() + random.nextDouble()) / 2;
        Instant at =
                isPunctual
                        ? pace.towards(from, clock.dueAt(), clock.unit(), share)
                        : pace.workLater(clock.dueAt(), 20, 1500);
        String words = phrases.result(intake.grading().category(), random);
        result(handler, words, at);
    }

    private void result(UnitId unit, String words, Instant at) {
        diary.unit(moves.resultGiven(intake.grading(), unit, words, at), unit, at);
    }

    private void verify() {
        Instant at = verified();
        diary.unit(moves.passedVerification(intake.grading(), at), town.gridCentre(), at);
    }

    private void finish() {
        if (chance(4) && !diary.isOver()) {
            fail();
        }
        if (diary.isOver()) {
            return;
        }
        verify();
        close();
        if (chance(1)) {
            reopen();
        }
    }

    private Instant verified() {
        return switch (intake.grading().urgency()) {
            case EXTRA -> pace.later(diary.last(), 20, 220);
            case URGENT -> pace.workLater(diary.last(), 20, 300);
            default -> pace.workLater(diary.last(), 30, 600);
        };
    }

    private void fail() {
        Instant at = verified();
        EndEvent.FailedVerification event =
                moves.failedVerification(clock.limit(), "现场复核未达到要求。", at);
        diary.unit(event, town.gridCentre(), at);
        if (!diary.isOver()) {
            clock = event.clock();
            result();
        }
    }

    private void close() {
        Instant at = pace.workLater(diary.last(), 30, 700);
        diary.desk(closed(), at);
    }

    private MatterEvent closed() {
        boolean isQuestion = intake.grading().category().major().equals("16");
        if (chance(8)) {
            return new EndEvent.Closed(CloseKind.FILED_ONLY, Visit.unreached());
        }
        if (isQuestion || chance(5)) {
            return new EndEvent.Closed(CloseKind.EXPLAINED, Visit.reached(Solved.YES, rating(85)));
        }
        if (chance(5)) {
            return new EndEvent.Closed(CloseKind.PARTLY, Visit.reached(Solved.PARTLY, rating(35)));
        }
        return chance(2)
                ? new EndEvent.Closed(CloseKind.EXPLAINED, Visit.reached(Solved.NO, Rating.NOT))
                : new EndEvent.Closed(CloseKind.SOLVED, Visit.reached(Solved.YES, rating(88)));
    }

    private Rating rating(int percentSatisfied) {
        return chance(percentSatisfied) ? Rating.SATISFIED : chance(80) ? Rating.BASIC : Rating.NOT;
    }

    private void reopen() {
        Instant at = pace.workLater(diary.last(), 300, 7_000);
        EndEvent.Reopened event = moves.reopened(clock.limit(), "同一地点同一问题再次出现。", at);
        diary.leader(event, at);
        if (diary.isOver()) {
            return;
        }
        clock = event.clock();
        result();
        if (!diary.isOver()) {
            verify();
            close();
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
