package org.shaotai.console.consultation;

/** The pages of the month board (domain reference §4.3), in the order of their tabs. */
public enum MonthPage {
    INDICATORS,
    TOWNS,
    DEPARTMENTS,
    WHISTLES,
    DISPUTES,
    PROBLEMS,
    MISSING;

    /** The page so many steps further, going round. */
    public MonthPage step(int steps) {
        return values()[Math.floorMod(ordinal() + steps, values().length)];
    }
}
