package org.shaotai.persistence.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestTown;
import org.shaotai.persistence.unit.UnitId;

/** A whistle in a store that several desks share, each by its own clock. */
final class SharedWhistle {

    private SharedWhistle() {}

    static Whistle sounded(Store store, TestTown town) {
        Grading gas = new Grading(new CategoryCode("0203"), Urgency.EXTRA, Risk.RED, false);
        Words words = new Words("燃气泄漏", "东关小区三号楼有燃气味", "东关小区 3 号楼");
        MatterId matter =
                store.matters()
                        .register(
                                Intake.atDesk(words, town.place(), Channel.HOTLINE_12345, gas),
                                entry(store))
                        .value()
                        .id();
        Instant now = store.clock().instant();
        Composition composition =
                new Composition(
                        matter,
                        WhistleTier.TOWNSHIP,
                        WhistleKind.EMERGENCY,
                        Gate.EMERGENCY,
                        "东关小区",
                        "关阀",
                        now.plus(Duration.ofMinutes(30)),
                        List.of(
                                new Composition.Call(town.urban(), "职责所在"),
                                new Composition.Call(town.police(), "职责所在")));
        return store.whistles().send(composition, entry(store)).value();
    }

    static Outcome<Whistle> checkIn(Store store, Whistle seen, UnitId unit) {
        return store.reports()
                .checkIn(
                        seen.id(),
                        seen.version(),
                        unit,
                        CheckInWay.ON_SITE,
                        "张队长",
                        false,
                        entry(store));
    }

    private static Entry entry(Store store) {
        return Entry.by(new Actor("王值班", Role.DUTY), store.clock().instant());
    }
}
