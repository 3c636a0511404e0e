package org.shaotai.console.supervision;

import java.util.List;
import java.util.Map;

/**
 * What the screen shows at a moment.
 *
 * @param lines the rows of each page
 * @param numbers what stands on each page's tab: sheets that wait, sheets issued, matters that are
 *     back
 */
public record ChaseBoard(Map<ChasePage, List<ChaseLine>> lines, Map<ChasePage, Integer> numbers) {

    static final ChaseBoard EMPTY = new ChaseBoard(Map.of(), Map.of());

    /** Keeps its own copies. */
    public ChaseBoard {
        lines = Map.copyOf(lines);
        numbers = Map.copyOf(numbers);
    }

    List<ChaseLine> of(ChasePage page) {
        return lines.getOrDefault(page, List.of());
    }

    int number(ChasePage page) {
        return numbers.getOrDefault(page, 0);
    }
}
