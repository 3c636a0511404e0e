package org.shaotai.persistence.whistle;

/** Where a whistle stands (domain reference §3.3). */
public enum WhistleStatus {
    SOUNDED(true),
    ASSEMBLING(true),
    HANDLING(true),
    DONE(true),
    CLOSED(false),
    WITHDRAWN(false);

    private final boolean isOpen;

    WhistleStatus(boolean isOpen) {
        this.isOpen = isOpen;
    }

    /** Whether somebody still owes something. */
    public boolean isOpen() {
        return isOpen;
    }

    /** Whether units are still expected or at work. */
    public boolean isUnderWay() {
        return isOpen && this != DONE;
    }
}
