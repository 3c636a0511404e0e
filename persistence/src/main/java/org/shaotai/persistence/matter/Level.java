package org.shaotai.persistence.matter;

/** Which level has a matter in hand (domain reference §3.13), from the bottom up. */
public enum Level {
    GRID,
    STATION,
    TOWNSHIP,
    COUNTY,
    CITY;

    /** Whether this level stands above another. */
    public boolean isAbove(Level other) {
        return ordinal() > other.ordinal();
    }

    /** Whether a level between the two is left out. */
    boolean skipsFrom(Level lower) {
        return ordinal() - lower.ordinal() > 1;
    }
}
