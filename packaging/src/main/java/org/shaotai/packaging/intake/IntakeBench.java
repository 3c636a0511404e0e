package org.shaotai.packaging.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shaotai.packaging.twin.Twin;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/**
 * Measures an intake with a dispatch to three departments against the same rows by plain
 * statements; called by {@code packaging/bench intake}.
 */
public final class IntakeBench {

    private static final Duration UNCOUNTED = Duration.ofSeconds(10);
    private static final Duration COUNTED = Duration.ofSeconds(20);
    private static final int INTAKES = 25;
    private static final Actor DUTY = new Actor("值班员甲", Role.DUTY);
    private static final Grading GRADING =
            new Grading(new CategoryCode("0401"), Urgency.NORMAL, Risk.NONE, false);

    private final Store store;
    private final Region grid;
    private final List<UnitId> departments;

    private IntakeBench(Store store) {
        this.store = store;
        this.grid =
                store.regions().all().stream()
                        .filter(region -> region.level() == RegionLevel.GRID)
                        .findFirst()
                        .orElseThrow();
        this.departments =
                store.units().all().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMPETENT_DEPT)
                        .map(Unit::id)
                        .limit(3)
                        .toList();
    }

    /**
     * Runs the measure.
     *
     * @param arguments a demo store's file, which it writes into; {@code --json} for JSON
     */
    public static void main(String[] arguments) {
        StoreAddress address = StoreAddress.file(Path.of(arguments[0]));
        try (Store store = Store.open(address);
                Database database = Database.open(address, () -> {})) {
            IntakeBench bench = new IntakeBench(store);
            Twin twin = database.plain(bench::run);
            boolean isJson = List.of(arguments).contains("--json");
            System.out.println(isJson ? json(twin) : line(twin));
        }
    }

    private Twin run(Connection connection) throws SQLException {
        PlainIntake plain = new PlainIntake(connection, model(connection).steps());
        alternate(new Twin("not counted"), plain, UNCOUNTED);
        Twin twin = new Twin("intake");
        alternate(twin, plain, COUNTED);
        return twin;
    }

    private ModelIntake model(Connection connection) throws SQLException {
        once();
        ModelIntake model = new ModelIntake(connection);
        Matter m = register();
        model.see(m.id().value());
        m = accept(m);
        model.see(m.id().value());
        model.see(dispatch(m).id().value());
        return model;
    }

    /** Until both sides have been asked for a time. */
    private void alternate(Twin twin, PlainIntake plain, Duration time) {
        while (twin.shorter().compareTo(time) < 0) {
            twin.store(() -> times(this::once));
            twin.hand(() -> times(() -> byHand(plain)));
        }
    }

    private static void times(Runnable intake) {
        for (int i = 0; i < INTAKES; i++) {
            intake.run();
        }
    }

    private static void byHand(PlainIntake plain) {
        try {
            plain.once();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void once() {
        dispatch(accept(register()));
    }

    private Matter register() {
        Place place =
                Place.inGrid(grid.county().orElseThrow(), grid.town().orElseThrow(), grid.id());
        Words words = new Words("垃圾满溢", "东关街口垃圾箱满溢，两天没有清运", "东关街口");
        Intake intake = new Intake(words, place, Channel.HOTLINE_12345, GRADING, Optional.empty());
        return store.matters().register(intake, now()).value();
    }

    private Matter accept(Matter m) {
        return store.matters().accept(m.id(), m.version(), GRADING, now()).value();
    }

    private Matter dispatch(Matter m) {
        UnitId lead = departments.get(0);
        List<UnitId> assists = departments.subList(1, departments.size());
        return store.matters().dispatch(m.id(), m.version(), lead, assists, now()).value();
    }

    private Entry now() {
        return Entry.by(DUTY, store.clock().instant());
    }

    private static double rate(double millis) {
        return INTAKES * 1_000 / millis;
    }

    private static String line(Twin twin) {
        return String.format(
                Locale.ROOT,
                "%d rounds of %d intakes%n"
                        + "store %.0f a second, by hand %.0f a second, ratio of rates %.2f%n"
                        + "processor: store %.2f ms, by hand %.2f ms an intake, ratio of rates"
                        + " %.2f",
                twin.rounds(),
                INTAKES,
                rate(twin.storeWall()),
                rate(twin.handWall()),
                1 / twin.wallRatio(),
                twin.storeCpu() / INTAKES,
                twin.handCpu() / INTAKES,
                twin.handCpu() / twin.storeCpu());
    }

    private static String json(Twin twin) {
        return String.format(
                Locale.ROOT,
                "{\"rounds\": %d, \"intakes\": %d, \"storeRate\": %.1f, \"handRate\": %.1f,"
                        + " \"ratio\": %.3f, \"storeCpuMs\": %.3f, \"handCpuMs\": %.3f,"
                        + " \"cpuRatio\": %.3f}",
                twin.rounds(),
                INTAKES,
                rate(twin.storeWall()),
                rate(twin.handWall()),
                1 / twin.wallRatio(),
                twin.storeCpu() / INTAKES,
                twin.handCpu() / INTAKES,
                twin.handCpu() / twin.storeCpu());
    }
}
