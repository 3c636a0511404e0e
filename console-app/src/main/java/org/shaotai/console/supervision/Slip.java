package org.shaotai.console.supervision;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetStep;

/**
 * A sheet with what happened to it and the matter it is about.
 *
 * @param sheet the sheet; empty while there is none and one may be issued
 * @param steps what happened to it
 * @param docket the matter
 * @param title what it is about, or that this is not for all eyes
 * @param town the township whose room chases
 */
public record Slip(
        Optional<Sheet> sheet, List<SheetStep> steps, Docket docket, String title, String town) {

    /** Keeps its own copy. */
    public Slip {
        steps = List.copyOf(steps);
    }
}
