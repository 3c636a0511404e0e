package org.shaotai.persistence.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/**
 * New rows of several tables that wait to be written together, each table with one statement that
 * is rendered once. Tables are written in the order in which their first row came, so a row that
 * others refer to is added before them. Not for several threads.
 */
public final class Rows {

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
        waiting.values().forEach(List::clear);
    }

    private void insert(List<TableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TableRecord<?> first = rows.get(0);
        List<Field<?>> columns = Arrays.stream(first.fields()).filter(first::changed).toList();
        InsertValuesStepN<?> insert =
                sql.insertInto(first.getTable(), columns)
                        .values(columns.stream().map(column -> DSL.val(null, column)).toList());
        BatchBindStep batch = sql.batch(insert);
        for (TableRecord<?> row : rows) {
            batch.bind(columns.stream().map(row::get).toArray());
        }
        batch.execute();
    }
}
