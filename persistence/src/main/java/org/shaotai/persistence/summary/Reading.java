package org.shaotai.persistence.summary;

/** How a figure is to be read (domain reference §5.4, rounding). */
public enum Reading {
    /** Its value may be printed. */
    EXACT,
    /** A rate of fewer than five cases: print 样本不足(n), never rank it. */
    FEW,
    /** A rate of nothing: print "—". */
    UNDEFINED,
    /** Nothing of the kind is recorded, or the store's history begins later: print "—". */
    MISSING
}
