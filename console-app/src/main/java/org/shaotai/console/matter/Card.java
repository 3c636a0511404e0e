package org.shaotai.console.matter;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.whistle.WhistleId;

/**
 * A matter's card in words.
 *
 * @param number what users call the matter
 * @param title what it is about
 * @param text the whole report
 * @param lamp how pressing its time is and why; empty of a past moment and after its end
 * @param clocks its limits, each with its name
 * @param facts what is known, each with its name
 * @param whistles the whistles sounded for it, the latest first
 * @param timeline what happened, the latest first
 * @param hands who entered what happened, the latest first
 * @param moves what can happen next
 * @param docket the matter as it is now
 */
public record Card(
        String number,
        String title,
        String text,
        Optional<Lit> lamp,
        List<Fact> clocks,
        List<Fact> facts,
        List<Whistled> whistles,
        List<Happening> timeline,
        List<String> hands,
        List<Move> moves,
        Docket docket) {

    /** Keeps its own copies. */
    public Card {
        clocks = List.copyOf(clocks);
        facts = List.copyOf(facts);
        whistles = List.copyOf(whistles);
        timeline = List.copyOf(timeline);
        hands = List.copyOf(hands);
        moves = List.copyOf(moves);
    }

    /** Who else had it in hand last: the likeliest to ask for what somebody else approves. */
    public Optional<String> otherHand(String than) {
        return hands.stream().filter(hand -> !hand.equals(than)).findFirst();
    }

    /** Whether a whistle can be sounded for it now. */
    public boolean canBeWhistled() {
        return !moves.isEmpty() && docket.matter().status().isOpen();
    }

    /**
     * The lamp and why it has its colour.
     *
     * @param lamp its colour
     * @param fill how full it is drawn
     * @param why in a sentence
     */
    public record Lit(Lamp lamp, LampFill fill, String why) {}

    /** One fact with its name. */
    public record Fact(String name, String value) {}

    /** A whistle of the matter, in words, and where it opens. */
    public record Whistled(WhistleId id, String value) {}

    /**
     * One line of the timeline.
     *
     * @param at when, in words
     * @param what what happened
     * @param who who says so, on whose behalf
     * @param note the note, may be empty
     */
    public record Happening(String at, String what, String who, String note) {}
}
