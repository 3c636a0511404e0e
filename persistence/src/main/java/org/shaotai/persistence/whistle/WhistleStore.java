package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.unit.UnitId;

/**
 * Whistles and who reported in. Commands on one whistle take the version that the caller saw; when
 * another desk was faster the answer is {@code refusal.whistle.changed}. Safe for all threads.
 */
public final class WhistleStore {

    /** How far back a report-in may be dated (domain reference §4.5). */
    public static final Duration BACK = Duration.ofMinutes(30);

    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final Database database;
    private final JournalStore journal;
    private final Supplier<Limits> limits;
    private final Clock clock;

    /** The whistles of a database. */
    public WhistleStore(
            Database database, JournalStore journal, Supplier<Limits> limits, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /** Sounds a whistle: each called unit's clock starts now. */
    public Outcome<Whistle> sound(Composition composition, Entry entry) {
        if (composition.calls().isEmpty()) {
            return Outcome.refused("refusal.whistle.nobody");
        }
        if (composition.task().isBlank() || composition.place().isBlank()) {
            return Outcome.refused("refusal.whistle.noTask");
        }
        return database.write(
                sql -> {
                    if (!isOpen(sql, composition)) {
                        return Outcome.refused("refusal.whistle.matterEnded");
                    }
                    WhistleWriter writer = writer(sql);
                    Whistle sounded = writer.add(new WhistleHistory(composition, entry, List.of()));
                    writer.flush();
                    return Outcome.done(sounded);
                });
    }

    private static boolean isOpen(DSLContext sql, Composition composition) {
        return sql.select(MATTER.STATUS)
                .from(MATTER)
                .where(MATTER.ID.eq(composition.matter().value()))
                .fetchOptional(MATTER.STATUS)
                .filter(status -> MatterStatus.valueOf(status).isOpen())
                .isPresent();
    }

    /** Records that a called unit answered. */
    public Outcome<Whistle> answer(WhistleId id, int version, UnitId unit, Entry entry) {
        return move(id, version, entry, w -> called(w, unit, new WhistleEvent.Answered(unit)));
    }

    /** Records that a called unit came, how and who. */
    public Outcome<Whistle> checkIn(
            WhistleId id, int version, UnitId unit, CheckInWay way, String who, Entry entry) {
        return move(
                id,
                version,
                entry,
                w -> {
                    boolean isIn = w.of(unit).filter(r -> r.checkedInAt() != null).isPresent();
                    return isIn
                            ? Outcome.refused("refusal.whistle.checkedIn")
                            : called(w, unit, new WhistleEvent.CheckedIn(unit, way, who));
                });
    }

    /** Records what a unit that came has done. */
    public Outcome<Whistle> report(
            WhistleId id, int version, UnitId unit, String result, Entry entry) {
        if (result.isBlank()) {
            return Outcome.refused("refusal.whistle.noResult");
        }
        return move(
                id,
                version,
                entry,
                w -> {
                    boolean isIn = w.of(unit).filter(r -> r.checkedInAt() != null).isPresent();
                    return isIn
                            ? called(w, unit, new WhistleEvent.Reported(unit, result))
                            : Outcome.refused("refusal.whistle.notCheckedIn");
                });
    }

    /** Records the ruling that a called unit is not responsible. */
    public Outcome<Whistle> excuse(
            WhistleId id, int version, UnitId unit, String ruling, Entry entry) {
        if (ruling.isBlank()) {
            return Outcome.refused("refusal.whistle.noRuling");
        }
        return move(
                id, version, entry, w -> called(w, unit, new WhistleEvent.Excused(unit, ruling)));
    }

    /**
     * Lets everybody go, once each unit that came has said what it did: nobody leaves before it is
     * done.
     */
    public Outcome<Whistle> release(WhistleId id, int version, Entry entry) {
        return move(
                id,
                version,
                entry,
                w -> {
                    if (!w.isAssembled(entry.at())) {
                        return Outcome.refused("refusal.whistle.stillExpected");
                    }
                    return w.isEveryResultGiven()
                            ? Outcome.done(new WhistleEvent.Released())
                            : Outcome.refused("refusal.whistle.resultMissing");
                });
    }

    /** Closes a whistle whose units have been let go. */
    public Outcome<Whistle> close(WhistleId id, int version, Entry entry) {
        return change(
                id,
                version,
                entry,
                w ->
                        w.status() == WhistleStatus.DONE
                                ? Outcome.done(new WhistleEvent.Closed())
                                : Outcome.refused("refusal.whistle.notReleased"));
    }

    /** Takes a whistle back before anybody came. */
    public Outcome<Whistle> withdraw(WhistleId id, int version, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.whistle.noReason");
        }
        return move(
                id,
                version,
                entry,
                w ->
                        w.status() == WhistleStatus.SOUNDED
                                ? Outcome.done(new WhistleEvent.Withdrawn(reason))
                                : Outcome.refused("refusal.whistle.assembled"));
    }

