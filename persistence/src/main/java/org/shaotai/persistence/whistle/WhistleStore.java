package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.WHISTLE_LIMIT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.whistle.Whistling.Turn;

/**
 * Whistles from composing to their end (domain reference §3.3). Commands on one whistle take the
 * version that the caller saw; when another desk was faster the answer is {@code
 * refusal.whistle.changed}. How they are handled is entered through {@link HandlingStore}, what
 * called units do through {@link ReportInStore}. Safe for all threads.
 */
public final class WhistleStore {

    /** How far back an entry may be dated (domain reference §4.5). */
    public static final Duration BACK = WhistleGuard.BACK;

    private final Whistling whistling;

    /** The whistles that are moved through the shared way. */
    public WhistleStore(Whistling whistling) {
        this.whistling = whistling;
    }

    /** Writes a whistle down; nobody hears of it yet. */
    public Outcome<Whistle> compose(Composition composition, Entry entry) {
        return new WhistleGuard(WhistleMove.COMPOSE, Optional.empty())
                .time(entry, whistling.clock())
                .then(
                        timely ->
                                whistling
                                        .database()
                                        .write(sql -> composed(sql, composition, entry)));
    }

    /**
     * Writes a whistle down and sends it on its way in one step: an emergency and what the chief
     * composed is sounded at once, anything else goes to the chief for review.
     */
    public Outcome<Whistle> send(Composition composition, Entry entry) {
        return new WhistleGuard(WhistleMove.COMPOSE, Optional.empty())
                .time(entry, whistling.clock())
                .then(
                        timely ->
                                whistling
                                        .database()
                                        .write(
                                                sql ->
                                                        composed(sql, composition, entry)
                                                                .then(w -> sent(sql, w, entry))));
    }

    private Outcome<Whistle> composed(DSLContext sql, Composition composition, Entry entry) {
        if (composition.calls().isEmpty()) {
            return Outcome.refused("refusal.whistle.nobody");
        }
        return WhistleRights.check(WhistleMove.COMPOSE, composition.kind(), entry)
                .then(may -> Callees.check(sql, composition, entry.at()))
                .then(
                        sound -> {
                            WhistleWriter writer = whistling.writer(sql);
                            Whistle whistle = writer.add(sound, entry);
                            writer.flush();
                            return Outcome.done(whistle);
                        });
    }

    private Outcome<Whistle> sent(DSLContext sql, Whistle whistle, Entry entry) {
        Turn turn = new Turn(sql, whistle, whistling.moves(sql), entry);
        boolean isAtOnce =
                WhistleRights.mayMake(entry.actor().role(), WhistleMove.SOUND, whistle.kind());
        WhistleEvent event =
                isAtOnce ? sounded(turn) : turn.moves().submitted(whistle.kind(), entry.at());
        return Outcome.done(whistling.apply(sql, whistle, event, entry));
    }

    /** Gives a draft to the chief to look at. */
    public Outcome<Whistle> submit(WhistleId id, int version, Entry entry) {
        return whistling.move(
                id,
                version,
                WhistleMove.SUBMIT,
                entry,
                t -> Outcome.done(t.moves().submitted(t.whistle().kind(), t.entry().at())));
    }

    /** Sounds what was composed or submitted: each called unit's clock starts. */
    public Outcome<Whistle> sound(WhistleId id, int version, Entry entry) {
        return whistling.move(
                id,
                version,
                WhistleMove.SOUND,
                entry,
                t -> {
                    Review review = t.whistle().review();
                    boolean isOwn = review.whistler().equals(t.entry().actor().name());
                    return t.whistle().status() == WhistleStatus.IN_REVIEW && isOwn
                            ? Outcome.refused("refusal.matter.secondPerson")
                            : Callees.check(t.sql(), t.whistle().composition(), t.entry().at())
                                    .then(sound -> Outcome.done(sounded(t)));
                });
    }

    private static WhistleEvent sounded(Turn turn) {
        Composition composed = turn.whistle().composition();
        Optional<Long> repeated =
                Callees.repeated(
                        turn.sql(),
                        composed.matter(),
                        turn.whistle().id(),
                        composed.calls().stream().map(Composition.Call::unit).toList(),
                        turn.entry().at());
        boolean isReviewed = WhistleRights.isChief(turn.entry());
        return turn.moves().sounded(composed, isReviewed, repeated, turn.entry().at());
    }

