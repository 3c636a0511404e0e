package org.shaotai.console.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.shaotai.console.account.Person;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.matter.Docket;
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
    private final Person reader;

    /** Cards with the names of a directory, for a reader. */
    public CardWriter(Words words, TimeWords times, Directory directory, Person reader) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.reader = reader;
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
                isHidden || !maySeeReport() ? "" : sheet.words().text(),
                facts(sheet, isPast, now),
                whistles.stream().map(this::whistled).toList(),
                timeline,
                isPast ? List.of() : moves(sheet.docket()),
                sheet.docket());
    }

    private boolean maySeeReport() {
        return reader.may(Permission.READ_REPORTS);
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
        moves.removeIf(move -> MoveKey.of(move).isEmpty() || !isDue(move, matter));
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
            case REFUSE_EXTENSION -> matter.rounds().extension().isPresent();
            case RULE_DUTY -> matter.rounds().needsRuling();
            case APPROVE_RETURN, REFUSE_RETURN -> !matter.rounds().needsRuling();
            default -> true;
        };
    }

    private static boolean isUnsigned(WorkOrder order) {
        return order.isOpen() && order.status() == OrderStatus.DISPATCHED;
    }

    private List<Card.Fact> facts(MatterSheet sheet, boolean isPast, Instant now) {
        Docket docket = sheet.docket();
        Matter matter = docket.matter();
        List<Card.Fact> facts = new ArrayList<>();
        if (!isPast) {
            facts.add(fact("matter.fact.status", words.name(matter.status())));
            facts.add(fact("matter.fact.owner", directory.unit(matter.owner())));
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
        if (!isPast && matter.status().isOpen()) {
            facts.add(fact("matter.fact.due", due(matter, now)));
        }
        if (!isPast) {
            docket.orders().forEach(order -> facts.add(order(order)));
        }
        return facts;
    }

    private String due(Matter matter, Instant now) {
        return words.of(
                "matter.fact.dueValue",
                times.full(matter.times().dueAt()),
                times.left(matter.times().dueAt(), now));
    }

    private String place(MatterSheet sheet) {
        String grid =
                directory
                        .grid(sheet.docket().matter().place().grid())
                        .orElseGet(() -> words.of("matter.place.unknown"));
        boolean isHidden = sheet.docket().matter().grading().isRestricted();
        return isHidden || !maySeeReport() ? grid : (grid + "  " + sheet.words().address()).strip();
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
                maySeeReport() ? row.entry().note() : "");
    }
}
