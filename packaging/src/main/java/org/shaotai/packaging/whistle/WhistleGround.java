package org.shaotai.packaging.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.ReportEvent;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMoves;
import org.shaotai.persistence.whistle.WhistleTier;

/** Sounds whistles in the home township, by turns of each kind, some units of which answered. */
final class WhistleGround {

    /** Units that each whistle calls. */
    static final int CALLS = 6;

    private final Random random = new Random(DemoCounty.SEED);
    private final Store store;
    private final Instant now;
    private final WhistleMoves moves;
    private final List<MatterRow> matters;
    private final List<UnitId> departments;

    private WhistleGround(Store store) {
        this.store = store;
        this.now = store.clock().instant();
        this.moves = new WhistleMoves(store.whistles().limits());
        RegionId home = HomeTown.ensure(store, Entry.by(Actor.SYSTEM, now)).id();
        this.matters = store.matters().list(MatterQuery.openAt(now).inTown(home));
        this.departments =
                store.units().all().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMPETENT_DEPT)
                        .map(Unit::id)
                        .toList();
    }

    /** Sounds so many. */
    static void sound(Store store, int whistles) {
        WhistleGround ground = new WhistleGround(store);
        List<WhistleHistory> pasts = new ArrayList<>();
        for (int i = 0; i < whistles; i++) {
            pasts.add(ground.past(i));
        }
        store.whistles().load(pasts, Progress.SILENT).value();
    }

    private WhistleHistory past(int number) {
        WhistleKind kind = WhistleKind.values()[number % WhistleKind.values().length];
        Instant sounded = now.minusSeconds(60 + random.nextInt(seconds(kind)));
        Entry entry = Entry.by(Actor.SYSTEM, sounded);
        List<Composition.Call> calls =
                departments(number).stream().map(u -> new Composition.Call(u, "职责所在")).toList();
        Composition composition =
                new Composition(
                        matters.get(number % matters.size()).id(),
                        WhistleTier.TOWNSHIP,
                        kind,
                        kind == WhistleKind.EMERGENCY ? Gate.EMERGENCY : Gate.JOINT_ENFORCEMENT,
                        "东关街口",
                        "现场会商，明确分工和完成时间",
                        now.plusSeconds(random.nextInt(seconds(kind))),
                        calls);
        List<WhistleHistory.Step> steps = new ArrayList<>();
        steps.add(
                new WhistleHistory.Step(
                        moves.sounded(composition, true, Optional.empty(), sounded), entry));
        for (Composition.Call call : calls.subList(0, number % CALLS)) {
            steps.add(new WhistleHistory.Step(new ReportEvent.Answered(call.unit()), entry));
        }
        return new WhistleHistory(composition, entry, steps);
    }

    /** Within this span clocks of the kind run out, so that some do at any beat. */
    private static int seconds(WhistleKind kind) {
        return (int) Duration.ofMinutes(kind == WhistleKind.EMERGENCY ? 55 : 24 * 60).toSeconds();
    }

    private List<UnitId> departments(int number) {
        List<UnitId> called = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            called.add(departments.get((number + i) % departments.size()));
        }
        return called;
    }
}
