package org.shaotai.persistence.whistle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/** One thing that happened to a whistle; applying events in order is the only way it changes. */
public sealed interface WhistleEvent {

    /** Its name in the journal; never changed. */
    String name();

    /** The whistle after this happened; the caller has checked that it may. */
    Whistle applyTo(Whistle whistle, Instant at);

    /** It was sounded: each unit's clock starts. */
    record Sounded(
            String number,
            MatterId matter,
            WhistleTier tier,
            WhistleKind kind,
            Gate gate,
            String place,
            String task,
            Instant assembleAt,
            List<Called> called)
            implements WhistleEvent {

        @Override
        public String name() {
            return "SOUND";
        }

        /** The first state of a whistle. */
        Whistle open(WhistleId id, Instant at) {
            List<ReportIn> reports = called.stream().map(c -> c.notified(at)).toList();
            return new Whistle(
                    id,
                    number,
                    matter,
                    tier,
                    kind,
                    gate,
                    WhistleStatus.SOUNDED,
                    place,
                    task,
                    at,
                    assembleAt,
                    null,
                    null,
                    reports,
                    1);
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            throw new IllegalStateException(whistle.number() + " has been sounded already");
        }
    }

    /** One called unit with the limits that were in force: a snapshot. */
    record Called(
            UnitId unit,
            String reason,
            Instant answerDueAt,
            Instant checkInDueAt,
            Instant absentAfter) {

        ReportIn notified(Instant at) {
            return new ReportIn(
                    unit,
                    reason,
                    ReportInStatus.NOTIFIED,
                    at,
                    answerDueAt,
                    checkInDueAt,
                    absentAfter,
                    null,
                    null,
                    Optional.empty(),
                    "",
                    "",
                    null,
                    null);
        }
    }

    /** A unit said that it comes (应哨). */
    record Answered(UnitId unit) implements WhistleEvent {
        @Override
        public String name() {
            return "ANSWER";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            return whistle.with(unit, r -> r.answered(at)).to(whistle.status(), null, null);
        }
    }

    /** A unit came (到场). */
    record CheckedIn(UnitId unit, CheckInWay way, String who) implements WhistleEvent {
        @Override
        public String name() {
            return "CHECK_IN";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            Whistle in = whistle.with(unit, r -> r.checkedIn(way, who, at));
            return in.to(
                    in.isAssembled(at) ? WhistleStatus.HANDLING : WhistleStatus.ASSEMBLING,
                    null,
                    null);
        }
    }

    /** A unit said what it did. */
    record Reported(UnitId unit, String result) implements WhistleEvent {
        @Override
        public String name() {
            return "REPORT_RESULT";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            return whistle.with(unit, r -> r.resulted(result, at)).to(whistle.status(), null, null);
        }
    }

    /** A unit was ruled not responsible. */
    record Excused(UnitId unit, String ruling) implements WhistleEvent {
        @Override
        public String name() {
            return "EXCUSE";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            Whistle ruled = whistle.with(unit, ReportIn::excused);
            boolean isHandling =
                    whistle.status() == WhistleStatus.ASSEMBLING && ruled.isAssembled(at);
            return ruled.to(isHandling ? WhistleStatus.HANDLING : whistle.status(), null, null);
        }
    }

    /** The whistler found it done and let everybody go. */
    record Released() implements WhistleEvent {
        @Override
        public String name() {
            return "RELEASE";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            return whistle.with(whistle.reports().stream().map(r -> r.released(at)).toList())
                    .to(WhistleStatus.DONE, at, null);
        }
    }

    /** It was closed; its matter follows its own machine. */
    record Closed() implements WhistleEvent {
        @Override
        public String name() {
            return "CLOSE";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            return whistle.to(WhistleStatus.CLOSED, whistle.doneAt(), at);
        }
    }

    /** It was taken back. */
    record Withdrawn(String reason) implements WhistleEvent {
        @Override
        public String name() {
            return "WITHDRAW";
        }

        @Override
        public Whistle applyTo(Whistle whistle, Instant at) {
            return whistle.to(WhistleStatus.WITHDRAWN, null, at);
        }
    }
}
