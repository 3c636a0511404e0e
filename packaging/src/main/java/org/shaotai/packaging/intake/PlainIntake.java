package org.shaotai.packaging.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes the rows of one intake as the store wrote them, with plain statements. */
final class PlainIntake {

    private static final String CONSOLE = "plain";

    private final Connection connection;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private long seq;

    /**
     * Reads what the store wrote for a matter.
     *
     * @param matter its id
     */
    PlainIntake(Connection connection, long matter) throws SQLException {
        this.connection = connection;
        read("matter", "select * from matter where id = " + matter);
        read("matter_text", "select * from matter_text where matter_id = " + matter);
        read("matter_span", "select * from matter_span where matter_id = " + matter);
        read("work_order", "select * from work_order where matter_id = " + matter);
        read(
                "journal",
                "select * from journal where subject = 'MATTER' and subject_id = " + matter);
        rows.get("work_order").forEach(row -> row.remove("id"));
        rows.get("journal").forEach(row -> row.remove("id"));
        read(
                "month_tally",
                "select kind, event_month, change_month, town_id from month_tally where town_id = "
                        + rows.get("matter").get(0).get("town_id")
                        + " order by event_month desc fetch first 6 rows only");
        try (Statement made = connection.createStatement()) {
            made.execute("delete from journal_head where console = '" + CONSOLE + "'");
            made.execute("insert into journal_head values ('" + CONSOLE + "', 0, '')");
            try (ResultSet last =
                    made.executeQuery(
                            "select coalesce(max(seq), 0) from journal where console = '"
                                    + CONSOLE
                                    + "'")) {
                last.next();
                seq = last.getLong(1);
            }
        }
    }

    private void read(String table, String sql) throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                }
                found.add(values);
            }
        }
        rows.put(table, found);
    }

    /** One intake: registered, accepted and dispatched, each on the disk before the next. */
    void once() throws SQLException {
        connection.setAutoCommit(false);
        long id = nextId();
        Map<String, Object> matter = changed("matter", 0, "id", id);
        matter.put("number", "plain-" + id);
        insert("matter", matter);
        insert("matter_text", changed("matter_text", 0, "matter_id", id));
        insert("matter_span", changed("matter_span", 0, "matter_id", id));
        end(id, 0, 1);
        move(id, 1, matter);
        end(id, 1, 1);
        move(id, 2, matter);
        for (int order = 0; order < rows.get("work_order").size(); order++) {
            insert("work_order", changed("work_order", order, "matter_id", id));
        }
        end(id, 2, 4);
        connection.setAutoCommit(true);
    }

    private long nextId() throws SQLException {
        try (ResultSet row = prepared("select next value for matter_id_seq").executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The row of the matter is written anew, its span ends, and the next one begins. */
    private void move(long id, int step, Map<String, Object> matter) throws SQLException {
        StringJoiner columns =
                new StringJoiner(" = ?, ", "update matter set ", " = ? where id = ?");
        matter.keySet().forEach(columns::add);
        PreparedStatement update = prepared(columns.toString());
        int next = bind(update, matter);
        update.setLong(next, id);
        update.executeUpdate();
        Map<String, Object> before = changed("matter_span", step - 1, "matter_id", id);
        PreparedStatement end =
                prepared("update matter_span set to_at = ? where matter_id = ? and from_at = ?");
        end.setObject(1, rows.get("matter_span").get(step).get("from_at"));
        end.setLong(2, id);
        end.setObject(3, before.get("from_at"));
        end.executeUpdate();
        insert("matter_span", changed("matter_span", step, "matter_id", id));
    }

    /** The journal's row, the end of its chain, the tallies, and all of it to the disk. */
    private void end(long id, int step, int tallies) throws SQLException {
        seq++;
        Map<String, Object> row = changed("journal", step, "subject_id", id);
        row.put("console", CONSOLE);
        row.put("seq", seq);
        insert("journal", row);
        PreparedStatement head =
                prepared("update journal_head set seq = ?, digest = ? where console = ?");
        head.setLong(1, seq);
        head.setObject(2, row.get("digest"));
        head.setString(3, CONSOLE);
        head.executeUpdate();
        for (int i = 0; i < tallies; i++) {
            PreparedStatement tally =
                    prepared(
                            "update month_tally set n0 = n0 + ?, n1 = n1 + ? where kind = ?"
                                    + " and event_month = ? and change_month = ? and town_id = ?");
            tally.setInt(1, 0);
            tally.setInt(2, 0);
            int next = 3;
            for (Object key : rows.get("month_tally").get(i).values()) {
                tally.setObject(next++, key);
            }
            tally.executeUpdate();
        }
        connection.commit();
        prepared("checkpoint sync").execute();
    }

    private Map<String, Object> changed(String table, int which, String key, long id) {
        Map<String, Object> row = new LinkedHashMap<>(rows.get(table).get(which));
        row.put(key, id);
        return row;
    }

    private void insert(String table, Map<String, Object> row) throws SQLException {
        String marks = ", ?".repeat(row.size()).substring(2);
        PreparedStatement statement =
                prepared(
                        "insert into %s (%s) values (%s)"
                                .formatted(table, String.join(", ", row.keySet()), marks));
        bind(statement, row);
        statement.executeUpdate();
    }

    private static int bind(PreparedStatement statement, Map<String, Object> row)
            throws SQLException {
        int next = 1;
        for (Object value : row.values()) {
            statement.setObject(next++, value);
        }
        return next;
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
