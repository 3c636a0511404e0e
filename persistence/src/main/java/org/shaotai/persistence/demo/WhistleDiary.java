package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CallEvent;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.CourseEvent;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.Mark;
import org.shaotai.persistence.whistle.ReportEvent;
import org.shaotai.persistence.whistle.WhistleEvent;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMoves;

/** Writes down what happens to one whistle: who sounded it, who came, what the chief said. */
final class WhistleDiary {

    private static final Actor CHIEF = new Actor("指挥长甲", Role.CHIEF);
    private static final Duration COMPOSING = Duration.ofMinutes(24);
    private static final Duration MAKING_UP = Duration.ofMinutes(50);

    private final Composition composition;
    private final WhistleMoves moves;
    private final Instant composedAt;
    private final List<WhistleHistory.Step> steps = new ArrayList<>();

    private WhistleDiary(Composition composition, WhistleMoves moves, Instant composedAt) {
        this.composition = composition;
        this.moves = moves;
        this.composedAt = composedAt;
    }

    /** A whistle that was written down and nothing else. */
    static WhistleDiary composed(Composition composition, WhistleMoves moves, Instant at) {
        return new WhistleDiary(composition, moves, at);
    }

    /** A whistle that waits for the chief. */
    static WhistleDiary submitted(Composition composition, WhistleMoves moves, Instant at) {
        WhistleDiary diary = composed(composition, moves, at);
        diary.desk(moves.submitted(composition.kind(), at), at);
        return diary;
    }

    /** A whistle sounded at a moment: by the desk if it is an emergency, else by the chief. */
    static WhistleDiary sounded(Composition composition, WhistleMoves moves, Instant at) {
        boolean isEmergency = composition.kind() == WhistleKind.EMERGENCY;
        WhistleDiary diary =
                isEmergency
                        ? composed(composition, moves, at)
                        : submitted(composition, moves, at.minus(COMPOSING));
        WhistleEvent sounded = moves.sounded(composition, !isEmergency, Optional.empty(), at);
        if (isEmergency) {
            diary.desk(sounded, at);
        } else {
            diary.chief(sounded, at);
        }
        return diary;
    }

    /** The chief looked afterwards at an emergency. */
    void reviewed() {
        if (composition.kind() == WhistleKind.EMERGENCY) {
            chief(new CallEvent.Reviewed(true, ""), composedAt.plus(MAKING_UP));
        }
    }

    void answered(UnitId unit, Instant at) {
        unit(new ReportEvent.Answered(unit), at);
    }

    void came(UnitId unit, CheckInWay way, boolean isStandIn, Instant at) {
        String who = isStandIn ? "值班联络员（代）" : "值班负责人";
        unit(new ReportEvent.CheckedIn(unit, way, who, isStandIn), at);
    }

    void disputed(UnitId unit, String basis, Instant at) {
        unit(moves.disputed(composition.kind(), unit, basis, Optional.empty(), at), at);
    }

    void ruled(UnitId unit, boolean isUpheld, Instant at) {
        String words = isUpheld ? "经研判不属该单位职责。" : "属该单位职责，请按时到场。";
        chief(new ReportEvent.Ruled(unit, isUpheld, words, Optional.empty()), at);
    }

    void resulted(UnitId unit, String result, Instant at) {
        unit(new ReportEvent.Reported(unit, result), at);
    }

    void planned(String plan, Instant at) {
        desk(new CourseEvent.Planned(plan), at);
    }

    void commanded(String who, Instant at) {
        desk(new CourseEvent.CommandTaken(who), at);
    }

    /** Everybody was let go. */
    void released(Instant at) {
        desk(moves.released(composition.kind(), at), at);
    }

    void evaluated(UnitId unit, Mark ofUnit, Mark ofWhistle, Instant at) {
        desk(new ReportEvent.Evaluated(unit, Direction.OF_UNIT, ofUnit, words(ofUnit)), at);
        unit(
                new ReportEvent.Evaluated(unit, Direction.OF_WHISTLE, ofWhistle, words(ofWhistle)),
                at.plusSeconds(60));
    }

    private static String words(Mark mark) {
        return mark == Mark.POOR ? "到场后推进缓慢。" : "";
    }

    void closed(Instant at) {
        desk(new CourseEvent.Closed(), at);
    }

    void refused(Instant at) {
        chief(new CallEvent.Refused("社区自身有权处理。", "由社区网格先行处置，三日未果再报。"), at);
    }

    void escalated(Instant at) {
        chief(new CourseEvent.Escalated("超出本镇权限，提请县级协调。"), at);
    }

    void withdrawn(Instant at) {
        String whistler = Diary.onDuty(composedAt).name();
        chief(new CallEvent.Withdrawn("现场已自行处置，不需到场。", whistler), at);
    }

    private void desk(WhistleEvent event, Instant at) {
        steps.add(new WhistleHistory.Step(event, Entry.by(Diary.onDuty(at), at)));
    }

    private void chief(WhistleEvent event, Instant at) {
        steps.add(new WhistleHistory.Step(event, Entry.by(CHIEF, at)));
    }

    private void unit(ReportEvent event, Instant at) {
        Entry told = Entry.by(Diary.onDuty(at), at).onBehalfOf(event.unit(), Via.PHONE);
        steps.add(new WhistleHistory.Step(event, told));
    }

    /** The past, in the order in which it happened. */
    WhistleHistory past() {
        steps.sort(Comparator.comparing(step -> step.entry().at()));
        return new WhistleHistory(
                composition, Entry.by(Diary.onDuty(composedAt), composedAt), steps);
    }
}
