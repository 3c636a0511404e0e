package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.WhistleEvent;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleTier;

/**
 * What is going on in the own township when the invented county is opened: a burst main being
 * whistled for, a wage dispute, a hard case in hand, and three red matters. Minutes count back from
 * the moment at which time stands still.
 */
final class Scene {
    private final Limits limits;
    private final Instant now;
    private final DemoTown town;
    private final Map<String, UnitId> units;
    private final Reports reports;
    private final Phrases phrases;
    private final Random random;

    Scene(
            Limits limits,
            Instant now,
            DemoTown town,
            Map<String, UnitId> units,
            Reports reports,
            Phrases phrases,
            Random random) {
        this.limits = limits;
        this.now = now;
        this.town = town;
        this.units = units;
        this.reports = reports;
        this.phrases = phrases;
        this.random = random;
    }

    /** The matters, each with its whistle where it has one. */
    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        all.add(happening("0505", "GS", 38, 26, this::burstMain));
        all.add(happening("0106", "RS", 22 * 60, 320, this::wages));
        all.add(happening("0603", "ZJ", 6 * 24 * 60, 28 * 60, this::lift));
        all.add(happening("0118", "PC", 12, 0, null));
        all.add(happening("0203", "RQ", 47, 0, null));
        all.add(happening("0205", "ZJ", 66, 0, null));
        return all;
    }

    /** A matter under way and what is whistled for it, which may be nothing. */
    record Happening(Life life, Whistling whistling) {}

    /** Composes a whistle when its matter has an id. */
    interface Whistling {
        /** The whistle with what happened to it so far. */
        WhistleHistory of(Matter matter);
    }

    private interface Script {
        WhistleHistory of(Matter matter, String place);
    }

    private Happening happening(
            String category, String lead, int minutesAgo, int whistledAgo, Script script) {
        Phrases.Kind kind = phrases.kind(category);
        Spot spot = town.spot(kind.places(), random);
        Intake intake = reports.intake(kind, town, spot, random);
        Instant registered = ago(minutesAgo);
        Diary diary = new Diary(registered, now);
        diary.desk(new MatterEvent.Accepted(intake.grading()), registered.plusSeconds(50));
        UnitId unit = unit(lead);
        Instant at = registered.plusSeconds(110);
        MatterEvent.Dispatched dispatched =
                new MatterMoves(limits).dispatched(intake.grading(), unit, List.of(), at);
        diary.desk(dispatched, at);
        diary.unit(new MatterEvent.Signed(unit), unit, registered.plusSeconds(260));
        diary.desk(new MatterEvent.Contacted(), registered.plusSeconds(400));
        Entry first = Entry.by(Diary.onDuty(registered), registered);
        MatterHistory past = new MatterHistory(intake, town.room(), first, diary.steps());
        Life life = new Life(past, town, dispatched.clock().dueAt());
        return new Happening(
                life, script == null ? null : matter -> script.of(matter, spot.name()));
    }

    private WhistleHistory burstMain(Matter matter, String place) {
        return whistle(
                matter,
                WhistleKind.EMERGENCY,
                place,
                "关阀抢修、围挡路面、疏导交通，先保居民用水。",
                26,
                -4,
                List.of("GS", "CG", "YJ", "JJ"),
                List.of(
                        step(24, "GS", WhistleEvent.Answered::new),
                        step(23, "JJ", WhistleEvent.Answered::new),
                        step(20, "YJ", WhistleEvent.Answered::new),
                        step(12, "GS", Scene::onSite),
                        step(8, "JJ", Scene::onSite)));
    }

    private WhistleHistory wages(Matter matter, String place) {
        return whistle(
                matter,
                WhistleKind.ROUTINE,
                place,
                "核对工资台账，约谈用工方，明确支付日期。",
                320,
                -(18 * 60),
                List.of("RS", "ZJ", "PC"),
                List.of(
                        step(285, "RS", WhistleEvent.Answered::new),
                        step(240, "ZJ", WhistleEvent.Answered::new),
                        step(190, "RS", Scene::onSite)));
    }

    private WhistleHistory lift(Matter matter, String place) {
        return whistle(
                matter,
                WhistleKind.HARD_CASE,
                place,
                "逐户听取意见，核对图纸，提出补偿和避让方案。",
                28 * 60,
                4 * 60 + 32,
                List.of("ZJ", "ZR", "SF", "ZB"),
                List.of(
                        step(27 * 60, "ZJ", WhistleEvent.Answered::new),
                        step(27 * 60 - 20, "ZB", WhistleEvent.Answered::new),
                        step(26 * 60, "ZR", WhistleEvent.Answered::new),
                        step(25 * 60, "SF", unit -> new WhistleEvent.Excused(unit, "本次不涉法律争议。")),
                        step(4 * 60 + 40, "ZB", Scene::onSite),
                        step(4 * 60 + 34, "ZJ", Scene::onSite),
                        step(4 * 60 + 7, "ZR", Scene::onSite),
                        step(60, "ZJ", unit -> new WhistleEvent.Reported(unit, "已提出两套方案，待住户表决。"))));
    }

    private WhistleHistory whistle(
            Matter matter,
            WhistleKind kind,
            String place,
            String task,
            int soundedAgo,
            int assembleAgo,
            List<String> called,
            List<WhistleHistory.Step> steps) {
        Composition composition =
                new Composition(
                        matter.id(),
                        WhistleTier.TOWNSHIP,
                        kind,
                        kind == WhistleKind.EMERGENCY ? Gate.EMERGENCY : Gate.JOINT_ENFORCEMENT,
                        place,
                        task,
                        ago(assembleAgo),
                        called.stream()
                                .map(code -> new Composition.Call(unit(code), "职责所在"))
                                .toList());
        Instant sounded = ago(soundedAgo);
        return new WhistleHistory(composition, Entry.by(Diary.onDuty(sounded), sounded), steps);
    }

    private interface ByUnit {
        WhistleEvent of(UnitId unit);
    }

    private static WhistleEvent onSite(UnitId unit) {
        return new WhistleEvent.CheckedIn(unit, CheckInWay.ON_SITE, "值班负责人");
    }

    private WhistleHistory.Step step(int minutesAgo, String code, ByUnit event) {
        Instant at = ago(minutesAgo);
        UnitId unit = unit(code);
        Entry entry = Entry.by(Diary.onDuty(at), at).onBehalfOf(unit, Via.PHONE);
        return new WhistleHistory.Step(event.of(unit), entry);
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    /** A unit by its letters: the county's, or else the township's own. */
    private UnitId unit(String code) {
        UnitId county = units.get(PlaceNames.COUNTY_CODE + "-" + code);
        boolean isTowns = county == null || code.equals("PC") || code.equals("ZB");
        return isTowns ? units.get(town.town().code() + "-" + code) : county;
    }
}
