package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.MatterBatch;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.region.PlaceFinder;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.SettingStore;

/** Imports matters from a delimited file. Safe for all threads. */
public final class MatterImport {

    private final Database database;
    private final JournalStore journal;
    private final Supplier<Limits> limits;
    private final Clock clock;

    /**
     * Imports into a database.
     *
     * @param limits the limits in force, asked anew for each import
     * @param clock the store's clock
     */
    public MatterImport(
            Database database, JournalStore journal, Supplier<Limits> limits, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What is imported, and for whom.
     *
     * @param file the table
     * @param mapping which of its columns says what
     * @param rejects where the sheet of rejected rows is to be; an older one is replaced
     * @param wording the language of the sheet
     * @param actor who imports
     */
    public record Order(Path file, Mapping mapping, Path rejects, Wording wording, Actor actor) {}

    /**
     * Where the rows of an import lie.
     *
     * @param finder finds the grids, and nothing but grids, under a point
     * @param homeTown the code of the township whose room this is; when empty the only township of
     *     the store
     */
    public record Grids(PlaceFinder finder, Optional<String> homeTown) {}

    /**
     * Makes the zone of a mapping the store's own, when nobody has said yet which it has and it
     * holds no matter: the days of a store are those of the place its matters come from.
     *
     * @return whether the zone was changed, so that the store must be opened anew
     */
    public boolean adoptZone(Mapping mapping) {
        ZoneId zone = mapping.dates().zone();
        SettingStore settings = new SettingStore(database);
        boolean isFree =
                settings.get(Setting.ZONE).isEmpty()
                        && !zone.equals(Mapping.Dates.DEFAULT_ZONE)
                        && database.read(sql -> !sql.fetchExists(MATTER));
        if (isFree) {
            settings.put(Setting.ZONE, zone.getId());
        }
        return isFree;
    }

    /**
     * Imports a table in one transaction: all of its good rows, or nothing when it is refused or
     * called off. A bad row stops nothing and goes to the reject sheet.
     *
     * @return what was done with each row, or why the file as a whole cannot be imported
     */
    public Outcome<ImportResult> run(Order order, Grids grids, Progress progress) {
        Path sheet = order.rejects().toAbsolutePath().normalize();
        if (sheet.equals(order.file().toAbsolutePath().normalize())) {
            return Outcome.refused("refusal.import.sheetIsFile", sheet.toString());
        }
        return TableSurvey.of(order.file(), order.mapping())
                .then(survey -> take(order, grids, survey, progress));
    }

    private Outcome<ImportResult> take(
            Order order, Grids grids, TableSurvey survey, Progress progress) {
        Mapping.Format format = order.mapping().format();
        return TableFile.open(order.file(), format.encoding(), format.delimiter())
                .then(table -> take(new Job(order, grids, survey, progress), table));
    }

    private Outcome<ImportResult> take(Job job, TableFile table) {
        Order order = job.order();
        try (table;
                RejectSheet rejects =
                        RejectSheet.begin(order.rejects(), table.header(), order.wording())) {
            return database.write(
                    sql ->
                            tools(sql, order, job.grids())
                                    .then(tools -> rows(tools, job, table, rejects)));
        }
    }

    private record Job(Order order, Grids grids, TableSurvey survey, Progress progress) {}

    private Outcome<ImportRun.Tools> tools(DSLContext sql, Order order, Grids grids) {
        ImportCategories categories = ImportCategories.of(sql);
        Optional<CategoryCode> missing = categories.missing(order.mapping().values());
        if (missing.isPresent()) {
            return Outcome.refused("refusal.mapping.noCategory", missing.get().value());
        }
        Optional<ImportPlaces> places = ImportPlaces.of(sql, grids.finder(), grids.homeTown());
        if (places.isEmpty()) {
            return Outcome.refused("refusal.import.noHomeTown");
        }
        Instant now = clock.instant();
        Chain chain = journal.chain(sql);
        Entry entry = new Entry(order.actor(), Optional.empty(), Via.FILE, now, "");
        ImportUnits units = new ImportUnits(sql, chain, places.get(), entry, now);
        Limits inForce = limits.get();
        MatterBatch batch = new MatterBatch(sql, chain, inForce, now);
        return past(order, inForce, units)
                .then(
                        past ->
                                Outcome.done(
                                        new ImportRun.Tools(
                                                sql,
                                                places.get(),
                                                units,
                                                categories,
                                                batch,
                                                past,
                                                now)));
    }

    private static Outcome<PastWriting> past(Order order, Limits inForce, ImportUnits units) {
        String source = order.mapping().source();
        return units.room()
                .map(room -> new PastWriting(new MatterMoves(inForce), order.actor(), source, room))
                .map(Outcome::done)
                .orElse(Outcome.refused("refusal.matter.noCommandRoom"));
    }

    private static Outcome<ImportResult> rows(
            ImportRun.Tools tools, Job job, TableFile table, RejectSheet rejects) {
        RowReading reading = RowReading.of(job.order().mapping(), job.survey(), tools.now());
        ImportRun run = new ImportRun(tools, reading, rejects);
        return run.takeAll(table, job.survey().rows(), job.progress())
                .then(
                        tally -> {
                            rejects.keep();
                            return Outcome.done(
                                    tally.result(rejects, table.lossyRows(), tools.units().made()));
                        });
    }
}
