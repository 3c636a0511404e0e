package org.shaotai.persistence.store;

import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * A desk in a process of its own that works without pause, on two threads, notes the end of its
 * journal on a third, and says each acknowledged commit as {@code number version} on standard
 * output. It only ends by being killed.
 */
public final class WritingDesk {

    private static final Grading GRADING =
            new Grading(new CategoryCode("0401"), Urgency.NORMAL, Risk.YELLOW, false);

    private final Store store;
    private final TestTown town;
    private final Entry entry;

    private WritingDesk(Store store, TestTown town, Instant now) {
        this.store = store;
        this.town = town;
        this.entry = Entry.by(new Actor("王值班", Role.DUTY), now);
    }

    /**
     * Opens the store and works.
     *
     * @param arguments the store's file, the time it is
     */
    public static void main(String[] arguments) {
        Instant now = Instant.parse(arguments[1]);
        Store store =
                Store.open(
                        StoreAddress.file(Path.of(arguments[0])),
                        Clock.fixed(now, ZoneOffset.UTC),
                        Store.DESK,
                        () -> {});
        WritingDesk desk = new WritingDesk(store, townOf(store), now);
        new Thread(desk::work).start();
        new Thread(desk::note).start();
        desk.work();
    }

    private static TestTown townOf(Store store) {
        return store.database()
                .read(
                        sql ->
                                new TestTown(
                                        region(sql, "990100"),
                                        region(sql, "990100100"),
                                        region(sql, "990100100001001"),
                                        unit(sql, "room"),
                                        unit(sql, "urban"),
                                        unit(sql, "police")));
    }

    private static RegionId region(DSLContext sql, String code) {
        return new RegionId(sql.fetchSingle(REGION, REGION.CODE.eq(code)).getId());
    }

    private static UnitId unit(DSLContext sql, String code) {
        return new UnitId(sql.fetchSingle(UNIT, UNIT.CODE.eq(code)).getId());
    }

    /** Notes the end of the journal without pause, so that kills hit that too. */
    private void note() {
        while (true) {
            store.note();
        }
    }

    private void work() {
        for (long n = 0; ; n++) {
            Matter matter = acknowledged(store.matters().register(intake(n), entry).value());
            matter =
                    acknowledged(
                            store.matters()
                                    .accept(matter.id(), matter.version(), GRADING, entry)
                                    .value());
            List<UnitId> assists = List.of(town.police());
            acknowledged(
                    store.matters()
                            .dispatch(matter.id(), matter.version(), town.urban(), assists, entry)
                            .value());
        }
    }

    private Intake intake(long n) {
        Words words = new Words("垃圾满溢", "东关街口垃圾箱满溢，第 " + n + " 次", "东关街口");
        return Intake.atDesk(words, town.place(), Channel.STATION_VISIT, GRADING);
    }

    private static Matter acknowledged(Matter matter) {
        synchronized (System.out) {
            System.out.println(matter.number() + " " + matter.version());
            System.out.flush();
        }
        return matter;
    }
}
