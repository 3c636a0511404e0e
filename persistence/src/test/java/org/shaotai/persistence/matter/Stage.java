package org.shaotai.persistence.matter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;
import org.shaotai.persistence.unit.UnitId;

/**
 * A town whose matters are moved one after another, each move by somebody who may make it, on a
 * clock that the test sets. The first moment is Friday 2026-10-09, 09:00 in the town.
 */
final class Stage implements AutoCloseable {

    static final Instant START = Instant.parse("2026-10-09T01:00:00Z");

    /** A category whose limit is 5 working days. */
    static final Grading FIVE_DAYS =
            new Grading(new CategoryCode("0307"), Urgency.NORMAL, Risk.BLUE, false);

    private static final Map<Move, Role> ROLES =
            Map.ofEntries(
                    Map.entry(Move.DECLINE, Role.SHIFT_LEADER),
                    Map.entry(Move.APPROVE_RETURN, Role.SHIFT_LEADER),
                    Map.entry(Move.REFUSE_RETURN, Role.SHIFT_LEADER),
                    Map.entry(Move.RULE_DUTY, Role.CHIEF),
                    Map.entry(Move.GRANT_EXTENSION, Role.CHIEF),
                    Map.entry(Move.REFUSE_EXTENSION, Role.SHIFT_LEADER),
                    Map.entry(Move.SUSPEND, Role.CHIEF),
                    Map.entry(Move.REJECT_AT_VISIT, Role.CHIEF),
                    Map.entry(Move.REOPEN, Role.SHIFT_LEADER),
                    Map.entry(Move.ESCALATE, Role.CHIEF),
                    Map.entry(Move.SEND_BACK, Role.CHIEF),
                    Map.entry(Move.HAND_OVER, Role.ADMIN),
                    Map.entry(Move.ARCHIVE, Role.SYSTEM));

    final Store store;
    final TestTown town;
    private Instant now = START;

    private Stage(Store store) {
        this.store = store;
        this.town = TestTown.in(store);
    }

    static Stage open(Dialect dialect) {
        Clock late = Clock.fixed(START.plus(Duration.ofDays(4000)), ZoneOffset.UTC);
        return new Stage(TestStore.open(dialect, late));
    }

    Instant now() {
        return now;
    }

    /** Goes on to a later moment. */
    Stage at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Stage later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** An entry of somebody who may make a move. */
    Entry by(Move move) {
        Role role = ROLES.getOrDefault(move, Role.DUTY);
        return role == Role.SYSTEM ? Entry.by(Actor.SYSTEM, now) : as(role);
    }

    Entry as(Role role) {
        return Entry.by(new Actor(role.name(), role), now);
    }

    Matter registered() {
        Words words = new Words("东关路口垃圾", "东关路口垃圾两天没有清运", "东关路 12 号");
        Intake intake = Intake.atDesk(words, town.place(), Channel.HOTLINE_12345, FIVE_DAYS);
        return store.matters().register(intake, by(Move.REGISTER)).value();
    }

    /** The matter as its row says now. */
    Matter again(Matter matter) {
        return store.matters().byNumber(matter.number()).orElseThrow();
    }

    /** Makes moves one after another, each of which must be allowed. */
    Matter go(Matter matter, Move... moves) {
        Matter moved = matter;
        for (Move move : moves) {
            moved = attempt(move, moved).value();
        }
        return moved;
    }

    Matter to(MatterStatus status) {
        return go(registered(), path(status));
    }

    private static Move[] path(MatterStatus status) {
        return switch (status) {
            case REGISTERED -> new Move[] {};
            case ACCEPTED -> new Move[] {Move.ACCEPT};
            case SELF_HANDLING -> new Move[] {Move.ACCEPT, Move.HANDLE_AT_STATION};
            case DISPATCHED -> new Move[] {Move.ACCEPT, Move.DISPATCH};
            case RETURN_REVIEW -> and(MatterStatus.DISPATCHED, Move.REQUEST_RETURN);
            case IN_PROGRESS -> and(MatterStatus.DISPATCHED, Move.SIGN);
            case SUSPENDED -> and(MatterStatus.IN_PROGRESS, Move.SUSPEND);
            case FEEDBACK_GIVEN -> and(MatterStatus.IN_PROGRESS, Move.GIVE_RESULT);
            case VERIFIED -> and(MatterStatus.FEEDBACK_GIVEN, Move.PASS_VERIFICATION);
            case CLOSED -> and(MatterStatus.VERIFIED, Move.CLOSE);
            case ARCHIVED -> and(MatterStatus.CLOSED, Move.ARCHIVE);
            case DECLINED -> new Move[] {Move.DECLINE};
            case MERGED -> new Move[] {Move.MERGE};
            case TRANSFERRED_OUT -> new Move[] {Move.TRANSFER_OUT};
        };
    }

