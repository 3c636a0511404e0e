package org.shaotai.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionDraft;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.HomeTown;
import org.shaotai.persistence.unit.Unit;

/**
 * A small town in a real store: four square grids, the usual offices, and a clock that stands on a
 * Friday afternoon.
 */
public final class TestTown implements AutoCloseable {

    /** Friday, 14:32 in Shanghai. */
    public static final Instant NOW = Instant.parse("2026-10-09T06:32:00Z");

    private static final double WEST = 106.60;
    private static final double SOUTH = 26.30;
    private static final double SIDE = 0.02;

    private final Store store;
    private final Region home;
    private Thread forbidden;

    private TestTown(Path directory) {
        StoreAddress address = StoreAddress.file(directory.resolve("desk"));
        this.store =
                Store.open(
                        address, Clock.fixed(NOW, ZoneOffset.UTC), Store.DESK, this::checkThread);
        this.home = HomeTown.ensure(store, entry(NOW.minus(Duration.ofDays(90))));
        List<RegionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            drafts.add(grid(i));
        }
        store.regions().add(drafts, entry(NOW.minus(Duration.ofDays(90)))).value();
        for (Unit unit : store.units().all()) {
            store.units()
                    .setDutyPhone(unit.id(), "0851-1234567", entry(NOW.minus(Duration.ofDays(90))))
                    .value();
        }
    }

    /** A town in a directory. */
    public static TestTown in(Path directory) {
        return new TestTown(directory);
    }

    private void checkThread() {
        if (Thread.currentThread() == forbidden) {
            throw new IllegalStateException("store work on the window's thread");
        }
    }

    /** From now on the store turns a thread away. */
    public void forbid(Thread thread) {
        forbidden = thread;
    }

    private RegionDraft grid(int number) {
        double west = WEST + SIDE * (number % 2);
        double south = SOUTH + SIDE * (number / 2);
        Envelope square = new Envelope(west, west + SIDE, south, south + SIDE);
        String name = List.of("东关一格", "东关二格", "南园一格", "西坝一格").get(number);
        return new RegionDraft(
                home.code() + "00100" + (number + 1),
                RegionLevel.GRID,
                Optional.of(home.code()),
                name,
                name,
                Optional.of(new GeometryFactory().toGeometry(square)));
    }

    /** The store. */
    public Store store() {
        return store;
    }

    /** The names of its places, units and categories. */
    public Directory directory(Language language) {
        return Ready.directory(store, language);
    }

    /** The town. */
    public Region home() {
        return home;
    }

    /** The town's grids. */
    public List<Region> grids() {
        return store.regions().grids(home.id());
    }

    /** Something told so many hours before now about a category in a grid. */
    public Matter told(String title, String category, int grid, int hoursAgo, Risk risk) {
        Place place =
                Place.inGrid(home.county().orElseThrow(), home.id(), grids().get(grid).id())
                        .at(
                                WEST + SIDE * (grid % 2) + SIDE / 2,
                                SOUTH + SIDE * (grid / 2) + SIDE / 2);
        Intake intake =
                Intake.atDesk(
                        new Words(title, title + "，请尽快处理。", "青云路12号"),
                        place,
                        Channel.STATION_VISIT,
                        new Grading(new CategoryCode(category), Urgency.NORMAL, risk, false));
        return store.matters()
                .register(intake, entry(NOW.minus(Duration.ofHours(hoursAgo))))
                .value();
    }

    /** An entry of the desk at a moment. */
    public static Entry entry(Instant at) {
        return Entry.by(new Actor("王值班", Role.DUTY), at);
    }

    /** An entry of who leads the shift at a moment. */
    public static Entry leading(Instant at) {
        return Entry.by(new Actor("李带班", Role.SHIFT_LEADER), at);
    }

    @Override
    public void close() {
        store.close();
    }
}
