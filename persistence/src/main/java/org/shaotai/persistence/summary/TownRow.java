package org.shaotai.persistence.summary;

import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.region.RegionId;

/**
 * One row of T2 (domain reference §5.3).
 *
 * @param town the township; empty for the row of all (合计)
 * @param name its short name, empty for the row of all
 * @param figures the figures of {@link Indicator#TABLE_2} in its order
 * @param score its score; the row of all has none
 * @param rank its place among the towns, ties sharing one; empty for the row of all and for towns
 *     with fewer than five accepted matters (不参与排名)
 * @param climb how many places it rose since last month, negative when it fell; empty when it had
 *     no rank then or has none now
 */
public record TownRow(
        Optional<RegionId> town,
        String name,
        List<Figure> figures,
        Optional<Score> score,
        Optional<Integer> rank,
        Optional<Integer> climb) {

    /** Keeps its own copy. */
    public TownRow {
        figures = List.copyOf(figures);
        if (figures.size() != Indicator.TABLE_2.size()) {
            throw new IllegalArgumentException("a row of T2 has not " + figures.size());
        }
    }

    /** One of its figures. */
    public Figure figure(Indicator indicator) {
        return figures.get(Indicator.TABLE_2.indexOf(indicator));
    }
}
