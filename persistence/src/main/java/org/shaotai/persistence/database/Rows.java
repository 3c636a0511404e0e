package org.shaotai.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/**
 * New rows of several tables that wait to be written together, each table with one statement that
 * is rendered once. Tables are written in the order in which their first row came, so a row that
 * others refer to is added before them. Not for several threads.
 */
public final class Rows {

    /** What was rendered before; there are about as many as tables, because columns go together. */
    private static final Map<Insert, String> INSERTS = new ConcurrentHashMap<>();

    private final DSLContext sql;
    private final Map<Table<?>, List<TableRecord<?>>> waiting = new LinkedHashMap<>();

    /** No rows yet, for a transaction. */
    public Rows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Adds a row. A column that the first row of its table leaves to the database is left to it for
     * all.
     */
    public void add(TableRecord<?> row) {
        waiting.computeIfAbsent(row.getTable(), table -> new ArrayList<>()).add(row);
    }

    /** How many rows of a table wait. */
    public int count(Table<?> table) {
        return waiting.getOrDefault(table, List.of()).size();
    }

    /** Writes what waits. */
    public void flush() {
        waiting.values().forEach(this::insert);
        waiting.clear();
    }

    private void insert(List<TableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TableRecord<?> first = rows.get(0);
        Field<?>[] columns =
                Arrays.stream(first.fields()).filter(first::changed).toArray(Field<?>[]::new);
        String insert =
                INSERTS.computeIfAbsent(
                        new Insert(sql.dialect(), List.of(columns)),
                        text -> render(first, columns));
        sql.connection(connection -> write(connection, insert, columns, rows));
    }

    private String render(TableRecord<?> first, Field<?>[] columns) {
        return sql.render(
                sql.insertInto(first.getTable(), columns)
                        .values(Arrays.stream(columns).map(c -> DSL.val(null, c)).toList()));
    }

    /**
     * The columns in which a row differs from what it was, with what they are now: what an update
     * must set.
     */
    public static Map<Field<?>, Object> changed(TableRecord<?> before, TableRecord<?> after) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>();
        for (Field<?> column : after.fields()) {
            Object now = after.get(column);
            if (!Objects.equals(before.get(column), now)) {
                changed.put(column, now);
            }
        }
        return changed;
    }

    /**
     * Binds the values itself: the query library makes three objects and a text of each, which took
     * most of the time of a large load.
     */
    private static void write(
            Connection connection, String insert, Field<?>[] columns, List<TableRecord<?>> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (TableRecord<?> row : rows) {
                for (int i = 0; i < columns.length; i++) {
                    statement.setObject(i + 1, bound(row.get(columns[i])));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Object bound(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    /** What the text of an insert depends on; a column knows its table. */
    private record Insert(SQLDialect dialect, List<Field<?>> columns) {}
}
