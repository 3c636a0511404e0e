package org.shaotai.persistence.store;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DutyEvent;
import org.shaotai.persistence.matter.EndEvent;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.LimitEvent;
import org.shaotai.persistence.matter.MatterBatch;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterHistory.Step;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.matter.MergeEvent;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.SuspendReason;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.matter.Words;

/**
 * Whole lives of matters as lines of text: {@code 0401 NORMAL NONE R@2026-10-12T09:00 A@... D@...}
 * with R(egistered) A(ccepted) D(ispatched to the urban unit) P(olice assists, dispatched with it)
 * S(igned) C(ontacted) G(ave a result) V(erified) F(ailed) X(closed) O(pened again) T(ransferred
 * out) H(andled at the station) W(aits: suspended) U(p again with the whole limit) Q(uestioned: to
 * be returned) B(ack at the room) M(erged). {@code X@...=SOLVED/YES/SATISFIED} says how it ended. A
 * date without a year is of the year of registration.
 */
public final class TestLife {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Actor DUTY = new Actor("王值班", Role.DUTY);

    private final TestTown town;
    private final Grading grading;
    private final MatterMoves moves;
    private final List<Step> steps = new ArrayList<>();
    private Entry registered;

    private TestLife(Store store, TestTown town, Grading grading) {
        this.town = town;
        this.grading = grading;
        this.moves = new MatterMoves(store.limits());
    }

    /** Puts lives into a store, in order. */
    public static void load(Store store, TestTown town, String lives) {
        store.matters().load(pasts(store, town, lives), Progress.SILENT).value();
    }

    /** Lives the same lives move by move, each in a transaction of its own. */
    public static void live(Store store, TestTown town, String lives) {
        for (MatterHistory past : pasts(store, town, lives)) {
            MatterHistory born =
                    new MatterHistory(past.intake(), past.owner(), past.registered(), List.of());
            MatterId id = store.matters().load(List.of(born), Progress.SILENT).value().get(0).id();
            for (Step step : past.steps()) {
                store.database().write(sql -> batch(store, sql).follow(id, List.of(step))).value();
            }
        }
    }

    private static MatterBatch batch(Store store, DSLContext sql) {
        return new MatterBatch(
                sql, store.journal().chain(sql), store.limits(), store.clock().instant());
    }

    private static List<MatterHistory> pasts(Store store, TestTown town, String lives) {
        return lives.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> parse(store, town, line))
                .toList();
    }

    /** A local moment as an instant. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static MatterHistory parse(Store store, TestTown town, String line) {
        String[] words = line.split("\\s+");
        Grading grading =
                new Grading(
                        new CategoryCode(words[0]),
                        Urgency.valueOf(words[1]),
                        Risk.valueOf(words[2]),
                        false);
        TestLife life = new TestLife(store, town, grading);
        for (int i = 3; i < words.length; i++) {
            life.step(words[i]);
        }
        Intake intake =
                Intake.atDesk(
                        new Words("事项", "一件需要处理的事项", ""),
                        town.place(),
                        Channel.HOTLINE_12345,
                        grading);
        return new MatterHistory(intake, town.room(), life.registered, life.steps);
    }

    private void step(String word) {
        String[] parts = word.substring(2).split("=");
        Entry entry = Entry.by(DUTY, moment(parts[0]));
        if (word.charAt(0) == 'R') {
            registered = entry;
            return;
        }
        steps.add(new Step(event(word.charAt(0), parts, entry.at()), entry));
    }

    private Instant moment(String text) {
        return text.length() > 11
                ? at(text)
                : at(LocalDateTime.ofInstant(registered.at(), ZONE).getYear() + "-" + text);
    }

    private MatterEvent event(char kind, String[] parts, Instant at) {
        return switch (kind) {
            case 'A' -> new MatterEvent.Accepted(grading);
            case 'D' -> moves.dispatched(grading, town.urban(), List.of(), at);
            case 'P' -> moves.dispatched(grading, town.urban(), List.of(town.police()), at);
            case 'H' -> moves.handledAtStation(grading, town.room(), at);
            case 'S' -> new MatterEvent.Signed(town.urban());
            case 'C' -> new MatterEvent.Contacted();
            case 'G' -> moves.resultGiven(grading, town.urban(), "已处理", at);
            case 'V' -> moves.passedVerification(grading, at);
            case 'F' -> moves.failedVerification(original(at), "没有处理好", at);
            case 'O' -> moves.reopened(original(at), "又出现了", at);
            case 'T' -> new EndEvent.TransferredOut("邻县", "收据1");
            case 'W' -> suspended(at);
            case 'U' -> resumed(at);
            case 'Q' ->
                    new DutyEvent.ReturnRequested(
                            town.urban(), "三定方案", town.police(), at.plus(4, HOURS));
            case 'B' -> new DutyEvent.ReturnApproved(town.room(), at.plus(4, HOURS));
            case 'M' -> new MergeEvent.Merged(new MatterId(1), "1");
            case 'X' -> closed(parts[1].split("/"));
            default -> throw new IllegalArgumentException("no step " + kind);
        };
    }

    private TimeLimit original(Instant at) {
        return moves.limits().wholeClock(grading, at).limit();
    }

    private static MatterEvent suspended(Instant at) {
        return new LimitEvent.Suspended(SuspendReason.SEASONAL, "图纸", "张申请", at.plus(30, DAYS));
    }

    private MatterEvent resumed(Instant at) {
        Instant due = moves.limits().calendar().due(at, original(at));
        List<LimitEvent.OrderDue> orders = List.of(new LimitEvent.OrderDue(town.urban(), due));
        return new LimitEvent.Resumed("条件具备", due, orders);
    }

    private static MatterEvent closed(String[] end) {
        Visit visit =
                end.length == 1
                        ? Visit.unreached()
                        : Visit.reached(Solved.valueOf(end[1]), Rating.valueOf(end[2]));
        return new EndEvent.Closed(CloseKind.valueOf(end[0]), visit);
    }
}
