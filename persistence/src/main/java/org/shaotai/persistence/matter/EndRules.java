package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.RETURN_VISIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.Moving.Turn;

/** The guards between a result and the end of a matter (domain reference §3.2). */
final class EndRules {

    /** Calls that must have reached nobody before a matter ends without a visit. */
    private static final int CALLS = 3;

    /** Days on which they were made. */
    private static final int DAYS = 2;

    private EndRules() {}

    /**
     * Who verifies must not be who handled: not the unit on whose behalf the result was entered,
     * and where it was entered on nobody's behalf, not the same person.
     */
    static Outcome<Matter> verifier(Turn turn) {
        Record2<Long, String> handler =
                turn.sql()
                        .select(JOURNAL.ON_BEHALF_OF, JOURNAL.ACTOR)
                        .from(JOURNAL)
                        .where(happened(turn.matter(), Move.GIVE_RESULT))
                        .orderBy(JOURNAL.ID.desc())
                        .limit(1)
                        .fetchSingle();
        boolean isSameUnit =
                turn.entry()
                        .onBehalfOf()
                        .filter(
                                unit ->
                                        unit.equals(turn.matter().owner())
                                                || handler.value1() != null
                                                        && unit.value() == handler.value1())
                        .isPresent();
        boolean isSamePerson =
                handler.value1() == null
                        && turn.entry().onBehalfOf().isEmpty()
                        && handler.value2().equals(turn.entry().actor().name());
        return isSameUnit || isSamePerson
                ? Outcome.refused("refusal.matter.ownVerification")
                : Outcome.done(turn.matter());
    }

    private static Condition happened(Matter matter, Move move) {
        return JOURNAL.SUBJECT
                .eq(Subject.MATTER.name())
                .and(JOURNAL.SUBJECT_ID.eq(matter.id().value()))
                .and(JOURNAL.EVENT.eq(move.name()));
    }

    /** A second rejection by the asker must have come before the chief. */
    static Outcome<Matter> secondRejection(Turn turn) {
        return turn.matter().rounds().rejections() > 0 && !Rights.isChief(turn.entry())
                ? Outcome.refused("refusal.matter.secondRejection")
                : Outcome.done(turn.matter());
    }

    /** What the visit must have said for an end of some kind. */
    static Outcome<Matter> visited(Turn turn, CloseKind kind, Visit visit) {
        if (visit.isReached()) {
            boolean isContradiction =
                    kind == CloseKind.SOLVED
                            && visit.solved().filter(s -> s == Solved.NO).isPresent();
            return isContradiction
                    ? Outcome.refused("refusal.matter.notSolved")
                    : Outcome.done(turn.matter());
        }
        return kind == CloseKind.FILED_ONLY || isTriedEnough(turn)
                ? Outcome.done(turn.matter())
                : Outcome.refused("refusal.matter.notVisited", CALLS, DAYS);
    }

    private static boolean isTriedEnough(Turn turn) {
        Matter matter = turn.matter();
        ZoneId zone = turn.moves().limits().calendar().zone();
        Instant verifiedAt =
                turn.sql()
                        .select(DSL.max(JOURNAL.OCCURRED_AT))
                        .from(JOURNAL)
                        .where(happened(matter, Move.PASS_VERIFICATION))
                        .fetchSingle()
                        .value1();
        List<Instant> missed =
                turn.sql()
                        .select(RETURN_VISIT.VISITED_AT)
                        .from(RETURN_VISIT)
                        .where(
                                RETURN_VISIT
                                        .MATTER_ID
                                        .eq(matter.id().value())
                                        .and(RETURN_VISIT.VISITED_AT.ge(verifiedAt))
                                        .and(RETURN_VISIT.IS_REACHED.isFalse()))
                        .fetch(RETURN_VISIT.VISITED_AT);
        Set<LocalDate> days =
                Stream.concat(missed.stream(), Stream.of(turn.entry().at()))
                        .map(at -> LocalDate.ofInstant(at, zone))
                        .collect(Collectors.toSet());
        return missed.size() + 1 >= CALLS && days.size() >= DAYS;
    }

    /** A matter comes back within 30 days, to a unit that is still there. */
    static Outcome<MatterEvent> reopened(Turn turn, String reason) {
        Matter matter = turn.matter();
        Instant at = turn.entry().at();
        if (matter.times().closedAt().plus(EndStore.REOPEN_WITHIN).isBefore(at)) {
            return Outcome.refused("refusal.matter.tooLongEnded", EndStore.REOPEN_WITHIN.toDays());
        }
        return Rooms.acting(turn.sql(), matter.owner())
                .then(
                        owner ->
                                Outcome.done(
                                        turn.moves()
                                                .reopened(
                                                        matter.times().clocks().limit(),
                                                        reason,
                                                        at)));
    }

    /** Only an open matter of the same township can be the same one. */
    static Outcome<MatterEvent> merged(Matter matter, Matter target) {
        if (matter.id().equals(target.id())) {
            return Outcome.refused("refusal.matter.mergeSelf");
        }
        if (!target.status().isOpen()) {
            return Outcome.refused("refusal.matter.mergeEnded", target.number(), target.status());
        }
        if (!matter.place().town().equals(target.place().town())) {
            return Outcome.refused("refusal.matter.mergeElsewhere", target.number());
        }
        return Outcome.done(new MergeEvent.Merged(target.id(), target.number()));
    }
}
