package org.shaotai.persistence.whistle;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.SteadyClock;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.unit.UnitId;

/**
 * How every command moves a whistle: in one transaction it holds the row against other desks and
 * the version that the caller saw against the row, asks the tables of moves and of rights, lets the
 * command decide which event happens, and writes rows and journal. Shared by the stores of this
 * package; safe for all threads.
 *
 * @param database where
 * @param journal what is appended to
 * @param limits the calendar in force, asked anew for each command
 * @param clock the store's clock
 */
public record Whistling(
        Database database, JournalStore journal, Supplier<Limits> limits, SteadyClock clock) {

    /**
     * What a command decides by.
     *
     * @param sql the transaction
     * @param whistle the whistle before the move, with what follows from the clock
     * @param moves makes events with the limits in force
     * @param entry who makes the move, and when
     */
    record Turn(DSLContext sql, Whistle whistle, WhistleMoves moves, Entry entry) {

        ReportIn report(UnitId unit) {
            return whistle.of(unit).orElseThrow();
        }
    }

    Outcome<Whistle> move(
            WhistleId id,
            int version,
            WhistleMove move,
            Entry entry,
            Function<Turn, Outcome<WhistleEvent>> decide) {
        return move(id, version, move, Optional.empty(), entry, decide);
    }

    Outcome<Whistle> move(
            WhistleId id,
            int version,
            WhistleMove move,
            Optional<UnitId> unit,
            Entry entry,
            Function<Turn, Outcome<WhistleEvent>> decide) {
        WhistleGuard guard = new WhistleGuard(move, unit);
        return guard.time(entry, clock)
                .then(
                        timely ->
                                database.write(
                                        sql ->
                                                hold(sql, id, version)
                                                        .then(
                                                                w ->
                                                                        made(
                                                                                sql, w, guard,
                                                                                entry, decide))));
    }

    private static Outcome<Whistle> hold(DSLContext sql, WhistleId id, int version) {
        return WhistleRows.hold(sql, id)
                .filter(found -> found.version() == version)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("refusal.whistle.changed"));
    }

    private Outcome<Whistle> made(
            DSLContext sql,
            Whistle before,
            WhistleGuard guard,
            Entry entry,
            Function<Turn, Outcome<WhistleEvent>> decide) {
        Entry steady = guard.steady(entry, before);
        Turn turn = new Turn(sql, before.at(steady.at()), moves(sql), steady);
        return guard.check(turn)
                .then(allowed -> decide.apply(turn))
                .then(event -> Outcome.done(apply(sql, before, event, steady)));
    }

    Whistle apply(DSLContext sql, Whistle before, WhistleEvent event, Entry entry) {
        WhistleWriter writer = writer(sql);
        Whistle after = writer.apply(before, event, entry);
        writer.flush();
        return after;
    }

    WhistleWriter writer(DSLContext sql) {
        return new WhistleWriter(
                sql, journal.chain(sql), limits.get().calendar().zone(), clock.instant());
    }

    WhistleMoves moves(DSLContext sql) {
        return new WhistleMoves(WhistleLimits.read(sql, limits.get().calendar()));
    }

    /** The whistles that a question asks for, as they were at its moment, the latest first. */
    List<Whistle> list(WhistleQuery query) {
        return database.read(
                sql -> WhistleReplay.at(sql, WhistleRows.fetch(sql, query), query.asOf()));
    }
}
