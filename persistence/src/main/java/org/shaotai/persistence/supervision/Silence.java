package org.shaotai.persistence.supervision;

import java.time.Instant;
import java.util.List;
import org.shaotai.persistence.unit.UnitId;

/**
 * A unit that has not answered.
 *
 * @param unit the unit
 * @param sheets its sheets that wait for an answer, the oldest first; never empty
 * @param workMinutes working minutes since the oldest was issued
 * @param late how many of them are past their reply time
 */
public record Silence(UnitId unit, List<Sheet> sheets, long workMinutes, int late) {

    /** Keeps its own copy. */
    public Silence {
        sheets = List.copyOf(sheets);
    }

    /** Since when it has been silent. */
    public Instant since() {
        return sheets.get(0).issuedAt();
    }
}
