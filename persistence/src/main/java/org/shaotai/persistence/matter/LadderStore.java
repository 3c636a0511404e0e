package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.REPORT_IN;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Moving.Turn;

/**
 * The escalation ladder of matters (domain reference §3.13). The same contract as {@link
 * MatterStore}. Safe for all threads.
 */
public final class LadderStore {

    private final Moving moving;

    /** The ladder of the matters that are moved through the shared way. */
    public LadderStore(Moving moving) {
        this.moving = moving;
    }

    /**
     * What raising a matter must say.
     *
     * @param to the level that takes it on
     * @param triggers why it may be raised
     * @param reason in words; must not be empty when a level is left out without an emergency
     * @param requester who asks for it; somebody else approves
     */
    public record Escalation(Level to, Set<Trigger> triggers, String reason, String requester) {

        /** Keeps its own copy. */
        public Escalation {
            triggers = Set.copyOf(triggers);
        }

        private boolean isAtOnce() {
            return triggers.stream().anyMatch(Trigger::isAtOnce);
        }
    }

    /** Raises a matter; owner and clocks stay (属地不免责). */
    public Outcome<Matter> escalate(MatterId id, int version, Escalation wanted, Entry entry) {
        return moving.move(id, version, Move.ESCALATE, entry, turn -> raised(turn, wanted));
    }

    private static Outcome<MatterEvent> raised(Turn turn, Escalation wanted) {
        Matter matter = turn.matter();
        return fault(matter.standing().level(), wanted, turn.entry())
                .<Outcome<MatterEvent>>map(key -> Outcome.refused(key, matter.standing().level()))
                .orElseGet(() -> Outcome.done(escalated(turn, wanted)));
    }

    private static Optional<String> fault(Level from, Escalation wanted, Entry entry) {
        if (!wanted.to().isAbove(from)) {
            return Optional.of("refusal.level.notUp");
        }
        boolean isFitting =
                wanted.triggers().stream()
                        .allMatch(why -> why.isAtOnce() || why.from().equals(Optional.of(from)));
        if (wanted.triggers().isEmpty() || !isFitting) {
            return Optional.of("refusal.level.noTrigger");
        }
        if (wanted.to().skipsFrom(from) && !wanted.isAtOnce() && wanted.reason().isBlank()) {
            return Optional.of("refusal.level.skips");
        }
        return wanted.requester().isBlank() || wanted.requester().equals(entry.actor().name())
                ? Optional.of("refusal.matter.secondPerson")
                : Optional.empty();
    }

    private static MatterEvent escalated(Turn turn, Escalation wanted) {
        Ladder ladder = new Ladder(turn.moves().limits().calendar());
        Instant answerBy =
                ladder.answerBy(turn.matter(), wanted.to(), wanted.isAtOnce(), turn.entry().at());
        return new LevelEvent.Escalated(
                wanted.to(), wanted.triggers(), wanted.reason(), wanted.requester(), answerBy);
    }

    /** The upper level gives it back to the one that raised it, once, with written help. */
    public Outcome<Matter> sendBack(MatterId id, int version, String help, Entry entry) {
        return help.isBlank()
                ? Outcome.refused("refusal.level.noHelp")
                : moving.move(id, version, Move.SEND_BACK, entry, turn -> sentBack(turn, help));
    }

    private static Outcome<MatterEvent> sentBack(Turn turn, String help) {
        Standing standing = turn.matter().standing();
        if (standing.raisedFrom().isEmpty()) {
            return Outcome.refused("refusal.level.notRaised", standing.level());
        }
        return standing.wasSentBack()
                ? Outcome.refused("refusal.level.sentBackOnce", standing.level())
                : Outcome.done(new LevelEvent.SentBack(standing.raisedFrom().get(), help));
    }

    /** Why a matter can be raised now, as far as the programme sees it by itself. */
    public Set<Trigger> triggers(MatterId id, Instant now) {
        return moving.database()
                .read(
                        sql ->
                                MatterRows.find(sql, id)
                                        .map(matter -> triggers(sql, matter, now))
                                        .orElse(Set.of()));
    }

    private Set<Trigger> triggers(DSLContext sql, Matter matter, Instant now) {
        Instant movedAt =
                sql.select(DSL.max(MATTER_SPAN.FROM_AT))
                        .from(MATTER_SPAN)
                        .where(MATTER_SPAN.MATTER_ID.eq(matter.id().value()))
                        .fetchSingle()
                        .value1();
        boolean isUnitAbsent =
                sql.fetchExists(
                        DSL.selectOne()
                                .from(REPORT_IN)
                                .join(WHISTLE)
                                .on(WHISTLE.ID.eq(REPORT_IN.WHISTLE_ID))
                                .where(
                                        WHISTLE.MATTER_ID
                                                .eq(matter.id().value())
                                                .and(REPORT_IN.CHECKED_IN_AT.isNull())
                                                .and(REPORT_IN.RELEASED_AT.isNull())
                                                .and(REPORT_IN.ABSENT_AFTER.le(now))));
        return new Ladder(moving.limits().get().calendar())
                .triggers(matter, movedAt, isUnitAbsent, now);
    }

    /** How long each level had a matter in hand, oldest first. */
    public List<Stay> stays(MatterId id) {
        return moving.database()
                .read(
                        sql ->
                                stays(
                                        sql.selectDistinct(
                                                        MATTER_SPAN.LEVEL, MATTER_SPAN.LEVEL_SINCE)
                                                .from(MATTER_SPAN)
                                                .where(MATTER_SPAN.MATTER_ID.eq(id.value()))
                                                .orderBy(MATTER_SPAN.LEVEL_SINCE)
                                                .fetch()));
    }

    private static List<Stay> stays(List<Record2<String, Instant>> hops) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < hops.size(); i++) {
            Optional<Instant> to =
                    i + 1 < hops.size() ? Optional.of(hops.get(i + 1).value2()) : Optional.empty();
            stays.add(new Stay(Level.valueOf(hops.get(i).value1()), hops.get(i).value2(), to));
        }
        return stays;
    }
}
