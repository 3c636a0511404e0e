package org.shaotai.persistence.whistle;

import java.util.List;

/**
 * Where one called unit stands (domain reference §3.4). Late and absent are no states: they follow
 * from the times.
 */
public enum ReportInStatus {
    NOTIFIED(WhistleMove.ANSWER, WhistleMove.CHECK_IN, WhistleMove.EXCUSE),
    ANSWERED(WhistleMove.CHECK_IN, WhistleMove.EXCUSE),
    CHECKED_IN(WhistleMove.REPORT_RESULT, WhistleMove.EXCUSE),
    RESULT_GIVEN(WhistleMove.EXCUSE),
    RELEASED,
    /** Ruled not responsible; leaves the count of those who had to come. */
    EXCUSED;

    private final List<WhistleMove> moves;

    ReportInStatus(WhistleMove... moves) {
        this.moves = List.of(moves);
    }

    /**
     * What can be entered for the unit from here while its whistle is under way, the likeliest
     * first.
     */
    public List<WhistleMove> moves() {
        return moves;
    }
}
