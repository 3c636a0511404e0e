package org.shaotai.console.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.account.Person;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Permission;
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
import org.shaotai.persistence.matter.WorkOrder;
import org.shaotai.persistence.whistle.Whistle;

/** Puts a matter's sheet into words. Safe for all threads. */
public final class CardWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final CalendarHistory calendars;
    private final Person reader;
    private final ClockWords clocks;

    /**
     * Cards with the names of a directory and the lamps of a calendar and its past, for a reader.
     */
    public CardWriter(
            Words words,
            TimeWords times,
            Directory directory,
            CalendarHistory calendars,
            Person reader) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.calendars = calendars;
        this.reader = reader;
        this.clocks = new ClockWords(words, times);
    }

    /** The card of a matter; of a past moment it offers no moves. */
    public Card card(MatterSheet sheet, List<Whistle> whistles, boolean isPast, Instant now) {
        Matter matter = sheet.docket().matter();
        boolean isHidden = matter.grading().isRestricted();
        List<Card.Happening> timeline = new ArrayList<>();
        boolean isReadable = !isHidden && reader.may(Permission.READ_REPORTS);
        sheet.timeline().forEach(entry -> timeline.add(happening(entry, isReadable)));
        Collections.reverse(timeline);
        return new Card(
                matter.number(),
                isHidden ? words.of("matter.restricted") : sheet.words().title(),
                isReadable ? sheet.words().text() : "",
                isPast ? Optional.empty() : lit(matter, now),
                isPast ? List.of() : clocks(sheet, now),
                new CardFacts(words, times, directory).of(sheet, isPast, isReadable),
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
    private List<Move> moves(Docket docket) {
        Matter matter = docket.matter();
        List<Move> moves = new ArrayList<>(matter.status().moves());
        moves.removeIf(move -> !MoveForms.isOffered(move) || !isDue(move, matter));
        moves.removeIf(move -> !reader.mayMake(move));
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

    private Card.Happening happening(JournalEntry row, boolean isReadable) {
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
                isReadable ? row.entry().note() : "");
    }
}
