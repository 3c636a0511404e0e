package org.shaotai.console.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.CalendarHistory;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.matter.ClockPast;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.LampReason;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.OrderStatus;
import org.shaotai.persistence.matter.Rounds;
import org.shaotai.persistence.matter.WorkOrder;
import org.shaotai.persistence.whistle.Whistle;

/** Puts a matter's sheet into words. Safe for all threads. */
public final class CardWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final CalendarHistory calendars;
    private final ClockWords clocks;

    /** Cards with the names of a directory and the lamps of a calendar and its past. */
    public CardWriter(
            Words words, TimeWords times, Directory directory, CalendarHistory calendars) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.calendars = calendars;
        this.clocks = new ClockWords(words, times);
    }

    /** The card of a matter; of a past moment it offers no moves. */
    public Card card(MatterSheet sheet, List<Whistle> whistles, boolean isPast, Instant now) {
        Matter matter = sheet.docket().matter();
        boolean isHidden = matter.grading().isRestricted();
        List<Card.Happening> timeline = new ArrayList<>();
        sheet.timeline().forEach(entry -> timeline.add(happening(entry)));
        Collections.reverse(timeline);
        return new Card(
                matter.number(),
                isHidden ? words.of("matter.restricted") : sheet.words().title(),
                isHidden ? "" : sheet.words().text(),
                isPast ? Optional.empty() : lit(matter, now),
                isPast ? List.of() : clocks(sheet, now),
                facts(sheet, isPast),
                whistles.stream().map(this::whistled).toList(),
                timeline,
                hands(sheet),
                isPast ? List.of() : moves(sheet.docket()),
                sheet.docket());
    }

    private Optional<Card.Lit> lit(Matter matter, Instant now) {
        LampReason reason = LampReason.of(matter, now, calendars.at(now));
        boolean isRunning = reason.cause() == LampReason.Cause.TIME_LEFT;
        LampFill fill =
                isRunning || reason.lamp() == Lamp.RED
                        ? LampFill.of(matter.times().clockFrom(), matter.times().dueAt(), now)
                        : LampFill.FULL;
        return clocks.why(matter, reason, now).map(why -> new Card.Lit(reason.lamp(), fill, why));
    }

    private List<Card.Fact> clocks(MatterSheet sheet, Instant now) {
        Matter matter = sheet.docket().matter();
        return matter.status().isOpen()
                ? clocks.clocks(
                        matter,
                        ClockPast.of(sheet.timeline(), now),
                        stageOwner(matter),
                        new ClockWords.Look(now, calendars.at(now)))
                : List.of();
    }

    /** The room decides, checks and calls back; everything else is the owner's to do. */
    private String stageOwner(Matter matter) {
        return switch (matter.status()) {
            case RETURN_REVIEW, SUSPENDED, FEEDBACK_GIVEN, VERIFIED ->
                    words.of("frame.room", directory.home().name());
            default -> directory.unit(matter.owner());
        };
    }

    private static List<String> hands(MatterSheet sheet) {
        List<String> hands = new ArrayList<>();
        for (JournalEntry row : sheet.timeline()) {
            if (row.entry().actor().role() != Role.SYSTEM) {
                hands.add(0, row.entry().actor().name());
            }
        }
        return hands;
    }

    private Card.Whistled whistled(Whistle whistle) {
        String number = whistle.number().substring(whistle.number().lastIndexOf('-') + 1);
        return new Card.Whistled(
                whistle.id(), words.of("whistle.card.factValue", number, whistle.status()));
    }

    /** The likeliest move first: what has been done already is offered last or not at all. */
    private static List<Move> moves(Docket docket) {
        Matter matter = docket.matter();
        List<Move> moves = new ArrayList<>(matter.status().moves());
        moves.removeIf(move -> !MoveForms.isOffered(move) || !isDue(move, matter));
        if (docket.orders().stream().noneMatch(CardWriter::isUnsigned)) {
            moves.remove(Move.SIGN);
        }
        if (matter.times().contactedAt() != null && moves.remove(Move.CONTACT)) {
            moves.add(Move.CONTACT);
        }
        return moves;
    }

    /** Whether there is anything for a ruling or a decision to decide. */
    private static boolean isDue(Move move, Matter matter) {
        return switch (move) {
            case GRANT_EXTENSION, REFUSE_EXTENSION -> matter.rounds().extension().isPresent();
            case REQUEST_EXTENSION -> matter.rounds().extension().isEmpty();
            case ESCALATE -> matter.standing().level() != Level.CITY;
            case SEND_BACK ->
                    matter.standing().raisedFrom().isPresent() && !matter.standing().wasSentBack();
            case RULE_DUTY -> matter.rounds().needsRuling();
            case APPROVE_RETURN, REFUSE_RETURN -> !matter.rounds().needsRuling();
            default -> true;
        };
    }

    private static boolean isUnsigned(WorkOrder order) {
        return order.isOpen() && order.status() == OrderStatus.DISPATCHED;
    }

    private List<Card.Fact> facts(MatterSheet sheet, boolean isPast) {
        Docket docket = sheet.docket();
        Matter matter = docket.matter();
        List<Card.Fact> facts = new ArrayList<>();
        if (!isPast) {
            facts.addAll(standing(matter));
        }
        facts.add(fact("matter.fact.category", directory.category(matter.grading().category())));
        facts.add(
                fact(
                        "matter.fact.grading",
                        words.of(
                                "matter.fact.gradingValue",
                                matter.grading().urgency(),
                                matter.grading().risk())));
        facts.add(fact("matter.fact.place", place(sheet)));
        facts.add(fact("matter.fact.channel", words.name(matter.channel())));
        facts.add(fact("matter.fact.registered", times.full(matter.times().registeredAt())));
        if (!isPast) {
            docket.orders().forEach(order -> facts.add(order(order)));
        }
        return facts;
    }

    private List<Card.Fact> standing(Matter matter) {
        List<Card.Fact> facts = new ArrayList<>();
        facts.add(fact("matter.fact.status", words.name(matter.status())));
        facts.add(fact("matter.fact.owner", directory.unit(matter.owner())));
        if (matter.standing().level() != Level.TOWNSHIP) {
            facts.add(
                    fact(
                            "matter.fact.level",
                            words.of(
                                    "matter.fact.levelValue",
                                    matter.standing().level(),
                                    times.dateTime(matter.standing().since()))));
        }
        Rounds rounds = matter.rounds();
        if (rounds.reworks() + rounds.reopens() > 0) {
            facts.add(
                    fact(
                            "matter.fact.rounds",
                            words.of(
                                    "matter.fact.roundsValue",
                                    rounds.reworks(),
                                    rounds.reopens())));
        }
        return facts;
    }

    private String place(MatterSheet sheet) {
        String grid =
                directory
                        .grid(sheet.docket().matter().place().grid())
                        .orElseGet(() -> words.of("matter.place.unknown"));
        boolean isHidden = sheet.docket().matter().grading().isRestricted();
        return isHidden ? grid : (grid + "  " + sheet.words().address()).strip();
    }

    private Card.Fact order(WorkOrder order) {
        return new Card.Fact(
                words.name(order.role()),
                words.of(
                        "matter.fact.orderValue",
                        directory.unit(order.unit()),
                        order.status(),
                        times.dateTime(order.dueAt())));
    }

    private Card.Fact fact(String key, String value) {
        return new Card.Fact(words.of(key), value);
    }

    private Card.Happening happening(JournalEntry row) {
        String who =
                row.entry()
                        .onBehalfOf()
                        .map(directory::unit)
                        .map(
                                unit ->
                                        words.of(
                                                "matter.timeline.for",
                                                unit,
                                                row.entry().actor().name()))
                        .orElse(row.entry().actor().name());
        return new Card.Happening(
                times.dateTime(row.entry().at()),
                words.name(Move.valueOf(row.event())),
                who,
                row.entry().note());
    }
}
