package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.MattersAt;
import org.shaotai.persistence.region.RegionId;

/**
 * What was told before and looks like what is being told now. Restricted matters are left out, or
 * the suggestion would tell what the lists hide. Safe for all threads.
 */
public final class LikenessStore {

    /** How far back the same thing is looked for. */
    public static final Duration LATELY = Duration.ofDays(30);

    private static final Duration PLACES_SINCE = Duration.ofDays(365);
    private static final int MOST = 5;
    private static final int MOST_PLACES = 6;
    private static final double ENOUGH = 0.5;
    private static final double SAME_GRID = 0.15;
    private static final double SAME_KIND = 0.15;
    private static final double NEAR = 0.25;

    /** About 200 m in degrees of latitude. */
    private static final double NEAR_DEGREES = 0.0018;

    private static final List<String> OPEN =
            Arrays.stream(MatterStatus.values())
                    .filter(MatterStatus::isOpen)
                    .map(Enum::name)
                    .toList();

    private final Database database;

    /** Likenesses among the matters of a database. */
    public LikenessStore(Database database) {
        this.database = database;
    }

    /**
     * The open matters of the last {@link #LATELY} that are likely the same thing, the likeliest
     * first: by their words, and more so in the same grid, near the same point or of the same kind.
     */
    public List<MatterRow> like(LikenessQuery query) {
        return database.read(sql -> like(sql, query));
    }

    private static List<MatterRow> like(DSLContext sql, LikenessQuery query) {
        Likeness told = new Likeness(query.told());
        Map<Long, Double> scores =
                sql
                        .select(
                                MATTER.ID,
                                MATTER.GRID_ID,
                                MATTER.CATEGORY_CODE,
                                MATTER.LON,
                                MATTER.LAT,
                                MATTER_TEXT.TITLE,
                                MATTER_TEXT.ADDRESS)
                        .from(MATTER)
                        .join(MATTER_TEXT)
                        .on(MATTER_TEXT.MATTER_ID.eq(MATTER.ID))
                        .where(since(query.town(), query.asOf(), LATELY))
                        .and(MATTER.STATUS.in(OPEN))
                        .fetch()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get(MATTER.ID), row -> score(row, told, query)));
        List<Long> best =
                scores.keySet().stream()
                        .filter(id -> scores.get(id) >= ENOUGH)
                        .sorted(
                                Comparator.comparing((Long id) -> scores.get(id))
                                        .reversed()
                                        .thenComparing(Comparator.reverseOrder()))
                        .limit(MOST)
                        .toList();
        Map<MatterId, MatterRow> rows =
                new MattersAt(query.asOf())
                        .byId(sql, best).stream().collect(Collectors.toMap(MatterRow::id, r -> r));
        return best.stream().map(id -> rows.get(new MatterId(id))).toList();
    }

    private static Condition since(RegionId town, Instant asOf, Duration span) {
        return MATTER.REGISTERED_AT
                .between(asOf.minus(span), asOf)
                .and(MATTER.TOWN_ID.eq(town.value()))
                .and(MATTER.IS_RESTRICTED.isFalse());
    }

    private static double score(Record row, Likeness told, LikenessQuery query) {
        double words = told.to(row.get(MATTER_TEXT.TITLE) + row.get(MATTER_TEXT.ADDRESS));
        if (words == 0) {
            return 0;
        }
        boolean isSameGrid =
                query.grid()
                        .filter(grid -> Long.valueOf(grid.value()).equals(row.get(MATTER.GRID_ID)))
                        .isPresent();
        boolean isSameKind =
                query.category()
                        .filter(kind -> kind.value().equals(row.get(MATTER.CATEGORY_CODE)))
                        .isPresent();
        return words
                + (isSameGrid ? SAME_GRID : 0)
                + (isSameKind ? SAME_KIND : 0)
                + (isNear(row, query) ? NEAR : 0);
    }

    private static boolean isNear(Record row, LikenessQuery query) {
        if (Double.isNaN(query.lon()) || row.get(MATTER.LON) == null) {
            return false;
        }
        double north = row.get(MATTER.LAT) - query.lat();
        double east = (row.get(MATTER.LON) - query.lon()) * Math.cos(Math.toRadians(query.lat()));
        return Math.hypot(north, east) <= NEAR_DEGREES;
    }

    /** The addresses told in a township within a year that hold some words, the commonest first. */
    public List<KnownPlace> places(RegionId town, String words, Instant asOf) {
        return words.isBlank()
                ? List.of()
                : database.read(sql -> places(sql, town, words.strip(), asOf));
    }

    private static List<KnownPlace> places(
            DSLContext sql, RegionId town, String words, Instant asOf) {
        var times = DSL.count().as("times");
        return sql.select(
                        MATTER_TEXT.ADDRESS,
                        MATTER.GRID_ID,
                        times,
                        DSL.avg(MATTER.LON).as("lon"),
                        DSL.avg(MATTER.LAT).as("lat"))
                .from(MATTER)
                .join(MATTER_TEXT)
                .on(MATTER_TEXT.MATTER_ID.eq(MATTER.ID))
                .where(since(town, asOf, PLACES_SINCE))
                .and(MATTER_TEXT.ADDRESS.containsIgnoreCase(words))
                .groupBy(MATTER_TEXT.ADDRESS, MATTER.GRID_ID)
                .orderBy(times.desc(), MATTER_TEXT.ADDRESS)
                .limit(MOST_PLACES)
                .fetch(
                        row ->
                                new KnownPlace(
                                        row.value1(),
                                        Optional.ofNullable(row.value2()).map(RegionId::new),
                                        row.value4() == null
                                                ? Double.NaN
                                                : row.value4().doubleValue(),
                                        row.value5() == null
                                                ? Double.NaN
                                                : row.value5().doubleValue(),
                                        row.value3()));
    }
}
