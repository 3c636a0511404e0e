package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.CATEGORY;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.Moving.Turn;
import org.shaotai.persistence.unit.UnitId;

/**
 * Matters, from their intake to their result: each command checks the rule, changes the rows and
 * appends to the journal in one transaction, and answers with the new value or a refusal. All
 * commands that move a matter take the version that the caller saw; when another desk was faster
 * the answer is {@code refusal.matter.changed}. Safe for all threads.
 */
public final class MatterStore {

    private final Moving moving;
    private final Database database;

    /** The matters that are moved through the shared way. */
    public MatterStore(Moving moving) {
        this.moving = moving;
        this.database = moving.database();
    }

    /** The limits in force. */
    public Limits limits() {
        return moving.limits().get();
    }

    /** Takes in what was told; the township's command room owns it until it is dispatched. */
    public Outcome<Matter> register(Intake intake, Entry entry) {
        return database.write(
                sql ->
                        Rights.check(Move.REGISTER, entry)
                                .then(made -> Rooms.room(sql, intake.place().town()))
                                .then(
                                        room -> {
                                            MatterWriter writer = moving.writer(sql);
                                            Matter made =
                                                    writer.add(
                                                            new MatterHistory(
                                                                    intake, room, entry,
                                                                    List.of()));
                                            writer.flush();
                                            return Outcome.done(made);
                                        }));
    }

    /** Looks at it, grades it and takes it on. */
    public Outcome<Matter> accept(MatterId id, int version, Grading grading, Entry entry) {
        return moving.move(
                id,
                version,
                Move.ACCEPT,
                entry,
                turn -> Outcome.done(new MatterEvent.Accepted(grading)));
    }

    /** Ends it without doing anything, for one of six reasons that were explained to the asker. */
    public Outcome<Matter> decline(
            MatterId id, int version, DeclineReason reason, String explanation, Entry entry) {
        return explanation.isBlank()
                ? Outcome.refused("refusal.matter.noExplanation")
                : moving.move(
                        id,
                        version,
                        Move.DECLINE,
                        entry,
                        turn -> Outcome.done(new MatterEvent.Declined(reason, explanation)));
    }

    /**
     * Gives it to a leading unit and to others that assist; the orders' clocks start now. The whole
     * limit starts with the first dispatch only: what a return took is charged to the matter
     * (domain reference §3.0 T7).
     */
    public Outcome<Matter> dispatch(
            MatterId id, int version, UnitId lead, List<UnitId> assists, Entry entry) {
        if (assists.contains(lead)) {
            return Outcome.refused("refusal.matter.leadAssists");
        }
        return moving.move(
                id,
                version,
                Move.DISPATCH,
                entry,
                turn ->
                        Rooms.acting(turn.sql(), lead, assists)
                                .then(all -> Outcome.done(dispatched(turn, lead, assists))));
    }

    private static MatterEvent dispatched(Turn turn, UnitId lead, List<UnitId> assists) {
        return turn.moves().dispatched(turn.matter().grading(), lead, assists, turn.entry().at());
    }

    /** Lets the station handle it itself, where the category allows that. */
    public Outcome<Matter> handleAtStation(MatterId id, int version, UnitId station, Entry entry) {
        return moving.move(
                id,
                version,
                Move.HANDLE_AT_STATION,
                entry,
                turn -> Rooms.acting(turn.sql(), station).then(acting -> atStation(turn, acting)));
    }

    private static Outcome<MatterEvent> atStation(Turn turn, UnitId station) {
        Grading grading = turn.matter().grading();
        boolean isAllowed =
                turn.sql()
                        .fetchExists(
                                CATEGORY,
                                CATEGORY.CODE
                                        .eq(grading.category().value())
                                        .and(CATEGORY.SELF_HANDLE));
        return isAllowed
                ? Outcome.done(turn.moves().handledAtStation(grading, station, turn.entry().at()))
                : Outcome.refused("refusal.matter.notForStation", grading.category().value());
    }

    /** Records that a dispatched unit signed for its order. */
    public Outcome<Matter> sign(MatterId id, int version, UnitId unit, Entry entry) {
        return moving.move(
                id,
                version,
                Move.SIGN,
                entry,
                turn -> owed(turn.docket(), unit, new MatterEvent.Signed(unit)));
    }

    /** Records the first contact with the asker. */
    public Outcome<Matter> contact(MatterId id, int version, Entry entry) {
        return moving.move(
                id,
                version,
                Move.CONTACT,
                entry,
                turn -> Outcome.done(new MatterEvent.Contacted()));
    }

    /** Records what a unit did. */
    public Outcome<Matter> giveResult(
            MatterId id, int version, UnitId unit, String result, Entry entry) {
        if (result.isBlank()) {
            return Outcome.refused("refusal.matter.noResult");
        }
        return moving.move(
                id,
                version,
                Move.GIVE_RESULT,
                entry,
                turn -> {
                    MatterEvent given =
                            turn.moves()
                                    .resultGiven(turn.matter().grading(), unit, result, entry.at());
                    return turn.matter().owner().equals(unit)
                            ? Outcome.done(given)
                            : owed(turn.docket(), unit, given);
                });
    }

    private static Outcome<MatterEvent> owed(Docket docket, UnitId unit, MatterEvent event) {
        return docket.isOwedBy(unit)
                ? Outcome.done(event)
                : Outcome.refused("refusal.matter.noOrder");
    }

    /**
     * Takes pasts into the store, all or none, in one transaction.
     *
     * @return the matters as they were taken, in the same order, or {@code refusal.cancelled}
     */
    public Outcome<List<Matter>> load(List<MatterHistory> pasts, Progress progress) {
        return database.write(sql -> MatterLoad.load(moving.writer(sql), pasts, progress));
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
                sql -> MatterList.fetch(sql, query, limits().calendars().at(query.asOf())));
    }
}
