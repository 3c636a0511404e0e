package org.shaotai.console.consultation;

import java.util.List;
import java.util.Map;

/**
 * The month: pages of tables.
 *
 * @param pages the tables of each page, from top to bottom
 */
public record MonthSheet(
        Header header, Map<MonthPage, List<FigureTable>> pages, Map<String, Opening> openings)
        implements Sheet {

    /** Keeps its own copies. */
    public MonthSheet {
        pages = Map.copyOf(pages);
        openings = Map.copyOf(openings);
    }

    @Override
    public String first() {
        return "";
    }
}
