package org.shaotai.persistence.supervision;

/** Why a sheet was issued (domain reference §3.5). */
public enum SheetTrigger {
    NEAR_DUE(SheetLevel.REMINDER),
    /** The desk reminds whenever it sees fit. */
    BY_HAND(SheetLevel.REMINDER),
    VERY_NEAR_DUE(SheetLevel.BLUE),
    SIGN_OVERDUE(SheetLevel.BLUE),
    OVERDUE(SheetLevel.YELLOW),
    REWORKED_TWICE(SheetLevel.YELLOW),
    /** The desk judges so; its note says why. */
    POOR_PROGRESS(SheetLevel.YELLOW),
    LONG_OVERDUE(SheetLevel.RED),
    RED_UNMOVED(SheetLevel.RED);

    private final SheetLevel level;

    SheetTrigger(SheetLevel level) {
        this.level = level;
    }

    /** The level it calls for. */
    public SheetLevel level() {
        return level;
    }

    /** Whether somebody judges it; all others follow from the clocks. */
    public boolean isJudged() {
        return this == BY_HAND || this == POOR_PROGRESS;
    }
}
