package org.shaotai.persistence.whistle;

/** How pressing a whistle is; its limits stand in {@link WhistleLimits}. */
public enum WhistleKind {
    ROUTINE,
    HARD_CASE,
    EMERGENCY
}
