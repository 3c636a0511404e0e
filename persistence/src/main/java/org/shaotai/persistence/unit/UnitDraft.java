package org.shaotai.persistence.unit;

import java.util.List;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;

/**
 * A unit to be added, with the categories whose power it holds.
 *
 * @param duties the categories it is suggested for, each with its rank: the lowest is asked first
 */
public record UnitDraft(
        String code,
        String name,
        String shortName,
        UnitKind kind,
        RegionId region,
        String dutyPhone,
        List<Duty> duties) {
    /** Refuses a draft without code or name. */
    public UnitDraft {
        requireText("code", code, 40);
        requireText("name", name, 120);
        requireText("short name", shortName, 40);
        duties = List.copyOf(duties);
    }

    /** One line of the duty catalogue: a category and the unit's rank in it, from 1. */
    public record Duty(CategoryCode category, int rank) {}

    static void requireText(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(
                    "unit " + what + " must have 1 to " + longest + " characters: '" + text + "'");
        }
    }
}
