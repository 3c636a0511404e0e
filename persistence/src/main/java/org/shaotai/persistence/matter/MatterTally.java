package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.tally.TallyKind;
import org.shaotai.persistence.tally.TallyMonth;
import org.shaotai.persistence.tally.TallyWriter;
import org.shaotai.persistence.tally.TallyWriter.Township;

/**
 * Keeps the tallies of months in step with matters: what a version, an order, a visit or a result
 * counts for under domain reference §5.4. The same formulas as the summary's statements; a test
 * holds the two against each other.
 */
final class MatterTally {

    private static final String DISPUTE = "01";
    private static final String HAZARD = "02";

    private final TallyWriter writer;
    private final ResultTally results;

    MatterTally(DSLContext sql, TallyMonth months) {
        this.writer = new TallyWriter(sql, months);
        this.results = new ResultTally(sql, writer);
    }

    /** Counts a new matter with all its versions. */
    void add(Docket last, List<Span> spans, List<Instant> failures) {
        facts(last.matter(), 1);
        orders(last, 1);
        spans.forEach(span -> version(span, 1));
        List<Instant> given =
                spans.stream().filter(MatterTally::isResult).map(Span::fromAt).toList();
        results.count(
                township(last.matter()),
                new ResultTally.Results(given, failures.stream().findFirst()),
                1);
    }

    /** Counts one more step of a new matter, which {@link #add} does not see. */
    void step(Docket before, Docket after, MatterEvent event, Instant at) {
        Matter m = after.matter();
        boolean isDispatched =
                before.matter().times().dispatchedAt() == null && m.times().dispatchedAt() != null;
        if (isDispatched && !before.matter().times().dueAt().isBefore(at)) {
            writer.add(TallyKind.DISPATCHED, at, at, township(m), 1, 0, 1);
        }
        event.call().ifPresent(call -> visit(m, call, at));
    }

    /** Takes back a matter's results before a move changes its rows. */
    void before(Docket docket, MatterEvent event) {
        results(docket, event, -1);
    }

    /**
     * Counts what a move changed; its rows are written already.
     *
     * @param since when the version before came into force
     */
    void after(Docket before, Docket after, MatterEvent event, Instant since, Instant at) {
        step(before, after, event, at);
        results(after, event, 1);
        facts(before.matter(), -1);
        facts(after.matter(), 1);
        orders(before, -1);
        orders(after, 1);
        version(new Span(before.matter(), since, Span.FOREVER), -1);
        if (at.isAfter(since)) {
            version(new Span(before.matter(), since, at), 1);
        }
        version(new Span(after.matter(), at, Span.FOREVER), 1);
    }

    private void results(Docket docket, MatterEvent event, int sign) {
        if (ResultTally.MOVES.contains(event.move())) {
            Matter m = docket.matter();
            results.count(township(m), results.of(m.id()), sign);
        }
    }

    void flush() {
        writer.flush();
    }

    /** Where what was counted is not what is kept; instead of {@link #flush()}. */
    List<String> differing(int most) {
        return writer.differing(most);
    }

    private void facts(Matter m, int sign) {
        Times t = m.times();
        once(TallyKind.REGISTERED, m, t.registeredAt(), sign, 1);
        once(TallyKind.ACCEPTED, m, t.acceptedAt(), sign, 1);
        once(TallyKind.DISPATCHED, m, t.dispatchedAt(), sign, 1);
        boolean inTime = isBy(t.contactedAt(), t.contactDueAt());
        once(TallyKind.CONTACT, m, t.contactDueAt(), sign, 1, one(inTime));
    }

    private void once(TallyKind kind, Matter m, Instant at, int sign, int... numbers) {
        if (at != null) {
            writer.add(kind, at, at, township(m), sign, numbers);
        }
    }

    private void orders(Docket docket, int sign) {
        Township of = township(docket.matter());
        for (WorkOrder order : docket.orders()) {
            Instant at = order.dispatchedAt();
            writer.add(TallyKind.ORDER, at, at, of, sign, 1);
            if (isBy(order.signedAt(), order.signDueAt())) {
                writer.add(TallyKind.ORDER, at, order.signedAt(), of, sign, 0, 1);
            }
        }
    }

