package org.shaotai.persistence.whistle;

/** How one side found the other (双向评价). Not evaluated is no mark, and not full marks either. */
public enum Mark {
    GOOD,
    FAIR,
    POOR
}
