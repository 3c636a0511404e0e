package org.shaotai.persistence.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.SummaryStore;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleStore;

/**
 * The boards of day, week and month as of any moment (domain reference §4). Every number on them
 * holds the matters behind it, or is a figure that the summary opens. Safe for all threads.
 */
public final class ConsultationStore {

    private final Database database;
    private final Supplier<Limits> limits;
    private final WhistleStore whistles;
    private final SummaryStore summaries;

    /** The boards of a database. */
    public ConsultationStore(
            Database database,
            Supplier<Limits> limits,
            WhistleStore whistles,
            SummaryStore summaries) {
        this.database = database;
        this.limits = limits;
        this.whistles = whistles;
        this.summaries = summaries;
    }

    /** The day at a moment, of a township or of all. */
    public DayBoard day(Instant asOf, Optional<RegionId> town) {
        List<Whistle> open = whistles.list(question(asOf, town));
        return database.read(
                sql ->
                        new DayAgenda(sql, asOf, town, limits.get().calendars().at(asOf))
                                .board(open));
    }

    /** The week at a moment, of a township or of all. */
    public WeekBoard week(Instant asOf, Optional<RegionId> town) {
        List<Whistle> open = whistles.list(question(asOf, town));
        return database.read(
                sql ->
                        new WeekAgenda(sql, asOf, town, limits.get().calendars().at(asOf))
                                .board(open));
    }

    /** The month of a moment up to that moment, of a township or of all. */
    public MonthBoard month(Instant asOf, Optional<RegionId> town) {
        WhistleQuery all = WhistleQuery.upTo(asOf).inTown(town);
        return new MonthPages(database, summaries, asOf, town)
                .board(whistles.list(all), limits.get().calendars().at(asOf));
    }

    private static WhistleQuery question(Instant asOf, Optional<RegionId> town) {
        return WhistleQuery.openAt(asOf).inTown(town);
    }
}
