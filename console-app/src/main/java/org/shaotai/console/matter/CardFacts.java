package org.shaotai.console.matter;

import java.util.ArrayList;
import java.util.List;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.Rounds;
import org.shaotai.persistence.matter.WorkOrder;

/** What is known of a matter, each fact with its name. Safe for all threads. */
final class CardFacts {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;

    CardFacts(Words words, TimeWords times, Directory directory) {
        this.words = words;
        this.times = times;
        this.directory = directory;
    }

    /**
     * The facts of a matter; what changes with time is left out for a past moment.
     *
     * @param isReadable whether its address may be read
     */
    List<Card.Fact> of(MatterSheet sheet, boolean isPast, boolean isReadable) {
        Matter matter = sheet.docket().matter();
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
        facts.add(fact("matter.fact.place", place(sheet, isReadable)));
        facts.add(fact("matter.fact.channel", words.name(matter.channel())));
        facts.add(fact("matter.fact.registered", times.full(matter.times().registeredAt())));
        if (!isPast) {
            sheet.docket().orders().forEach(order -> facts.add(order(order)));
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

    private String place(MatterSheet sheet, boolean isReadable) {
        String grid =
                directory
                        .grid(sheet.docket().matter().place().grid())
                        .orElseGet(() -> words.of("matter.place.unknown"));
        return isReadable ? (grid + "  " + sheet.words().address()).strip() : grid;
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
}
