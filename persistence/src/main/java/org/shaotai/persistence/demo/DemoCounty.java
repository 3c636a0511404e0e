package org.shaotai.persistence.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.WhistleHistory;

/**
 * The invented county: 12 townships, the own one with 12 villages and 40 grids, two years of
 * matters and whistles, and a morning in full swing. Everything is drawn from one seed: the same
 * seed and end give the same rows.
 */
public final class DemoCounty {
    /** The seed of the county that comes with the programme. */
    public static final long SEED = 20261009;

    /** Where its time stands when it is opened: Friday 2026-10-09 14:32 in Shanghai. */
    public static final Instant UNTIL = Instant.parse("2026-10-09T06:32:00Z");

    /** How many matters it has, about. */
    public static final int MATTERS = 60_000;

    private static final int MONTHS = 24;
    private static final int MATTERS_A_WHISTLE = 200;
    private static final Set<String> WHISTLED =
            Set.of("01", "02", "04", "05", "06", "10", "12", "15");
    private static final List<String> CALLED =
            List.of("GA", "CG", "ZJ", "YJ", "SJ", "XF", "HB", "ZR", "SL", "GD", "GS", "JJ", "SF");

    private final Store store;
    private final long seed;
    private final Instant until;
    private final int count;
    private final Progress progress;
    private final Phrases phrases = new Phrases();

    private DemoCounty(Store store, long seed, Instant until, int count, Progress progress) {
        this.store = store;
        this.seed = seed;
        this.until = until;
        this.count = count;
        this.progress = progress;
    }

    /**
     * Makes a demo store where there is none yet, and closes it; opened again, its clock goes on
     * from {@code until}.
     *
     * @param count about how many matters; {@link #MATTERS} for the county that comes with the
     *     programme
     * @param machine the machine's clock, from which the store's own is set off
     * @return how many matters it has, or {@code refusal.demo.storeExists}, {@code
     *     refusal.demo.notEmpty}, {@code refusal.cancelled}; nothing is left behind then
     */
    public static Outcome<Integer> make(
            StoreAddress address,
            long seed,
            Instant until,
            int count,
            Clock machine,
            Progress progress) {
        boolean isFile = address.dialect() == Dialect.H2;
        if (isFile && address.exists()) {
            return Outcome.refused("refusal.demo.storeExists", address.path().toString());
        }
        Clock still = Clock.fixed(until, ZoneId.of("UTC"));
        Outcome<Integer> made;
        try (Store store = Store.open(address, still, Store.DESK, () -> {})) {
            made = new DemoCounty(store, seed, until, count, progress).fill();
            if (made.isDone()) {
                long offset = Duration.between(machine.instant(), until).toMillis();
                store.settings().put(Setting.CLOCK_OFFSET, Long.toString(offset));
                store.closeCompact();
            }
        }
        if (isFile && !made.isDone()) {
            delete(address);
        }
        return made;
    }

    private static void delete(StoreAddress address) {
        try {
            Files.deleteIfExists(address.path());
            address.deleteNote();
        } catch (IOException e) {
            throw new StoreTrouble("trouble.store.access", address.path().toString(), e);
        }
    }

    private Outcome<Integer> fill() {
        if (!store.regions().all().isEmpty()) {
            return Outcome.refused("refusal.demo.notEmpty");
        }
        Random random = new Random(seed);
        Instant from =
                until.atZone(store.zone())
                        .toLocalDate()
                        .minusMonths(MONTHS)
                        .atStartOfDay(store.zone())
                        .toInstant();
        Entry entry = Entry.by(Actor.SYSTEM, from);
        DemoStaff.add(store, seed, entry);
        List<DemoTown> towns =
                new DemoPlaces(store, entry, random).add(new Landscape(seed).county());
        List<Arrivals.Arrival> arrivals =
                new Arrivals(phrases.kinds(), store.limits().calendar(), random)
                        .between(from, until, count, towns);
        if (!progress.at(0, arrivals.size())) {
            return Outcome.refused("refusal.cancelled");
        }
        DemoMatters matters = new DemoMatters(store, phrases, until, seed, towns);
        List<Life> lives = matters.live(arrivals);
        if (!progress.at(0, arrivals.size())) {
            return Outcome.refused("refusal.cancelled");
        }
        Scene scene = scene(towns.get(0), matters.reports(), random);
        return load(lives, scene.happenings(), random);
    }