    /** Refuses a whistle in review, with a reason and what to do instead. */
    public Outcome<Whistle> refuse(
            WhistleId id, int version, String reason, String otherRoute, Entry entry) {
        return reason.isBlank() || otherRoute.isBlank()
                ? Outcome.refused("refusal.whistle.noRoute")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.REFUSE,
                        entry,
                        t -> Outcome.done(new CallEvent.Refused(reason, otherRoute)));
    }

    /**
     * Looks afterwards at an emergency that was sounded without review; an unfounded one is
     * invalid.
     */
    public Outcome<Whistle> review(
            WhistleId id, int version, boolean isFounded, String words, Entry entry) {
        return !isFounded && words.isBlank()
                ? Outcome.refused("refusal.whistle.noRuling")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.REVIEW,
                        entry,
                        t -> Outcome.done(new CallEvent.Reviewed(isFounded, words)));
    }

    /**
     * Takes a whistle back before anybody came. Once it was sounded the chief enters it for
     * somebody who asks for it, and it counts as invalid.
     */
    public Outcome<Whistle> withdraw(
            WhistleId id, int version, String reason, String requester, Entry entry) {
        return reason.isBlank()
                ? Outcome.refused("refusal.whistle.noReason")
                : whistling.move(
                        id,
                        version,
                        WhistleMove.WITHDRAW,
                        entry,
                        t -> withdrawn(t, reason, requester));
    }

    private static Outcome<WhistleEvent> withdrawn(Turn turn, String reason, String requester) {
        if (turn.whistle().soundedAt() != null) {
            if (!WhistleRights.isChief(turn.entry())) {
                return Outcome.refused("refusal.role", WhistleMove.WITHDRAW, List.of(Role.CHIEF));
            }
            if (requester.isBlank() || requester.equals(turn.entry().actor().name())) {
                return Outcome.refused("refusal.matter.secondPerson");
            }
        }
        return Outcome.done(new CallEvent.Withdrawn(reason, requester));
    }

    /** The limits in force. */
    public WhistleLimits limits() {
        return whistling.database().read(sql -> whistling.moves(sql).limits());
    }

    /** Changes a limit for what is sounded from now on. */
    public Outcome<TimeLimit> setLimit(
            WhistleKind kind, WhistleStage stage, TimeLimit limit, Entry entry) {
        Role role = entry.actor().role();
        return role == Role.ADMIN || role == Role.SYSTEM
                ? whistling.database().write(sql -> limited(sql, kind, stage, limit, entry))
                : Outcome.refused("refusal.role.adminOnly");
    }

    private Outcome<TimeLimit> limited(
            DSLContext sql, WhistleKind kind, WhistleStage stage, TimeLimit limit, Entry entry) {
        sql.deleteFrom(WHISTLE_LIMIT)
                .where(WHISTLE_LIMIT.KIND.eq(kind.name()).and(WHISTLE_LIMIT.STAGE.eq(stage.name())))
                .execute();
        sql.insertInto(WHISTLE_LIMIT)
                .values(kind.name(), stage.name(), limit.amount(), limit.unit().name())
                .execute();
        Chain chain = whistling.journal().chain(sql);
        chain.append(
                new JournalEntry(
                        Subject.STORE,
                        0,
                        "SET_WHISTLE_LIMIT",
                        Optional.empty(),
                        Optional.empty(),
                        entry,
                        whistling.clock().instant(),
                        Detail.write(new LimitSet(kind, stage, limit))));
        chain.flush();
        return Outcome.done(limit);
    }

    /** What the journal keeps of a changed limit. */
    private record LimitSet(WhistleKind kind, WhistleStage stage, TimeLimit limit) {}

    /** Takes pasts into the store, all or none, in one transaction. */
    public Outcome<List<Whistle>> load(List<WhistleHistory> pasts, Progress progress) {
        return whistling
                .database()
                .write(
                        sql -> {
                            WhistleWriter writer = whistling.writer(sql);
                            List<Whistle> taken = pasts.stream().map(writer::add).toList();
                            writer.flush();
                            return progress.at(taken.size(), pasts.size())
                                    ? Outcome.done(taken)
                                    : Outcome.refused("refusal.cancelled");
                        });
    }

    /** The whistles that a question asks for, as they were at its moment, the latest first. */
    public List<Whistle> list(WhistleQuery query) {
        return whistling.list(query);
    }

    /** The whistle of a row as it stands now. */
    public Optional<Whistle> byId(WhistleId id) {
        return whistling
                .database()
                .read(sql -> WhistleRows.find(sql, id))
                .map(whistle -> whistle.at(whistling.clock().instant()));
    }
}
