package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;
import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * Matters: each command checks the rule, changes the rows and appends to the journal in one
 * transaction, and answers with the new value or a refusal. All commands that move a matter take
 * the version that the caller saw; when another desk was faster the answer is {@code
 * refusal.matter.changed}. Safe for all threads.
 */
public final class MatterStore {

    /**
     * How long after its end a matter can come back as the same one (domain reference §3.2,
     * reopen).
     */
    public static final Duration REOPEN_WITHIN = Duration.ofDays(30);

    private final Database database;
    private final JournalStore journal;
    private final Supplier<Limits> limits;
    private final Clock clock;

    /**
     * The matters of a database.
     *
     * @param limits the limits in force, asked anew for each command
     * @param clock the store's clock
     */
    public MatterStore(
            Database database, JournalStore journal, Supplier<Limits> limits, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /** The limits in force. */
    public Limits limits() {
        return limits.get();
    }

    /** Takes in what was told; the township's command room owns it until it is dispatched. */
    public Outcome<Matter> register(Intake intake, Entry entry) {
        return database.write(
                sql -> {
                    Optional<UnitId> room = commandRoom(sql, intake.place().town());
                    if (room.isEmpty()) {
                        return Outcome.refused("refusal.matter.noCommandRoom");
                    }
                    MatterHistory history = new MatterHistory(intake, room.get(), entry, List.of());
                    MatterWriter writer = writer(sql);
                    Matter made = writer.add(history);
                    writer.flush();
                    return Outcome.done(made);
                });
    }

    /** Looks at it, grades it and takes it on. */
    public Outcome<Matter> accept(MatterId id, int version, Grading grading, Entry entry) {
        return move(
                id,
                version,
                Move.ACCEPT,
                entry,
                docket -> Outcome.done(new MatterEvent.Accepted(grading)));
    }

    /** Ends it without doing anything, for one of six reasons that were explained to the asker. */
    public Outcome<Matter> decline(
            MatterId id, int version, DeclineReason reason, String explanation, Entry entry) {
        if (explanation.isBlank()) {
            return Outcome.refused("refusal.matter.noExplanation");
        }
        return move(
                id,
                version,
                Move.DECLINE,
                entry,
                docket -> Outcome.done(new MatterEvent.Declined(reason, explanation)));
    }

    /** Gives it to a leading unit and to others that assist; the clocks start now. */
    public Outcome<Matter> dispatch(
            MatterId id, int version, UnitId lead, List<UnitId> assists, Entry entry) {
        if (assists.contains(lead)) {
            return Outcome.refused("refusal.matter.leadAssists");
        }
        MatterMoves moves = new MatterMoves(limits.get());
        return move(
                id,
                version,
                Move.DISPATCH,
                entry,
                docket ->
                        Outcome.done(
                                moves.dispatched(
                                        docket.matter().grading(), lead, assists, entry.at())));
    }

    /** Lets the station handle it itself, where the category allows that. */
    public Outcome<Matter> handleAtStation(MatterId id, int version, UnitId station, Entry entry) {
        return database.write(
                sql -> {
                    MatterMoves moves = new MatterMoves(limits.get());
                    return moveIn(
                            sql,
                            id,
                            version,
                            Move.HANDLE_AT_STATION,
                            entry,
                            docket -> atStation(sql, docket, moves, station, entry.at()));
                });
    }

    private static Outcome<MatterEvent> atStation(
            DSLContext sql, Docket docket, MatterMoves moves, UnitId station, Instant at) {
        Grading grading = docket.matter().grading();
        boolean isAllowed =
                sql.fetchExists(
                        CATEGORY,
                        CATEGORY.CODE.eq(grading.category().value()).and(CATEGORY.SELF_HANDLE));
        return isAllowed
                ? Outcome.done(moves.handledAtStation(grading, station, at))
                : Outcome.refused("refusal.matter.notForStation", grading.category().value());
    }

    /** Records that a dispatched unit signed for its order. */
    public Outcome<Matter> sign(MatterId id, int version, UnitId unit, Entry entry) {
        return move(
                id,
                version,
                Move.SIGN,
                entry,
                docket -> owed(docket, unit, new MatterEvent.Signed(unit)));
    }

    /** Records the first contact with the asker. */
    public Outcome<Matter> contact(MatterId id, int version, Entry entry) {
        return move(
                id,
                version,
                Move.CONTACT,
                entry,
                docket -> Outcome.done(new MatterEvent.Contacted()));
    }

    /** Records what a unit did. */
    public Outcome<Matter> giveResult(
            MatterId id, int version, UnitId unit, String result, Entry entry) {
        if (result.isBlank()) {
            return Outcome.refused("refusal.matter.noResult");
        }
        MatterEvent given = new MatterEvent.ResultGiven(unit, result);
        return move(
                id,
                version,
                Move.GIVE_RESULT,
                entry,
                docket ->
                        docket.matter().owner().equals(unit)
                                ? Outcome.done(given)
                                : owed(docket, unit, given));
    }

    private static Outcome<MatterEvent> owed(Docket docket, UnitId unit, MatterEvent event) {
        return docket.isOwedBy(unit)
                ? Outcome.done(event)
                : Outcome.refused("refusal.matter.noOrder");
    }

    /** Records that somebody else found it solved. */
    public Outcome<Matter> passVerification(MatterId id, int version, Entry entry) {
        return move(
                id,
                version,
                Move.PASS_VERIFICATION,
                entry,
                docket -> Outcome.done(new MatterEvent.PassedVerification()));
    }

    /** Records that it was not solved; it goes back to work with half the time. */
    public Outcome<Matter> failVerification(MatterId id, int version, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        MatterMoves moves = new MatterMoves(limits.get());
        return move(
                id,
                version,
                Move.FAIL_VERIFICATION,
                entry,
                docket ->
                        Outcome.done(
                                moves.failedVerification(
                                        docket.matter().grading(), reason, entry.at())));
    }

    /** Records the return visit and ends the matter. */
    public Outcome<Matter> close(
            MatterId id, int version, CloseKind kind, Visit visit, Entry entry) {
        return move(
                id,
                version,
                Move.CLOSE,
                entry,
                docket ->
                        docket.matter().grading().category().equals(CategoryCode.UNCLASSIFIED)
                                ? Outcome.refused("refusal.matter.unclassified")
                                : Outcome.done(new MatterEvent.Closed(kind, visit)));
    }

    /** Brings back a matter that ended at most 30 days ago; it counts as a rebound. */
    public Outcome<Matter> reopen(MatterId id, int version, String reason, Entry entry) {
        if (reason.isBlank()) {
            return Outcome.refused("refusal.matter.noReason");
        }
        MatterMoves moves = new MatterMoves(limits.get());
        return move(
                id,
                version,
                Move.REOPEN,
                entry,
                docket -> {
                    Instant closedAt = docket.matter().times().closedAt();
                    return closedAt.plus(REOPEN_WITHIN).isBefore(entry.at())
                            ? Outcome.refused("refusal.matter.tooLongEnded", REOPEN_WITHIN.toDays())
                            : Outcome.done(
                                    moves.reopened(docket.matter().grading(), reason, entry.at()));
                });
    }

    /** Hands it to another body that gave a receipt. */
    public Outcome<Matter> transferOut(
            MatterId id, int version, String body, String receipt, Entry entry) {
        if (body.isBlank() || receipt.isBlank()) {
            return Outcome.refused("refusal.matter.noReceipt");
        }
        return move(
                id,
                version,
                Move.TRANSFER_OUT,
                entry,
                docket -> Outcome.done(new MatterEvent.TransferredOut(body, receipt)));
    }

    private Outcome<Matter> move(
            MatterId id,
            int version,
            Move move,
            Entry entry,
            Function<Docket, Outcome<MatterEvent>> decide) {
        return database.write(sql -> moveIn(sql, id, version, move, entry, decide));
    }

    private Outcome<Matter> moveIn(
            DSLContext sql,
            MatterId id,
            int version,
            Move move,
            Entry entry,
            Function<Docket, Outcome<MatterEvent>> decide) {
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
        return MatterGuard.check(found.get(), move, entry, clock.instant())
                .then(matter -> decide.apply(docket))
                .then(event -> writer.apply(docket, event, entry));
    }

    /**
     * Takes pasts into the store, all or none, in one transaction.
     *
     * @return the matters as they were taken, in the same order, or {@code refusal.cancelled}
     */
    public Outcome<List<Matter>> load(List<MatterHistory> pasts, Progress progress) {
        return database.write(sql -> MatterLoad.load(writer(sql), pasts, progress));
    }

    private MatterWriter writer(DSLContext sql) {
        return new MatterWriter(sql, journal.chain(sql), limits.get(), clock.instant());
    }

    private static Optional<UnitId> commandRoom(DSLContext sql, RegionId town) {
        return sql.select(UNIT.ID)
                .from(UNIT)
                .where(
                        UNIT.REGION_ID
                                .eq(town.value())
                                .and(UNIT.KIND.eq("COMMAND_ROOM"))
                                .and(UNIT.IS_ACTIVE))
                .orderBy(UNIT.ID)
                .limit(1)
                .fetchOptional(row -> new UnitId(row.value1()));
    }

    /** The matter with a number. */
    public Optional<Matter> byNumber(String number) {
        return database.read(
                sql ->
                        sql.selectFrom(MATTER)
                                .where(MATTER.NUMBER.eq(number))
                                .fetchOptional(MatterRows::matter));
    }

    /** Everything its card shows, with the timeline up to a moment. */
    public Optional<MatterSheet> sheet(MatterId id, Instant asOf) {
        return database.read(
                sql ->
                        MatterRows.find(sql, id)
                                .map(
                                        matter ->
                                                new MatterSheet(
                                                        new Docket(matter, OrderRows.of(sql, id)),
                                                        words(sql, id),
                                                        JournalStore.of(
                                                                sql,
                                                                Subject.MATTER,
                                                                id.value(),
                                                                asOf))));
    }

    private static Words words(DSLContext sql, MatterId id) {
        return sql.selectFrom(MATTER_TEXT)
                .where(MATTER_TEXT.MATTER_ID.eq(id.value()))
                .fetchOne(row -> new Words(row.getTitle(), row.getText(), row.getAddress()));
    }

    /** The matters that a question asks for, the most pressing first: by due time. */
    public List<MatterRow> list(MatterQuery query) {
        return database.read(
                sql -> MatterList.fetch(sql, query, limits.get().calendars().at(query.asOf())));
    }
}
