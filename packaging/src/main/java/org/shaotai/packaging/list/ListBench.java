package org.shaotai.packaging.list;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shaotai.packaging.twin.Twin;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitKind;

/**
 * Measures the first page of the open list, sorted by due, against plain SQL; called by {@code
 * packaging/bench list}. Ends with 1 when the two name different matters.
 */
public final class ListBench {

    private static final int UNCOUNTED = 3;
    private static final int ROUNDS = 15;
    private static final int PAGE = 50;

    private static final String SQL =
            """
            select s.*, m.number, m.lon, m.lat, m.is_restricted, t.title
            from matter_span s join matter m on m.id = s.matter_id
            join matter_text t on t.matter_id = s.matter_id
            where s.is_open = true and s.to_at > ? and s.from_at <= ? %s
            order by s.due_at, s.matter_id fetch first 50 rows only
            """;

    private final Store store;
    private final Database database;
    private final List<Region> towns;
    private final List<Unit> units;
    private final List<String> majors;
    private final List<String> differing = new ArrayList<>();

    private ListBench(Store store, Database database) {
        this.store = store;
        this.database = database;
        this.towns =
                store.regions().all().stream()
                        .filter(r -> r.level() == RegionLevel.TOWNSHIP)
                        .toList();
        this.units =
                store.units().all().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMPETENT_DEPT)
                        .toList();
        this.majors =
                store.categories().all().stream().map(c -> c.code().major()).distinct().toList();
    }

    /**
     * Runs the measure.
     *
     * @param arguments the store's file, how many matters it has, {@code --json} for JSON
     */
    public static void main(String[] arguments) {
        StoreAddress address = StoreAddress.file(Path.of(arguments[0]));
        if (!address.exists()) {
            ListGround.make(address, Integer.parseInt(arguments[1]));
        }
        try (Store store = Store.open(address);
                Database database = Database.open(address, () -> {})) {
            ListBench bench = new ListBench(store, database);
            bench.run(UNCOUNTED, 0);
            List<Twin> twins = bench.run(ROUNDS, UNCOUNTED);
            int[] counts = database.plain(ListBench::counts);
            boolean isJson = List.of(arguments).contains("--json");
            System.out.println(isJson ? json(twins, counts) : lines(twins, counts));
            bench.differing.forEach(System.err::println);
            System.exit(bench.differing.isEmpty() ? 0 : 1);
        }
    }

    private List<Twin> run(int rounds, int skip) {
        Twin all = new Twin("all open");
        Twin ofTown = new Twin("of a town");
        Twin ofMajor = new Twin("of a category");
        Twin ofUnit = new Twin("of a unit");
        for (int round = skip; round < skip + rounds; round++) {
            Instant at = store.clock().instant();
            MatterQuery open = MatterQuery.openAt(at).first(PAGE);
            Region town = towns.get(round % towns.size());
            String major = majors.get(round % majors.size());
            Unit unit = units.get(round % units.size());
            ask(all, open, "and 0 < ?", 1L);
            ask(ofTown, open.inTown(town.id()), "and s.town_id = ?", town.id().value());
            ask(ofMajor, open.ofCategory(major), "and s.category_code like ?", major + "%");
            ask(ofUnit, open.ownedBy(unit.id()), "and s.owner_unit_id = ?", unit.id().value());
        }
        return List.of(all, ofTown, ofMajor, ofUnit);
    }

    private void ask(Twin twin, MatterQuery query, String filter, Object value) {
        List<Long> made = new ArrayList<>();
        List<Long> byHand = new ArrayList<>();
        twin.store(
                () ->
                        store.matters().list(query).stream()
                                .map(MatterRow::id)
                                .forEach(id -> made.add(id.value())));
        twin.hand(
                () ->
                        byHand.addAll(
                                database.plain(
                                        connection ->
                                                page(connection, query.asOf(), filter, value))));
        if (!made.equals(byHand)) {
            differing.add(filter + " " + value + ": " + made + " by hand " + byHand);
        }
    }

    /** Reads every column, as a list that shows them must. */
    private static List<Long> page(Connection connection, Instant at, String filter, Object value)
            throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL.formatted(filter))) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, at.atOffset(ZoneOffset.UTC));
            statement.setObject(3, value);
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    private static int[] counts(Connection connection) throws SQLException {
        String sql = "select count(*), count(case when closed_at is null then 1 end) from matter";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new int[] {row.getInt(1), row.getInt(2)};
        }
    }

    private static String lines(List<Twin> twins, int[] counts) {
        StringBuilder lines =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%d matters, %d open, first %d by due, %d rounds",
                                counts[0],
                                counts[1],
                                PAGE,
                                ROUNDS));
        twins.forEach(twin -> lines.append(System.lineSeparator()).append(twin.line()));
        return lines.toString();
    }

    private static String json(List<Twin> twins, int[] counts) {
        return "{\"matters\": %d, \"open\": %d, \"rounds\": %d, \"measures\": [%s]}"
                .formatted(
                        counts[0],
                        counts[1],
                        ROUNDS,
                        String.join(", ", twins.stream().map(Twin::json).toList()));
    }
}
