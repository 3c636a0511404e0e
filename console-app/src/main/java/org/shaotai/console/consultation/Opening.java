package org.shaotai.console.consultation;

import java.util.List;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.whistle.Whistle;

/**
 * What stands behind a number of a board.
 *
 * @param key its name within the board
 * @param section the key of the agenda's section it belongs to; its own where it is one
 * @param title what the list is headed with
 * @param behind where the list comes from
 */
public record Opening(String key, String section, String title, Behind behind) {

    /** Where a list comes from. */
    public sealed interface Behind {}

    /** Matters that were read with the board. */
    public record OfMatters(List<MatterRow> rows) implements Behind {}

    /** Whistles that were read with the board. */
    public record OfWhistles(List<Whistle> whistles) implements Behind {}

    /** The cases of a figure, read when they are wanted. */
    public record OfFigure(Figure figure) implements Behind {}

    /** Nothing records what belongs here yet. */
    public record Unrecorded() implements Behind {}
}
