package org.shaotai.packaging.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.EndEvent;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterHistory.Step;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.Visit;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** Fills a store with plain matters in the places of the demo county. */
final class ListGround {

    /** Of so many matters one is open. */
    private static final int OPEN_OF = 20;

    private static final int CHUNK = 5_000;
    private static final int DAYS = 700;
    private static final int OPEN_DAYS = 40;
    private static final int SHARE = 2_000;

    private final Store store;
    private final MatterMoves moves;
    private final Random random = new Random(DemoCounty.SEED);
    private final List<Region> grids;
    private final List<Unit> departments;
    private final List<Unit> rooms;
    private final List<Category> categories;

    private ListGround(Store store) {
        this.store = store;
        this.moves = new MatterMoves(store.limits());
        this.grids =
                store.regions().all().stream().filter(r -> r.level() == RegionLevel.GRID).toList();
        this.departments = units(UnitKind.COMPETENT_DEPT);
        this.rooms = units(UnitKind.COMMAND_ROOM);
        this.categories = store.categories().all().stream().filter(c -> !c.isRestricted()).toList();
    }

    private List<Unit> units(UnitKind kind) {
        return store.units().all().stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** Makes the store at an address. */
    static void make(StoreAddress address, int matters) {
        Clock clock = Clock.systemUTC();
        DemoCounty.make(
                        address,
                        DemoCounty.SEED,
                        DemoCounty.UNTIL,
                        matters / SHARE,
                        clock,
                        Progress.SILENT)
                .value();
        try (Store store = Store.open(address)) {
            ListGround ground = new ListGround(store);
            for (int made = 0; made < matters; made += CHUNK) {
                ground.load(made, Math.min(CHUNK, matters - made), matters);
                System.err.printf("%d / %d%n", made, matters);
            }
            store.closeCompact();
        }
    }

    private void load(int first, int count, int all) {
        List<MatterHistory> pasts = new ArrayList<>(count);
        for (int i = first; i < first + count; i++) {
            pasts.add(i % OPEN_OF == 0 ? open() : closed(i, all));
        }
        store.matters().load(pasts, Progress.SILENT).value();
    }

    private MatterHistory open() {
        Instant at = DemoCounty.UNTIL.minusSeconds(random.nextInt(OPEN_DAYS * 86_400));
        Intake intake = intake();
        UnitId lead = department();
        return past(intake, at, begun(intake.grading(), lead, at));
    }

    /** As an import knows it: when it came in, and when it ended. */
    private MatterHistory closed(int number, int all) {
        Duration age = Duration.ofDays(DAYS).multipliedBy(all - number).dividedBy(all);
        Instant at = DemoCounty.UNTIL.minus(age).minus(Duration.ofDays(OPEN_DAYS));
        Instant end = at.plusSeconds(3_600 + random.nextInt(20 * 86_400));
        Intake intake = intake();
        UnitId lead = department();
        List<Step> steps = new ArrayList<>(begun(intake.grading(), lead, at));
        Entry ended = Entry.by(Actor.SYSTEM, end);
        Visit visit = Visit.reached(Solved.YES, Rating.SATISFIED);
        steps.add(new Step(moves.resultGiven(intake.grading(), lead, "已处理", end), ended));
        steps.add(new Step(moves.passedVerification(intake.grading(), end), ended));
        steps.add(new Step(new EndEvent.Closed(CloseKind.SOLVED, visit), ended));
        return past(intake, at, steps);
    }

    private List<Step> begun(Grading grading, UnitId lead, Instant at) {
        Entry entry = Entry.by(Actor.SYSTEM, at);
        return List.of(
                new Step(new MatterEvent.Accepted(grading), entry),
                new Step(moves.dispatched(grading, lead, List.of(), at), entry),
                new Step(new MatterEvent.Signed(lead), entry));
    }

    private MatterHistory past(Intake intake, Instant at, List<Step> steps) {
        UnitId room =
                rooms.stream()
                        .filter(unit -> unit.region().equals(intake.place().town()))
                        .findFirst()
                        .orElse(rooms.get(0))
                        .id();
        return new MatterHistory(intake, room, Entry.by(Actor.SYSTEM, at), steps);
    }

    private Intake intake() {
        Region grid = grids.get(random.nextInt(grids.size()));
        Category category = categories.get(random.nextInt(categories.size()));
        Grading grading = new Grading(category.code(), category.urgency(), category.risk(), false);
        Place place =
                Place.inGrid(grid.county().orElseThrow(), grid.town().orElseThrow(), grid.id());
        Words words = new Words("路灯不亮", "路口的路灯已经两天不亮，请派人看看", "东关街口");
        return new Intake(words, place, Channel.HOTLINE_12345, grading, Optional.empty());
    }

    private UnitId department() {
        return departments.get(random.nextInt(departments.size())).id();
    }
}
