package org.shaotai.persistence.matter;

/** How a matter ended (domain reference §3.2). */
public enum CloseKind {
    SOLVED,
    PARTLY,
    EXPLAINED,
    FILED_ONLY
}
