package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.unit.UnitId;

/** What happens to one called unit. */
public sealed interface ReportEvent extends WhistleEvent {

    /** The called unit. */
    UnitId unit();

    /** A unit said that it comes (应哨). */
    record Answered(UnitId unit) implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.ANSWER;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(unit, r -> r.answered(entry.at()));
        }
    }

    /** A unit came (到场). */
    record CheckedIn(UnitId unit, CheckInWay way, String who, boolean isStandIn)
            implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.CHECK_IN;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            CheckIn how = new CheckIn(entry.at(), way, who, isStandIn);
            Whistle in = whistle.with(unit, r -> r.checkedIn(how));
            return in.status() == WhistleStatus.SOUNDED ? in.in(WhistleStatus.ASSEMBLING) : in;
        }
    }

    /** A unit said that the duty is not its own (异议). */
    record Disputed(UnitId unit, String basis, Optional<UnitId> proposed, Instant rulingDueAt)
            implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.DISPUTE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Dispute dispute = new Dispute(entry.at(), basis, proposed, rulingDueAt, null, false);
            return whistle.with(unit, r -> r.disputed(dispute));
        }
    }

    /**
     * An objection was ruled; a unit found right leaves the count of those who had to come.
     *
     * @param instead the unit that is called in its place, with a clock that starts now
     */
    record Ruled(UnitId unit, boolean isUpheld, String words, Optional<CallEvent.Called> instead)
            implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.RULE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return called(
                    whistle.with(unit, r -> r.ruled(isUpheld, entry.at())), unit, instead, entry);
        }
    }

    /** A unit was dissolved while it was called; the room comes in its place, unless it has to. */
    record HandedOver(UnitId unit, Optional<CallEvent.Called> room) implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.HAND_OVER;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return called(whistle.with(unit, r -> r.excused(entry.at())), unit, room, entry);
        }
    }

    /** A unit said what it did. */
    record Reported(UnitId unit, String result) implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.REPORT_RESULT;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            return whistle.with(unit, r -> r.resulted(result, entry.at()));
        }
    }

    /** One side evaluated the other. */
    record Evaluated(UnitId unit, Direction direction, Mark mark, String words)
            implements ReportEvent {
        @Override
        public WhistleMove move() {
            return WhistleMove.EVALUATE;
        }

        @Override
        public Whistle applyTo(Whistle whistle, Entry entry) {
            Whistle marked = whistle.with(unit, r -> r.evaluated(direction, mark));
            boolean isWhole =
                    marked.reports().stream()
                            .filter(r -> r.work().releasedAt() != null)
                            .allMatch(r -> r.work().isEvaluated());
            return isWhole ? marked.in(WhistleStatus.EVALUATED) : marked;
        }
    }

    private static Whistle called(
            Whistle whistle, UnitId before, Optional<CallEvent.Called> next, Entry entry) {
        String reason = whistle.of(before).map(ReportIn::reason).orElse("");
        List<ReportIn> reports = new ArrayList<>(whistle.reports());
        next.ifPresent(called -> reports.add(called.notified(reason, entry.at())));
        return whistle.with(reports);
    }
}