    private static Move[] and(MatterStatus before, Move last) {
        Move[] path = path(before);
        Move[] all = Arrays.copyOf(path, path.length + 1);
        all[path.length] = last;
        return all;
    }

    /** Tries a move with what it usually says. */
    Outcome<Matter> attempt(Move move, Matter m) {
        return attempt(move, m, by(move));
    }

    /** The same, made by whoever the entry says. */
    Outcome<Matter> attempt(Move move, Matter m, Entry entry) {
        MatterId id = m.id();
        int seen = m.version();
        Entry theirs = entry.onBehalfOf(m.owner(), Via.PHONE);
        return switch (move) {
            case REGISTER -> Outcome.done(registered());
            case ACCEPT -> store.matters().accept(id, seen, FIVE_DAYS, entry);
            case DECLINE ->
                    store.matters().decline(id, seen, DeclineReason.IN_COURT, "已说明由法院处理", entry);
            case DISPATCH ->
                    store.matters().dispatch(id, seen, town.urban(), List.of(town.police()), entry);
            case HANDLE_AT_STATION ->
                    store.matters().handleAtStation(id, seen, town.police(), entry);
            case SIGN -> store.matters().sign(id, seen, m.owner(), theirs);
            case CONTACT -> store.matters().contact(id, seen, entry);
            case GIVE_RESULT -> store.matters().giveResult(id, seen, m.owner(), "已清运", theirs);
            case REQUEST_RETURN ->
                    store.duties().requestReturn(id, seen, m.owner(), notOurs(m), theirs);
            case APPROVE_RETURN -> store.duties().approveReturn(id, seen, entry);
            case REFUSE_RETURN -> store.duties().refuseReturn(id, seen, "职责清单第3条", entry);
            case RULE_DUTY -> store.duties().ruleDuty(id, seen, town.police(), "三定方案", entry);
            case REQUEST_EXTENSION ->
                    store.clocks()
                            .requestExtension(
                                    id,
                                    seen,
                                    TimeLimit.of(2, LimitUnit.WORK_DAY),
                                    "等材料",
                                    false,
                                    theirs);
            case GRANT_EXTENSION -> store.clocks().grantExtension(id, seen, "延审1号", entry);
            case REFUSE_EXTENSION -> store.clocks().refuseExtension(id, seen, "理由不足", entry);
            case SUSPEND -> store.clocks().suspend(id, seen, waiting(), entry);
            case RESUME -> store.clocks().resume(id, seen, "条件具备", entry);
            case PASS_VERIFICATION -> store.ends().passVerification(id, seen, entry);
            case FAIL_VERIFICATION -> store.ends().failVerification(id, seen, "还在", entry);
            case MISS_VISIT -> store.ends().missVisit(id, seen, entry);
            case REJECT_AT_VISIT -> store.ends().rejectAtVisit(id, seen, Rating.NOT, "又堆上了", entry);
            case CLOSE ->
                    store.ends()
                            .close(
                                    id,
                                    seen,
                                    CloseKind.SOLVED,
                                    Visit.reached(Solved.YES, Rating.SATISFIED),
                                    entry);
            case REOPEN -> store.ends().reopen(id, seen, "又出现了", entry);
            case TRANSFER_OUT -> store.ends().transferOut(id, seen, "邻县", "回执1", entry);
            case MERGE ->
                    store.ends().merge(id, seen, registered().id(), entry).then(t -> found(m));
            case TAKE_IN -> store.ends().merge(registered().id(), 1, id, entry);
            case HAND_OVER -> store.duties().dissolve(m.owner(), entry).then(h -> found(m));
            case ESCALATE -> store.ladder().escalate(id, seen, upward(m), entry);
            case SEND_BACK -> store.ladder().sendBack(id, seen, "请派员指导", entry);
            case ARCHIVE -> archived(m);
        };
    }

    private Outcome<Matter> found(Matter m) {
        return Outcome.done(again(m));
    }

    private Outcome<Matter> archived(Matter m) {
        now = now.plus(EndStore.REOPEN_WITHIN).plusSeconds(1);
        return store.ends().archive(by(Move.ARCHIVE)).then(count -> found(m));
    }

    DutyStore.Reproach notOurs(Matter m) {
        UnitId other = m.owner().equals(town.urban()) ? town.police() : town.urban();
        return new DutyStore.Reproach("三定方案第2条", other);
    }

    ClockStore.Suspension waiting() {
        return new ClockStore.Suspension(
                SuspendReason.ENGINEERING, "施工许可", true, "张申请", now.plus(Duration.ofDays(20)));
    }

    /** One level up, for what makes that possible at once; the top stays where it is. */
    static LadderStore.Escalation upward(Matter m) {
        int next = Math.min(m.standing().level().ordinal() + 1, Level.CITY.ordinal());
        return new LadderStore.Escalation(
                Level.values()[next], Set.of(Trigger.CROWD_GROWING), "", "张申请");
    }

    @Override
    public void close() {
        store.close();
    }
}