    private void version(Span span, int sign) {
        state(span.matter(), span.fromAt(), sign);
        if (!span.toAt().equals(Span.FOREVER)) {
            state(span.matter(), span.toAt(), -sign);
        }
        overdue(span, sign);
        if (span.matter().status().isClosed()
                && span.matter().times().closedAt().equals(span.fromAt())) {
            once(TallyKind.CLOSING, span.matter(), span.fromAt(), sign, 1);
        }
    }

    /** What a version counts for from a moment on. */
    private void state(Matter m, Instant change, int sign) {
        Times t = m.times();
        int closed = one(m.status().isClosed());
        int dispute = one(is(m, DISPUTE));
        int red = one(m.grading().risk() == Risk.RED);
        if (t.dispatchedAt() != null && m.status().countsAsDue()) {
            int inTime = closed * one(isBy(t.feedbackAt(), t.dueAt()));
            int hazard = one(is(m, HAZARD));
            int[] numbers = {1, closed, inTime, hazard, hazard * closed};
            writer.add(TallyKind.DUE, t.dueAt(), change, township(m), sign, numbers);
        }
        if (closed == 1) {
            int settled = dispute * one(isSettled(m));
            int[] numbers = {1, 1, dispute, settled, dispute * red, settled * red};
            writer.add(TallyKind.ENDED, t.closedAt(), change, township(m), sign, numbers);
        }
        if (m.status().isOpen()) {
            int inHand = dispute * one(t.acceptedAt() != null);
            int[] numbers = {inHand, inHand * red, red};
            writer.add(TallyKind.OPEN, change, change, township(m), sign, numbers);
        }
    }

    /** A hazard's version is overdue from its due time on, or wholly when its result was late. */
    private void overdue(Span span, int sign) {
        Matter m = span.matter();
        Times t = m.times();
        boolean isInTime = isBy(t.feedbackAt(), t.dueAt());
        boolean runs = m.status().isOpen() && m.status() != MatterStatus.SUSPENDED;
        if (!runs || !is(m, HAZARD) || isInTime) {
            return;
        }
        boolean isLater = t.feedbackAt() == null && t.dueAt().isAfter(span.fromAt());
        Instant begins = isLater ? t.dueAt() : span.fromAt();
        if (begins.isBefore(span.toAt())) {
            writer.add(TallyKind.OPEN, begins, begins, township(m), sign, 0, 0, 0, 1);
            if (!span.toAt().equals(Span.FOREVER)) {
                Instant ends = span.toAt();
                writer.add(TallyKind.OPEN, ends, ends, township(m), -sign, 0, 0, 0, 1);
            }
        }
    }

    private void visit(Matter m, Visit visit, Instant at) {
        boolean isReached = visit.isReached();
        int[] numbers = {
            1,
            one(isReached),
            one(isReached && visit.solved().isPresent()),
            one(isReached && visit.solved().equals(Optional.of(Solved.YES))),
            one(isReached && visit.solved().equals(Optional.of(Solved.PARTLY))),
            one(isReached && visit.rating().isPresent()),
            one(isReached && visit.rating().equals(Optional.of(Rating.SATISFIED))),
            one(isReached && visit.rating().equals(Optional.of(Rating.BASIC)))
        };
        writer.add(TallyKind.VISIT, at, at, township(m), 1, numbers);
    }

    private static boolean isResult(Span span) {
        return span.fromAt().equals(span.matter().times().feedbackAt());
    }

    private static boolean isSettled(Matter m) {
        return m.closeKind()
                .filter(kind -> kind == CloseKind.SOLVED || kind == CloseKind.PARTLY)
                .isPresent();
    }

    private static boolean is(Matter m, String major) {
        return m.grading().category().value().startsWith(major);
    }

    private static boolean isBy(Instant at, Instant due) {
        return at != null && !at.isAfter(due);
    }

    private static int one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    private static Township township(Matter m) {
        return new Township(m.place().town().value(), m.place().county().value());
    }
}
