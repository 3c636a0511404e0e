package org.shaotai.persistence.matter;

/**
 * The only six reasons for which nothing is done about a lead or matter (domain reference §3.1).
 */
public enum DeclineReason {
    OUTSIDE_JURISDICTION,
    EMERGENCY_HANDED_OVER,
    IN_COURT,
    NOTHING_TO_ACT_ON,
    TEST_OR_NUISANCE,
    EXACT_DUPLICATE
}
