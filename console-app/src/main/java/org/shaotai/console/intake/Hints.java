package org.shaotai.console.intake;

import java.util.List;
import java.util.Optional;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.intake.RiskWords;

/**
 * What the desk suggests while something is written down. Suggestions only: nothing is decided by
 * them.
 *
 * @param alike open matters that are likely the same, the likeliest first
 * @param places places that fit the address being typed
 * @param kinds categories whose names stand in the text
 * @param risk what its words suggest
 */
public record Hints(
        List<MatterLine> alike,
        List<PlaceHint> places,
        List<Category> kinds,
        Optional<RiskWords.Found> risk) {

    static final Hints NONE = new Hints(List.of(), List.of(), List.of(), Optional.empty());

    /** Keeps its own copies. */
    public Hints {
        alike = List.copyOf(alike);
        places = List.copyOf(places);
        kinds = List.copyOf(kinds);
    }
}
