package org.shaotai.persistence.matter;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;

/**
 * How every command moves a matter: in one transaction it finds the row, holds the version that the
 * caller saw against it, asks the tables of moves and of rights, lets the command decide which
 * event happens, and writes row, orders, span and journal. Shared by the stores of this package;
 * safe for all threads.
 *
 * @param database where
 * @param journal what is appended to
 * @param limits the limits in force, asked anew for each command
 * @param clock the store's clock
 */
public record Moving(
        Database database, JournalStore journal, Supplier<Limits> limits, Clock clock) {

    /**
     * What a command decides by.
     *
     * @param sql the transaction
     * @param docket the matter before the move
     * @param moves makes events with the limits in force
     * @param entry who makes the move, and when
     */
    record Turn(DSLContext sql, Docket docket, MatterMoves moves, Entry entry) {

        Matter matter() {
            return docket.matter();
        }
    }

    Outcome<Matter> move(
            MatterId id,
            int version,
            Move move,
            Entry entry,
            Function<Turn, Outcome<MatterEvent>> decide) {
        return database.write(sql -> moveIn(sql, id, version, move, entry, decide));
    }

    Outcome<Matter> moveIn(
            DSLContext sql,
            MatterId id,
            int version,
            Move move,
            Entry entry,
            Function<Turn, Outcome<MatterEvent>> decide) {
        Optional<Matter> found = MatterRows.find(sql, id);
        if (found.isEmpty()) {
            return Outcome.refused("refusal.matter.unknown", id.value());
        }
        if (found.get().version() != version) {
            return Outcome.refused(
                    "refusal.matter.changed", found.get().number(), found.get().status());
        }
        MatterWriter writer = writer(sql);
        Docket docket = new Docket(found.get(), OrderRows.of(sql, id));
        Turn turn = new Turn(sql, docket, new MatterMoves(limits.get()), entry);
        return Rights.check(move, entry)
                .then(made -> MatterGuard.check(found.get(), move, entry, clock.instant()))
                .then(matter -> decide.apply(turn))
                .then(event -> writer.apply(docket, event, entry));
    }

    MatterWriter writer(DSLContext sql) {
        return new MatterWriter(sql, journal.chain(sql), limits.get(), clock.instant());
    }
}
