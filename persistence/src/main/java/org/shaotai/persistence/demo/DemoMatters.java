package org.shaotai.persistence.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/** Lives the matters of the invented county one after the other, each with a chance of its own. */
final class DemoMatters {
    /** Open matters past their limit that the own township keeps; the others keep two each. */
    private static final int OWN_OVERDUE = 3;

    private static final int OTHER_OVERDUE = 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Store store;
    private final Limits limits;
    private final Phrases phrases;
    private final Reports reports;
    private final Instant until;
    private final long seed;
    private final List<DemoTown> towns;
    private final Map<CategoryCode, Category> taxonomy = new HashMap<>();
    private final Map<RegionId, Map<CategoryCode, List<UnitId>>> leads = new HashMap<>();
    private final int[] overdue;

    DemoMatters(Store store, Phrases phrases, Instant until, long seed, List<DemoTown> towns) {
        this.store = store;
        this.limits = store.limits();
        this.phrases = phrases;
        this.until = until;
        this.seed = seed;
        this.towns = towns;
        this.overdue = new int[towns.size()];
        store.categories().all().forEach(c -> taxonomy.put(c.code(), c));
        this.reports = new Reports(taxonomy, phrases);
    }

    Reports reports() {
        return reports;
    }

    /** Lives them all, in order of their coming in. */
    List<Life> live(List<Arrivals.Arrival> arrivals) {
        List<Life> lives = new ArrayList<>(arrivals.size());
        for (int i = 0; i < arrivals.size(); i++) {
            lives.add(live(arrivals.get(i), seed + SPREAD * (i + 1)));
        }
        return lives;
    }

    private Life live(Arrivals.Arrival arrival, long ownSeed) {
        Life life = live(arrival, ownSeed, false);
        if (!life.isOverdue(until)) {
            return life;
        }
        int most = arrival.town() == 0 ? OWN_OVERDUE : OTHER_OVERDUE;
        if (overdue[arrival.town()] < most) {
            overdue[arrival.town()]++;
            return life;
        }
        return live(arrival, ownSeed, true);
    }

    private Life live(Arrivals.Arrival arrival, long ownSeed, boolean alwaysPunctual) {
        Random random = new Random(ownSeed);
        DemoTown town = towns.get(arrival.town());
        Phrases.Kind kind = arrival.kind();
        Spot spot = town.spot(kind.places(), random);
        Intake intake = reports.intake(kind, town, spot, random);
        boolean isSelfHandled = taxonomy.get(kind.category()).isSelfHandled();
        MatterLife.Hands hands =
                new MatterLife.Hands(
                        isSelfHandled ? Optional.of(spot.station()) : Optional.empty(),
                        leads(town.town().id(), kind.category()));
        return new MatterLife(limits, phrases, until, town, intake, random)
                .live(arrival.at(), hands, alwaysPunctual);
    }

    private List<UnitId> leads(RegionId town, CategoryCode category) {
        return leads.computeIfAbsent(town, t -> new HashMap<>())
                .computeIfAbsent(
                        category,
                        code ->
                                store.units().suggestFor(code, town).stream()
                                        .map(Unit::id)
                                        .toList());
    }
}
