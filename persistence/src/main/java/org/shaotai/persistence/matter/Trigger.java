package org.shaotai.persistence.matter;

import java.util.Optional;

/**
 * Why a matter may be raised (domain reference §3.13): by the level that has it, or from any level
 * at once. Some the programme sees by itself, see {@link Ladder}; the others somebody states.
 */
public enum Trigger {
    NOT_FIXED_IN_A_DAY(Level.GRID),
    NEEDS_CONSENT(Level.GRID),
    NOT_FIXED_IN_TIME(Level.STATION),
    NO_POWER(Level.STATION),
    TWO_BRANCHES(Level.STATION),
    TEN_PEOPLE(Level.STATION),
    UNIT_ABSENT(Level.TOWNSHIP),
    NEEDS_COUNTY_POWER(Level.TOWNSHIP),
    RED_UNMOVED(Level.TOWNSHIP),
    LONG_OVERDUE(Level.TOWNSHIP),
    THIRTY_PEOPLE(Level.TOWNSHIP),
    TWO_TOWNSHIPS(Level.TOWNSHIP),
    TOPIC_COMES_BACK(Level.TOWNSHIP),
    CROSSES_COUNTIES(Level.COUNTY),
    NEEDS_CITY_POWER(Level.COUNTY),
    HUNDRED_PEOPLE(Level.COUNTY),
    POLICY_GAP(Level.COUNTY),
    COUNTY_UNDECIDED(Level.COUNTY),
    DEATH(null),
    THREE_INJURED(null),
    CROWD_GROWING(null),
    FIRE_OR_EXPLOSION(null),
    CHILD_MISSING(null),
    ONLINE_STORM(null);

    private final Level from;

    Trigger(Level from) {
        this.from = from;
    }

    /** The level that raises a matter for it; empty for what goes up at once from any (EX). */
    public Optional<Level> from() {
        return Optional.ofNullable(from);
    }

    /** Whether it goes up at once, over every level between. */
    public boolean isAtOnce() {
        return from == null;
    }
}
