package org.shaotai.persistence.matter;

import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.unit.UnitId;

/** Who takes on what a dissolved unit owes elsewhere, in the transaction that dissolves it. */
@FunctionalInterface
public interface UnitHeir {

    /** A unit was dissolved by an entry. */
    void dissolved(DSLContext sql, UnitId unit, Entry entry);
}
