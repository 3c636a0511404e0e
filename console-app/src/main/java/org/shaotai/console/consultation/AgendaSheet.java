package org.shaotai.console.consultation;

import java.util.List;
import java.util.Map;

/**
 * The day or the week: three numbers and an agenda.
 *
 * @param tiles the numbers
 * @param sections the agenda in its order
 * @param topics what people came with most, the largest first; the day has none
 * @param grids where most of it happened, the largest first; the day has none
 */
public record AgendaSheet(
        Header header,
        List<Tile> tiles,
        List<Section> sections,
        List<Bar> topics,
        List<Bar> grids,
        Map<String, Opening> openings,
        String first)
        implements Sheet {

    /** Keeps its own copies. */
    public AgendaSheet {
        tiles = List.copyOf(tiles);
        sections = List.copyOf(sections);
        topics = List.copyOf(topics);
        grids = List.copyOf(grids);
        openings = Map.copyOf(openings);
    }

    /**
     * A large number.
     *
     * @param key what it opens
     * @param count the number
     * @param name what it counts
     * @param note how it stands against last week, may be empty
     * @param isAlarm whether it should be zero and is not
     */
    public record Tile(String key, String count, String name, String note, boolean isAlarm) {}

    /**
     * A section of the agenda.
     *
     * @param key what it opens
     * @param mark its number or letter
     * @param name what it is about
     * @param count how much is in it, or that nothing records it
     * @param isQuiet whether there is nothing to look at
     */
    public record Section(String key, String mark, String name, String count, boolean isQuiet) {}

    /**
     * This week against the week before.
     *
     * @param key what it opens
     * @param name of what
     * @param now this week's number
     * @param before last week's
     */
    public record Bar(String key, String name, int now, int before) {}
}
