package org.shaotai.persistence.tally;

import static org.shaotai.persistence.jooq.Tables.MONTH_TALLY;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shaotai.persistence.jooq.tables.records.MonthTallyRecord;

/**
 * Adds to the tallies within a transaction. What is added waits, so that what cancels out is never
 * written and a large load writes each row once; {@link #flush()} is the last act. Not for several
 * threads.
 */
public final class TallyWriter {

    private static final List<Field<Long>> NUMBERS =
            List.of(
                    MONTH_TALLY.N0,
                    MONTH_TALLY.N1,
                    MONTH_TALLY.N2,
                    MONTH_TALLY.N3,
                    MONTH_TALLY.N4,
                    MONTH_TALLY.N5,
                    MONTH_TALLY.N6,
                    MONTH_TALLY.N7);

    /** Plain text, because it is written with every command and rendering it costs more. */
    private static final String UPDATE =
            "update month_tally set n0 = n0 + ?, n1 = n1 + ?, n2 = n2 + ?, n3 = n3 + ?,"
                    + " n4 = n4 + ?, n5 = n5 + ?, n6 = n6 + ?, n7 = n7 + ?"
                    + " where kind = ? and event_month = ? and change_month = ? and town_id = ?";

    private final DSLContext sql;
    private final TallyMonth months;

    /** Sorted, so that two desks on one store never wait for each other crosswise. */
    private final Map<MonthCell, long[]> waiting = new TreeMap<>();

    /** Nothing added yet, for a transaction. */
    public TallyWriter(DSLContext sql, TallyMonth months) {
        this.sql = sql;
        this.months = months;
    }

    /**
     * Adds to a row.
     *
     * @param sign 1, or -1 to take back
     * @param numbers what to add, in the order of the kind
     */
    public void add(
            TallyKind kind, Instant event, Instant change, Township of, int sign, int... numbers) {
        MonthCell cell =
                new MonthCell(kind, months.of(event), months.of(change), of.town(), of.county());
        long[] sums = waiting.computeIfAbsent(cell, c -> new long[TallyKind.WIDTH]);
        for (int i = 0; i < numbers.length; i++) {
            sums[i] += (long) sign * numbers[i];
        }
    }

    /** Writes what waits. */
    public void flush() {
        waiting.values().removeIf(sums -> Arrays.stream(sums).allMatch(n -> n == 0));
        if (!waiting.isEmpty()) {
            List<MonthCell> missing = sql.connectionResult(this::update);
            missing.forEach(this::insert);
            waiting.clear();
        }
    }

    private List<MonthCell> update(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (Map.Entry<MonthCell, long[]> entry : waiting.entrySet()) {
                int next = 1;
                for (long n : entry.getValue()) {
                    statement.setLong(next++, n);
                }
                MonthCell cell = entry.getKey();
                statement.setString(next++, cell.kind().name());
                statement.setInt(next++, cell.eventMonth());
                statement.setInt(next++, cell.changeMonth());
                statement.setLong(next, cell.town());
                statement.addBatch();
            }
            return untouched(statement.executeBatch());
        }
    }

    private List<MonthCell> untouched(int[] changed) {
        List<MonthCell> missing = new ArrayList<>();
        int i = 0;
        for (MonthCell cell : waiting.keySet()) {
            if (changed[i++] == 0) {
                missing.add(cell);
            }
        }
        return missing;
    }

    /** Another desk may have made the row meanwhile. */
    private void insert(MonthCell cell) {
        long[] sums = waiting.get(cell);
        MonthTallyRecord row = new MonthTallyRecord();
        row.setKind(cell.kind().name());
        row.setEventMonth(cell.eventMonth());
        row.setChangeMonth(cell.changeMonth());
        row.setTownId(cell.town());
        row.setCountyId(cell.county());
        Map<Field<Long>, Field<Long>> added = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            row.set(NUMBERS.get(i), sums[i]);
            added.put(NUMBERS.get(i), NUMBERS.get(i).plus(DSL.val(sums[i])));
        }
        sql.insertInto(MONTH_TALLY)
                .set(row)
                .onConflict(
                        MONTH_TALLY.KIND,
                        MONTH_TALLY.EVENT_MONTH,
                        MONTH_TALLY.CHANGE_MONTH,
                        MONTH_TALLY.TOWN_ID)
                .doUpdate()
                .set(added)
                .execute();
    }

    /**
     * Holds what waits against the rows, for a check that has added everything anew; nothing is
     * written.
     *
     * @return at most {@code most} rows that say something else: kind, the months of event and
     *     change, the township's id
     */
    public List<String> differing(int most) {
        Map<MonthCell, long[]> kept = new TreeMap<>();
        for (MonthTallyRecord row : sql.selectFrom(MONTH_TALLY).fetch()) {
            MonthCell cell =
                    new MonthCell(
                            TallyKind.valueOf(row.getKind()),
                            row.getEventMonth(),
                            row.getChangeMonth(),
                            row.getTownId(),
                            row.getCountyId());
            kept.put(cell, NUMBERS.stream().mapToLong(row::get).toArray());
        }
        long[] none = new long[TallyKind.WIDTH];
        return Stream.concat(kept.keySet().stream(), waiting.keySet().stream())
                .distinct()
                .filter(
                        cell ->
                                !Arrays.equals(
                                        kept.getOrDefault(cell, none),
                                        waiting.getOrDefault(cell, none)))
                .limit(most)
                .map(months::name)
                .toList();
    }

    /**
     * Whose cases are tallied.
     *
     * @param town the township's id
     * @param county the id of its county
     */
    public record Township(long town, long county) {}
}