    private static Outcome<WhistleEvent> called(Whistle whistle, UnitId unit, WhistleEvent event) {
        return whistle.of(unit).filter(r -> r.status() != ReportInStatus.EXCUSED).isPresent()
                ? Outcome.done(event)
                : Outcome.refused("refusal.whistle.notCalled");
    }

    private Outcome<Whistle> move(
            WhistleId id,
            int version,
            Entry entry,
            Function<Whistle, Outcome<WhistleEvent>> decide) {
        return change(
                id,
                version,
                entry,
                w ->
                        w.status().isUnderWay()
                                ? decide.apply(w)
                                : Outcome.refused("refusal.whistle.over", w.number()));
    }

    private Outcome<Whistle> change(
            WhistleId id,
            int version,
            Entry entry,
            Function<Whistle, Outcome<WhistleEvent>> decide) {
        Instant now = clock.instant();
        if (entry.at().isAfter(now.plus(AHEAD)) || entry.at().isBefore(now.minus(BACK))) {
            return Outcome.refused("refusal.whistle.time", BACK.toMinutes());
        }
        return database.write(
                sql -> {
                    Optional<Whistle> found = WhistleRows.find(sql, id);
                    if (found.isEmpty() || found.get().version() != version) {
                        return Outcome.refused("refusal.whistle.changed");
                    }
                    if (entry.at().isBefore(found.get().soundedAt())) {
                        return Outcome.refused("refusal.whistle.beforeSounded");
                    }
                    WhistleWriter writer = writer(sql);
                    Outcome<Whistle> changed =
                            decide.apply(found.get())
                                    .then(
                                            event ->
                                                    Outcome.done(
                                                            writer.apply(
                                                                    found.get(), event, entry)));
                    writer.flush();
                    return changed;
                });
    }

    /** Takes pasts into the store, all or none, in one transaction. */
    public Outcome<List<Whistle>> load(List<WhistleHistory> pasts, Progress progress) {
        return database.write(
                sql -> {
                    WhistleWriter writer = writer(sql);
                    List<Whistle> taken = pasts.stream().map(writer::add).toList();
                    writer.flush();
                    return progress.at(taken.size(), pasts.size())
                            ? Outcome.done(taken)
                            : Outcome.refused("refusal.cancelled");
                });
    }

    private WhistleWriter writer(DSLContext sql) {
        return new WhistleWriter(sql, journal.chain(sql), limits.get().calendar(), clock.instant());
    }

    /** The whistles that a question asks for, as they were at its moment, the latest first. */
    public List<Whistle> list(WhistleQuery query) {
        return database.read(sql -> WhistleRows.fetch(sql, query));
    }

    /** The whistle of a row. */
    public Optional<Whistle> byId(WhistleId id) {
        return database.read(sql -> WhistleRows.find(sql, id));
    }
}
