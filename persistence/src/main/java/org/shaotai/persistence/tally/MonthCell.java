package org.shaotai.persistence.tally;

import java.util.Comparator;

/**
 * One row of the tallies: the cases of a township with their event in one month and their change in
 * another.
 *
 * @param kind the kind of case
 * @param eventMonth the month of the event, as {@link TallyMonth} counts
 * @param changeMonth the month in which it came to be so, or ceased to
 * @param town the township's id
 * @param county the county's id
 */
record MonthCell(TallyKind kind, int eventMonth, int changeMonth, long town, long county)
        implements Comparable<MonthCell> {

    private static final Comparator<MonthCell> ORDER =
            Comparator.comparing(MonthCell::kind)
                    .thenComparing(MonthCell::eventMonth)
                    .thenComparing(MonthCell::changeMonth)
                    .thenComparing(MonthCell::town);

    @Override
    public int compareTo(MonthCell other) {
        return ORDER.compare(this, other);
    }
}
