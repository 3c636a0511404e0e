package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.Mark;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleLimits;
import org.shaotai.persistence.whistle.WhistleMoves;
import org.shaotai.persistence.whistle.WhistleTier;

/**
 * The whistles of the scene: an emergency under way, a routine one with an objection, a hard case
 * in hand, one done that waits for its evaluation, one in review and a draft. Minutes count back
 * from the moment at which time stands still.
 */
final class WhistleScene {
    private final WhistleMoves moves;
    private final Instant now;
    private final Function<String, UnitId> units;

    WhistleScene(WhistleLimits limits, Instant now, Function<String, UnitId> units) {
        this.moves = new WhistleMoves(limits);
        this.now = now;
        this.units = units;
    }

    WhistleHistory burstMain(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.EMERGENCY,
                        place,
                        "关阀抢修、围挡路面、疏导交通，先保居民用水。",
                        -4,
                        "GS CG YJ JJ");
        WhistleDiary diary = WhistleDiary.sounded(calls, moves, ago(26));
        diary.answered(unit("GS"), ago(24));
        diary.answered(unit("JJ"), ago(23));
        diary.answered(unit("YJ"), ago(20));
        onSite(diary, "GS", 12);
        diary.commanded("供水公司 值班经理", ago(10));
        onSite(diary, "JJ", 8);
        return diary.past();
    }

    WhistleHistory wages(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.ROUTINE,
                        place,
                        "核对工资台账，约谈用工方，明确支付日期。",
                        -(18 * 60),
                        "RS ZJ PC");
        WhistleDiary diary = WhistleDiary.sounded(calls, moves, ago(320));
        diary.answered(unit("RS"), ago(285));
        diary.disputed(unit("ZJ"), "工程已竣工备案，欠薪清偿由人社部门主办。", ago(240));
        onSite(diary, "RS", 190);
        return diary.past();
    }

    WhistleHistory lift(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.HARD_CASE,
                        place,
                        "逐户听取意见，核对图纸，提出补偿和避让方案。",
                        4 * 60 + 32,
                        "ZJ ZR SF ZB");
        WhistleDiary diary = WhistleDiary.sounded(calls, moves, ago(28 * 60));
        diary.answered(unit("ZJ"), ago(27 * 60));
        diary.answered(unit("ZB"), ago(27 * 60 - 20));
        diary.answered(unit("ZR"), ago(26 * 60));
        diary.disputed(unit("SF"), "本次不涉法律争议。", ago(26 * 60 - 30));
        diary.ruled(unit("SF"), true, ago(25 * 60));
        onSite(diary, "ZB", 4 * 60 + 40);
        onSite(diary, "ZJ", 4 * 60 + 34);
        onSite(diary, "ZR", 4 * 60 + 7);
        diary.planned("两套方案交住户表决，五日内公示结果。", ago(3 * 60));
        diary.resulted(unit("ZJ"), "已提出两套方案，待住户表决。", ago(60));
        return diary.past();
    }

    WhistleHistory done(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.EMERGENCY,
                        place,
                        "抢修管道，恢复供水，清理路面积水。",
                        24 * 60,
                        "GS CG JJ");
        WhistleDiary diary = WhistleDiary.sounded(calls, moves, ago(25 * 60));
        diary.reviewed();
        for (String code : List.of("GS", "CG", "JJ")) {
            diary.answered(unit(code), ago(25 * 60 - 6));
        }
        onSite(diary, "GS", 25 * 60 - 22);
        onSite(diary, "JJ", 25 * 60 - 28);
        onSite(diary, "CG", 25 * 60 - 41);
        diary.resulted(unit("GS"), "破损管段已更换，恢复供水。", ago(23 * 60));
        diary.resulted(unit("JJ"), "交通已恢复。", ago(23 * 60 - 5));
        diary.resulted(unit("CG"), "路面积水已清理。", ago(23 * 60 - 9));
        diary.released(ago(22 * 60));
        diary.evaluated(unit("GS"), Mark.GOOD, Mark.GOOD, ago(5 * 60));
        return diary.past();
    }

    WhistleHistory inReview(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.ROUTINE,
                        place,
                        "联合核查围挡和电线，当场责令整改。",
                        -(20 * 60),
                        "ZJ CG YJ");
        return WhistleDiary.submitted(calls, moves, ago(35)).past();
    }

    WhistleHistory draft(Matter matter, String place) {
        Composition calls =
                calls(
                        matter,
                        WhistleKind.ROUTINE,
                        place,
                        "核对考勤和工资表，当面确认欠薪数额。",
                        -(26 * 60),
                        "RS SF");
        return WhistleDiary.composed(calls, moves, ago(17)).past();
    }

    private Composition calls(
            Matter matter,
            WhistleKind kind,
            String place,
            String task,
            int assembleAgo,
            String called) {
        return new Composition(
                matter.id(),
                WhistleTier.TOWNSHIP,
                kind,
                kind == WhistleKind.EMERGENCY ? Gate.EMERGENCY : Gate.JOINT_ENFORCEMENT,
                place,
                task,
                ago(assembleAgo),
                Arrays.stream(called.split(" "))
                        .map(code -> new Composition.Call(unit(code), "职责所在"))
                        .toList());
    }

    private void onSite(WhistleDiary diary, String code, int minutesAgo) {
        diary.came(unit(code), CheckInWay.ON_SITE, false, ago(minutesAgo));
    }

    private UnitId unit(String code) {
        return units.apply(code);
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
