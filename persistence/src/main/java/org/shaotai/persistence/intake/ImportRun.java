package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.intake.ImportTally.Fate;
import org.shaotai.persistence.matter.MatterBatch;
import org.shaotai.persistence.unit.UnitId;

/**
 * One import inside its transaction: takes the rows of a table in batches and decides for each
 * whether it is new, known, revised or to be rejected. Not for several threads.
 */
final class ImportRun {

    private static final int BATCH = 500;

    private final DSLContext sql;
    private final RowReading reading;
    private final ImportPlaces places;
    private final ImportUnits units;
    private final ImportCategories categories;
    private final KnownLeads leads;
    private final MatterBatch matters;
    private final PastWriting past;
    private final Revision revision;
    private final RejectSheet rejects;
    private final Instant now;
    private final ImportTally tally = new ImportTally();
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A row that was understood, with what it says. */
    private record Waiting(TableRow row, Arrival arrival) {}

    /**
     * What an import works with, all within one transaction.
     *
     * @param now when its entries are recorded
     */
    record Tools(
            DSLContext sql,
            ImportPlaces places,
            ImportUnits units,
            ImportCategories categories,
            MatterBatch matters,
            PastWriting past,
            Instant now) {}

    ImportRun(Tools tools, RowReading reading, RejectSheet rejects) {
        this.sql = tools.sql();
        this.places = tools.places();
        this.units = tools.units();
        this.categories = tools.categories();
        this.matters = tools.matters();
        this.past = tools.past();
        this.now = tools.now();
        this.reading = reading;
        this.rejects = rejects;
        this.leads = new KnownLeads(sql, past.source());
        this.revision = new Revision(matters, past);
    }

    /**
     * Takes every row of a table.
     *
     * @param rows how many there are, for the listener
     * @return a refusal, upon which the caller undoes the transaction, when the listener calls it
     *     off
     */
    Outcome<ImportTally> takeAll(TableFile table, long rows, Progress progress) {
        long done = 0;
        Outcome<Optional<TableRow>> next = table.next();
        for (; next.isDone() && next.value().isPresent(); next = table.next()) {
            read(next.value().get());
            done++;
            if (done % BATCH == 0) {
                takeBatch();
                if (!progress.at(done, rows)) {
                    return Outcome.refused("refusal.cancelled");
                }
            }
        }
        takeBatch();
        matters.flush();
        progress.at(done, rows);
        return next.then(end -> Outcome.done(tally));
    }

    private void read(TableRow row) {
        Outcome<Arrival> arrival = reading.read(row);
        if (!arrival.isDone()) {
            rejects.add(row, arrival.refusal().orElseThrow());
            return;
        }
        String number = arrival.value().number();
        Long before = lines.putIfAbsent(number, row.line());
        if (before == null) {
            waiting.add(new Waiting(row, arrival.value()));
        } else {
            rejects.add(row, Refusal.of("refusal.row.twice", number, before));
        }
    }

    private void takeBatch() {
        leads.ask(waiting.stream().map(one -> one.arrival().number()).toList());
        waiting.forEach(this::take);
        waiting.clear();
    }

    private void take(Waiting one) {
        Arrival arrival = one.arrival();
        FoundGrid grid = places.of(arrival.point());
        Optional<KnownLeads.Known> known = leads.find(arrival.number());
        if (known.isEmpty()) {
            add(arrival, grid);
            tally.count(arrival, grid, Fate.ADDED);
        } else if (known.get().digest().equals(arrival.digest())) {
            tally.count(arrival, grid, Fate.SAME);
        } else {
            revise(one, grid, known.get());
        }
    }

    private void add(Arrival arrival, FoundGrid grid) {
        Optional<UnitId> unit = arrival.unit().map(units::of);
        matters.add(past.of(arrival, grid.place(), categories.of(arrival.kind().category()), unit));
    }

    private void revise(Waiting one, FoundGrid grid, KnownLeads.Known known) {
        Arrival arrival = one.arrival();
        Optional<Refusal> refusal =
                revision.enter(
                        matters.docket(known.matter()).matter(),
                        FirstReport.of(sql, known.matter(), now),
                        arrival,
                        grid,
                        arrival.unit().flatMap(units::find));
        if (refusal.isPresent()) {
            rejects.add(one.row(), refusal.get());
            return;
        }
        leads.update(known, arrival.digest());
        tally.count(arrival, grid, Fate.REVISED);
    }
}