    private Scene scene(DemoTown own, Reports reports, Random random) {
        return new Scene(
                store.limits(),
                store.whistles().limits(),
                until,
                own,
                unitsByCode(),
                reports,
                phrases,
                random);
    }

    private Map<String, UnitId> unitsByCode() {
        Map<String, UnitId> byCode = new HashMap<>();
        for (Unit unit : store.units().all()) {
            byCode.put(unit.code(), unit.id());
        }
        return byCode;
    }

    private Outcome<Integer> load(
            List<Life> lives, List<Scene.Happening> happenings, Random random) {
        Map<Life, Scene.Whistling> whistled = new IdentityHashMap<>();
        List<Life> all = new ArrayList<>(lives);
        for (Scene.Happening happening : happenings) {
            all.add(happening.life());
            if (happening.whistling() != null) {
                whistled.put(happening.life(), happening.whistling());
            }
        }
        all.sort(Comparator.comparing(life -> life.past().registered().at()));
        List<MatterHistory> pasts = all.stream().map(Life::past).toList();
        Outcome<List<Matter>> loaded = store.matters().load(pasts, progress);
        if (!loaded.isDone()) {
            return new Outcome.Refused<>(loaded.refusal().orElseThrow());
        }
        List<WhistleHistory> whistles = whistles(all, loaded.value(), random);
        for (int i = 0; i < all.size(); i++) {
            Scene.Whistling whistling = whistled.get(all.get(i));
            if (whistling != null) {
                whistles.add(whistling.of(loaded.value().get(i)));
            }
        }
        whistles.sort(Comparator.comparing(past -> past.composed().at()));
        store.whistles().load(whistles, Progress.SILENT).value();
        new DemoSheets(store, until)
                .issue(store.regions().byCode(DemoPlaces.townCode(0)).orElseThrow().id());
        store.settings().put(Setting.HOME_TOWN, DemoPlaces.townCode(0));
        store.settings().put(Setting.KIND, "demo");
        return Outcome.done(all.size());
    }

    /** Whistles that are over, for matters that more than one unit had to see to. */
    private List<WhistleHistory> whistles(List<Life> lives, List<Matter> matters, Random random) {
        Map<String, UnitId> units = unitsByCode();
        List<UnitId> called =
                CALLED.stream().map(c -> units.get(PlaceNames.COUNTY_CODE + "-" + c)).toList();
        WhistlePasts pasts = new WhistlePasts(store.whistles().limits(), random);
        List<WhistleHistory> whistles = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int tries = 0;
                tries < 40 * lives.size() && whistles.size() < lives.size() / MATTERS_A_WHISTLE;
                tries++) {
            int i = random.nextInt(lives.size());
            boolean isOwn = lives.get(i).town().share() > 0.2;
            if ((isOwn || random.nextInt(5) == 0) && isWhistled(lives.get(i)) && taken.add(i)) {
                WhistleHistory past = whistle(lives.get(i), matters.get(i), called, pasts);
                if (end(past).isBefore(until)) {
                    whistles.add(past);
                }
            }
        }
        return whistles;
    }

    private static Instant end(WhistleHistory past) {
        return past.steps().get(past.steps().size() - 1).entry().at();
    }

    private static boolean isWhistled(Life life) {
        return !life.isOpen()
                && life.dispatched().isPresent()
                && WHISTLED.contains(life.past().intake().grading().category().major());
    }

    private static WhistleHistory whistle(
            Life life, Matter matter, List<UnitId> called, WhistlePasts pasts) {
        MatterEvent.Dispatched dispatched =
                (MatterEvent.Dispatched) life.dispatched().orElseThrow().event();
        String place = life.past().intake().words().address();
        String task = "现场会商" + life.past().intake().words().title() + "，明确分工和完成时间。";
        return pasts.past(matter, dispatched.lead(), place, task, called);
    }
}
