package org.shaotai.persistence.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;

/**
 * The week at a moment (domain reference §4.2): from Monday's first minute to the moment, held
 * against the same stretch of the week before.
 *
 * @param asOf the moment
 * @param monday the local day on which its week began
 * @param town whose week; empty for all
 * @param week what came in, ended and stood open
 * @param lastWeek the same one week earlier
 * @param agenda the sections of {@link Agenda#WEEK} in its order
 * @param topics the three categories with the most new matters, the largest first
 * @param hotGrids the five grids with the most new matters, the largest first
 */
public record WeekBoard(
        Instant asOf,
        LocalDate monday,
        Optional<RegionId> town,
        Numbers week,
        Numbers lastWeek,
        List<AgendaItem> agenda,
        List<Topic> topics,
        List<HotGrid> hotGrids) {

    /** Keeps its own copies. */
    public WeekBoard {
        agenda = List.copyOf(agenda);
        topics = List.copyOf(topics);
        hotGrids = List.copyOf(hotGrids);
    }

    /** A section. */
    public AgendaItem item(Agenda key) {
        return agenda.get(Agenda.WEEK.indexOf(key));
    }

    /**
     * A week in three numbers.
     *
     * @param opened what came in
     * @param closed what ended as closed
     * @param open what stood open at its end
     */
    public record Numbers(Tally opened, Tally closed, Tally open) {}

    /** What people came with: a category, this week and the week before. */
    public record Topic(CategoryCode category, Tally week, Tally lastWeek) {}

    /** Where it happened: a grid, this week and the week before. */
    public record HotGrid(RegionId grid, Tally week, Tally lastWeek) {}
}
