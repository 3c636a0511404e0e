package org.shaotai.persistence.consultation;

import java.util.List;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleBand;

/**
 * The month's whistles (domain reference §4.3 (4), §4.5 month view).
 *
 * @param sounded the whistles sounded in the month, the latest first
 * @param open the whistles that were open at the moment
 * @param count 吹哨数
 * @param rate 吹哨率
 * @param band between which rates it is usual
 * @param called 应报到
 * @param reportedIn 按时报到率
 * @param invalid 无效哨
 */
public record WhistlePage(
        List<Whistle> sounded,
        List<Whistle> open,
        Figure count,
        Figure rate,
        WhistleBand band,
        Figure called,
        Figure reportedIn,
        Figure invalid) {

    /** Keeps its own copies. */
    public WhistlePage {
        sounded = List.copyOf(sounded);
        open = List.copyOf(open);
    }
}
