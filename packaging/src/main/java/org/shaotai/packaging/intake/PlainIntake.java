package org.shaotai.packaging.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shaotai.packaging.intake.ModelIntake.Step;
import org.shaotai.packaging.intake.ModelIntake.Tally;

/** Writes the rows of one intake as the store wrote them, with plain statements. */
final class PlainIntake {

    private static final String CONSOLE = "plain";

    private final Connection connection;
    private final List<Step> steps;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private long seq;

    /**
     * Begins a chain of its own.
     *
     * @param steps what the store wrote
     */
    PlainIntake(Connection connection, List<Step> steps) throws SQLException {
        this.connection = connection;
        this.steps = steps;
        try (Statement made = connection.createStatement()) {
            made.execute("delete from journal_head where console = '" + CONSOLE + "'");
            made.execute("insert into journal_head values ('" + CONSOLE + "', 0, '')");
            String last = "select coalesce(max(seq), 0) from journal where console = '%s'";
            try (ResultSet row = made.executeQuery(last.formatted(CONSOLE))) {
                row.next();
                seq = row.getLong(1);
            }
        }
    }

    /** One intake: registered, accepted and dispatched, each on the disk before the next. */
    void once() throws SQLException {
        connection.setAutoCommit(false);
        long id = nextId();
        Step first = steps.get(0);
        Map<String, Object> matter = with(first.matter(), "id", id);
        matter.put("number", "plain-" + id);
        insert("matter", matter);
        insert("matter_text", with(first.text(), "matter_id", id));
        insert("matter_span", with(first.span(), "matter_id", id));
        end(id, first);
        for (int step = 1; step < steps.size(); step++) {
            move(id, steps.get(step - 1), steps.get(step));
        }
        connection.setAutoCommit(true);
    }

    private long nextId() throws SQLException {
        try (ResultSet row = prepared("select next value for matter_id_seq").executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The row of the matter changes, its span ends and the next one begins, orders are made. */
    private void move(long id, Step before, Step step) throws SQLException {
        run(
                "update matter set " + set(step.matter(), "%1$s = ?") + " where id = ?",
                values(step.matter().values(), id));
        run(
                "update matter_span set to_at = ? where matter_id = ? and from_at = ?",
                values(List.of(step.span().get("from_at")), id, before.span().get("from_at")));
        insert("matter_span", with(step.span(), "matter_id", id));
        for (Map<String, Object> order : step.orders()) {
            Map<String, Object> row = with(order, "matter_id", id);
            row.remove("id");
            insert("work_order", row);
        }
        end(id, step);
    }

    /** The journal's row, the end of its chain, the tallies, and all of it to the disk. */
    private void end(long id, Step step) throws SQLException {
        seq++;
        Map<String, Object> row = with(step.journal(), "subject_id", id);
        row.remove("id");
        row.put("console", CONSOLE);
        row.put("seq", seq);
        insert("journal", row);
        run(
                "update journal_head set seq = ?, digest = ? where console = ?",
                values(List.of(seq, row.get("digest"), CONSOLE)));
        for (Tally tally : step.tallies()) {
            run(
                    "update month_tally set "
                            + set(tally.numbers(), "%1$s = %1$s + ?")
                            + " where kind = ? and event_month = ? and change_month = ?"
                            + " and town_id = ?",
                    values(tally.numbers().values(), tally.cell().values().toArray()));
        }
        connection.commit();
        prepared("checkpoint sync").execute();
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, long id) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(key, id);
        return changed;
    }

    private static String set(Map<String, Object> row, String each) {
        return row.keySet().stream().map(each::formatted).collect(Collectors.joining(", "));
    }

    private static List<Object> values(Collection<Object> first, Object... others) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of(others));
        return all;
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        String marks = ", ?".repeat(row.size()).substring(2);
        run(
                "insert into "
                        + table
                        + " ("
                        + String.join(", ", row.keySet())
                        + ") values ("
                        + marks
                        + ")",
                row.values());
    }

    private void run(String sql, Collection<Object> values) throws SQLException {
        PreparedStatement statement = prepared(sql);
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }
}
