package org.shaotai.packaging.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches one intake of the store and keeps, for each of its steps, every row that the step wrote:
 * what is written by hand is the same, down to the columns that an update changes.
 */
final class ModelIntake {

    private static final String TALLY_KEY = "kind, event_month, change_month, town_id";

    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();
    private Map<Map<String, Object>, Map<String, Object>> tallies;
    private Map<String, Object> matter = Map.of();

    /** Nothing seen yet; the store's tallies are as they stand before the intake. */
    ModelIntake(Connection connection) throws SQLException {
        this.connection = connection;
        this.tallies = tallies();
    }

    /** Keeps what the store has written since the step before. */
    void see(long id) throws SQLException {
        Map<String, Object> now = rows("select * from matter where id = " + id).get(0);
        Map<String, Object> changed = new LinkedHashMap<>(now);
        changed.entrySet().removeIf(c -> !differs(matter, c.getKey(), c.getValue()));
        matter = now;
        steps.add(
                new Step(
                        changed,
                        rows("select * from matter_text where matter_id = " + id).get(0),
                        newest("matter_span", "matter_id = " + id, "from_at"),
                        rows("select * from work_order where matter_id = " + id),
                        newest("journal", "subject = 'MATTER' and subject_id = " + id, "id"),
                        added()));
    }

    /** The three steps: registered, accepted, dispatched. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    private static boolean differs(Map<String, Object> before, String column, Object value) {
        return !before.containsKey(column)
                || !String.valueOf(before.get(column)).equals("" + value);
    }

    private List<Tally> added() throws SQLException {
        Map<Map<String, Object>, Map<String, Object>> now = tallies();
        List<Tally> added = new ArrayList<>();
        now.forEach(
                (cell, numbers) -> {
                    Map<String, Object> before = tallies.getOrDefault(cell, Map.of());
                    Map<String, Object> sums = new LinkedHashMap<>();
                    numbers.forEach((n, sum) -> sums.put(n, (Long) sum - number(before, n)));
                    if (sums.values().stream().anyMatch(sum -> (Long) sum != 0)) {
                        added.add(new Tally(cell, sums));
                    }
                });
        tallies = now;
        return added;
    }

    private static long number(Map<String, Object> numbers, String column) {
        return (Long) numbers.getOrDefault(column, 0L);
    }

    private Map<Map<String, Object>, Map<String, Object>> tallies() throws SQLException {
        List<Map<String, Object>> cells = rows("select " + TALLY_KEY + " from month_tally");
        List<Map<String, Object>> numbers =
                rows("select n0, n1, n2, n3, n4, n5, n6, n7 from month_tally");
        Map<Map<String, Object>, Map<String, Object>> all = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            all.put(cells.get(i), numbers.get(i));
        }
        return all;
    }

    private Map<String, Object> newest(String table, String which, String order)
            throws SQLException {
        return rows("select * from %s where %s order by %s desc fetch first row only"
                        .formatted(table, which, order))
                .get(0);
    }

    private List<Map<String, Object>> rows(String sql) throws SQLException {
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
        return found;
    }

    /**
     * The rows of one step; each is a map of columns to values.
     *
     * @param matter the columns of the matter's row that it set, all of them in the first step
     * @param text the matter's words
     * @param span the version that it began
     * @param orders the matter's orders after it
     * @param journal the journal's row
     * @param tallies what it added
     */
    record Step(
            Map<String, Object> matter,
            Map<String, Object> text,
            Map<String, Object> span,
            List<Map<String, Object>> orders,
            Map<String, Object> journal,
            List<Tally> tallies) {}

    /**
     * What a step added to one row of the tallies.
     *
     * @param cell the row's key
     * @param numbers what is added to its numbers
     */
    record Tally(Map<String, Object> cell, Map<String, Object> numbers) {}
}
