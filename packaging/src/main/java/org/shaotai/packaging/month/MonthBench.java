package org.shaotai.packaging.month;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shaotai.packaging.twin.Twin;
import org.shaotai.persistence.consultation.MonthBoard;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.IndicatorRow;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;

/**
 * Measures month board and month summary against the same figures by hand-written SQL; called by
 * {@code packaging/bench month}.
 */
public final class MonthBench {

    private static final int ROUNDS = 7;
    private static final int UNCOUNTED = 2;

    private final Store store;
    private final Database database;
    private final ZoneId zone;
    private final List<String> differing = new ArrayList<>();

    private MonthBench(Store store, Database database) {
        this.store = store;
        this.database = database;
        this.zone = store.zone();
    }

    /**
     * Runs the measure.
     *
     * @param arguments the store's address, and {@code --json} for one object instead of lines
     */
    public static void main(String[] arguments) {
        StoreAddress address = StoreAddress.of(arguments[0]);
        boolean isJson = List.of(arguments).contains("--json");
        try (Store store = Store.open(address);
                Database database = Database.open(address, () -> {})) {
            MonthBench bench = new MonthBench(store, database);
            List<Twin> twins = bench.measure();
            System.out.println(isJson ? bench.json(twins) : bench.lines(twins));
            if (!bench.differing.isEmpty()) {
                bench.differing.forEach(System.err::println);
                System.exit(1);
            }
        }
    }

    private List<Twin> measure() {
        List<Region> all = store.regions().all();
        RegionId county = first(all, RegionLevel.COUNTY);
        RegionId town = first(all, RegionLevel.TOWNSHIP);
        run(county, town, UNCOUNTED, 0);
        return run(county, town, ROUNDS, UNCOUNTED);
    }

    private static RegionId first(List<Region> all, RegionLevel level) {
        return all.stream().filter(r -> r.level() == level).findFirst().orElseThrow().id();
    }

    private List<Twin> run(RegionId county, RegionId town, int rounds, int skip) {
        List<Twin> twins =
                List.of(
                        new Twin("summary county"),
                        new Twin("summary town"),
                        new Twin("board county"),
                        new Twin("board town"));
        for (int round = skip; round < skip + rounds; round++) {
            YearMonth month = store.summaries().lastWholeMonth(now()).minusMonths(round);
            summary(twins.get(0), month, Scope.county(county), "county_id", county);
            summary(twins.get(1), month, Scope.town(town), "town_id", town);
            Instant at = now().minus(Duration.ofHours(29L * round)).plusMillis(17L * round);
            board(twins.get(2), at, Optional.empty(), "county_id", county);
            board(twins.get(3), at, Optional.of(town), "town_id", town);
        }
        return twins;
    }

    private Instant now() {
        return store.clock().instant();
    }

    private void summary(Twin twin, YearMonth month, Scope scope, String column, RegionId place) {
        MonthSummary[] made = new MonthSummary[1];
        twin.store(() -> made[0] = store.summaries().month(month, scope));
        twin.hand(() -> byHand(made[0], column, place, false));
    }

    private void board(
            Twin twin, Instant at, Optional<RegionId> town, String column, RegionId place) {
        MonthBoard[] made = new MonthBoard[1];
        twin.store(() -> made[0] = store.consultations().month(at, town));
        twin.hand(() -> byHand(made[0].summary(), column, place, true));
    }

    private void byHand(MonthSummary made, String column, RegionId place, boolean isBoard) {
        database.plain(
                connection -> {
                    HandWritten hand = new HandWritten(connection, column, place.value());
                    Comparison c = made.comparison();
                    for (Period period :
                            List.of(
                                    c.now(),
                                    c.lastMonth(),
                                    c.lastYear(),
                                    c.yearToDate(),
                                    c.lastYearToDate())) {
                        compare(made, period, hand.figures(period, monthEarlier(period)));
                    }
                    return isBoard ? hand.pages(c.now()) : 0;
                });
    }

    private Period monthEarlier(Period period) {
        return new Period(monthEarlier(period.from()), monthEarlier(period.to()));
    }

    private Instant monthEarlier(Instant at) {
        return LocalDateTime.ofInstant(at, zone).minusMonths(1).atZone(zone).toInstant();
    }

    private void compare(MonthSummary made, Period period, Map<String, BigDecimal> byHand) {
        for (IndicatorRow row : made.indicators()) {
            for (Figure f :
                    List.of(
                            row.month(),
                            row.lastMonth(),
                            row.lastYear(),
                            row.yearToDate(),
                            row.lastYearToDate())) {
                BigDecimal counted = byHand.get(f.indicator().name());
                if (f.period().equals(period)
                        && f.isCovered()
                        && counted != null
                        && f.numerator().compareTo(counted) != 0) {
                    differing.add(f + " by hand " + counted);
                }
            }
        }
    }

    private String lines(List<Twin> twins) {
        return twins.stream()
                .map(Twin::line)
                .collect(
                        Collectors.joining(
                                System.lineSeparator(),
                                String.format("%d matters, %d rounds%n", matters(), ROUNDS),
                                ""));
    }

    private String json(List<Twin> twins) {
        return twins.stream()
                .map(Twin::json)
                .collect(
                        Collectors.joining(
                                ", ",
                                "{\"matters\": "
                                        + matters()
                                        + ", \"rounds\": "
                                        + ROUNDS
                                        + ", \"measures\": [",
                                "], \"differing\": " + differing.size() + "}"));
    }

    private int matters() {
        return database.plain(MonthBench::matters);
    }

    private static int matters(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from matter")) {
            row.next();
            return row.getInt(1);
        }
    }
}
