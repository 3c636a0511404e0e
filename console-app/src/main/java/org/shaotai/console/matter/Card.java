package org.shaotai.console.matter;

import java.util.List;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.Move;

/**
 * A matter's card in words.
 *
 * @param number what users call the matter
 * @param title what it is about
 * @param text the whole report
 * @param facts what is known, each with its name
 * @param timeline what happened, the latest first
 * @param moves what can happen next
 * @param docket the matter as it is now
 */
public record Card(
        String number,
        String title,
        String text,
        List<Fact> facts,
        List<Happening> timeline,
        List<Move> moves,
        Docket docket) {

    /** Keeps its own copies. */
    public Card {
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
        moves = List.copyOf(moves);
    }

    /** One fact with its name. */
    public record Fact(String name, String value) {}

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
