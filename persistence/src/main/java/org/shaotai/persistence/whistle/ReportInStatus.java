package org.shaotai.persistence.whistle;

import java.util.List;

/**
 * Where one called unit stands (domain reference §3.4). Late and absent are no states: they follow
 * from the times. REMOTE is the way in which a unit came.
 */
public enum ReportInStatus {
    NOTIFIED(WhistleMove.ANSWER, WhistleMove.CHECK_IN, WhistleMove.DISPUTE),
    ANSWERED(WhistleMove.CHECK_IN, WhistleMove.DISPUTE),
    /** It says that the duty is not its own; to an emergency it must come all the same. */
    DISPUTED(WhistleMove.RULE, WhistleMove.CHECK_IN),
    CHECKED_IN(WhistleMove.REPORT_RESULT),
    /** It is there and the joint handling has begun. */
    WORKING(WhistleMove.REPORT_RESULT),
    RESULT_GIVEN,
    RELEASED(WhistleMove.EVALUATE),
    EVALUATED,
    /** Ruled not responsible; leaves the count of those who had to come. */
    EXCUSED;

    private final List<WhistleMove> moves;

    ReportInStatus(WhistleMove... moves) {
        this.moves = List.of(moves);
    }

    /** What can be entered for the unit from here, the likeliest first. */
    public List<WhistleMove> moves() {
        return moves;
    }
}
