package org.shaotai.persistence.calendar;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the import of a table came to.
 *
 * @param published years that were there as a whole, in order
 * @param partial years of which only some days were there; they stay unpublished
 * @param added days that are new
 * @param changed days that are something else now
 * @param removed days that are their weekday again
 * @param same days that were so already
 */
public record CalendarImport(
        List<Integer> published,
        List<Integer> partial,
        int added,
        int changed,
        int removed,
        int same) {

    static final CalendarImport NOTHING = new CalendarImport(List.of(), List.of(), 0, 0, 0, 0);

    /** Keeps the lists from changing. */
    public CalendarImport {
        published = List.copyOf(published);
        partial = List.copyOf(partial);
    }

    CalendarImport plus(CalendarImport other) {
        return new CalendarImport(
                joined(published, other.published),
                joined(partial, other.partial),
                added + other.added,
                changed + other.changed,
                removed + other.removed,
                same + other.same);
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        return Stream.concat(some.stream(), more.stream()).sorted().toList();
    }
}
