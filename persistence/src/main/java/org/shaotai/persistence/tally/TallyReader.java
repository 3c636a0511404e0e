package org.shaotai.persistence.tally;

import static org.shaotai.persistence.jooq.Tables.MONTH_TALLY;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/** Adds up tallies of whole months, by township. */
public final class TallyReader {

    private static final List<AggregateFunction<?>> SUMS =
            Stream.of(
                            MONTH_TALLY.N0,
                            MONTH_TALLY.N1,
                            MONTH_TALLY.N2,
                            MONTH_TALLY.N3,
                            MONTH_TALLY.N4,
                            MONTH_TALLY.N5,
                            MONTH_TALLY.N6,
                            MONTH_TALLY.N7)
                    .<AggregateFunction<?>>map(DSL::sum)
                    .toList();

    private final DSLContext sql;

    /** The tallies as a transaction sees them. */
    public TallyReader(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The numbers of some kinds, by kind and township's id.
     *
     * @param from the first month
     * @param to the month after the last, and the first whose changes do not count
     * @param where whose; a condition on {@code MONTH_TALLY}
     */
    public Map<TallyKind, Map<Long, long[]>> read(
            Set<TallyKind> kinds, int from, int to, Condition where) {
        Map<TallyKind, Map<Long, long[]>> sums = new EnumMap<>(TallyKind.class);
        kinds.forEach(kind -> sums.put(kind, read(kind, from, to, where)));
        return sums;
    }

    /** One kind at a time: the key's beginning is then given, and few rows are touched. */
    private Map<Long, long[]> read(TallyKind kind, int from, int to, Condition where) {
        List<SelectField<?>> columns =
                Stream.concat(Stream.<SelectField<?>>of(MONTH_TALLY.TOWN_ID), SUMS.stream())
                        .toList();
        Condition months =
                MONTH_TALLY
                        .EVENT_MONTH
                        .ge(from)
                        .and(MONTH_TALLY.EVENT_MONTH.lt(to))
                        .and(MONTH_TALLY.CHANGE_MONTH.lt(to));
        Map<Long, long[]> byTown = new HashMap<>();
        sql.select(columns)
                .from(MONTH_TALLY)
                .where(MONTH_TALLY.KIND.eq(kind.name()).and(months).and(where))
                .groupBy(MONTH_TALLY.TOWN_ID)
                .forEach(row -> byTown.put(row.get(MONTH_TALLY.TOWN_ID), numbers(row)));
        return byTown;
    }

    private static long[] numbers(Record row) {
        long[] numbers = new long[TallyKind.WIDTH];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.get(i + 1, Long.class);
        }
        return numbers;
    }
}
