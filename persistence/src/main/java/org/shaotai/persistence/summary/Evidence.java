package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.List;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.unit.UnitId;

/**
 * The matters behind a figure, as they stood at the end of its period.
 *
 * @param counted the cases that count; their weights add up to the figure's numerator
 * @param among the cases among which they count, exactly as many as the figure's denominator
 */
public record Evidence(List<Case> counted, List<Case> among) {

    /** Keeps its own copies. */
    public Evidence {
        counted = List.copyOf(counted);
        among = List.copyOf(among);
    }

    /**
     * One case: a matter, or one of its orders, visits or report-ins.
     *
     * @param matter the matter
     * @param unit the unit whose order or report-in it is, or who owned the matter
     * @param weight 1, or what the formula gives a half success
     */
    public record Case(MatterRow matter, UnitId unit, BigDecimal weight) {}
}
