package org.shaotai.console.whistle;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.TestTown;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleEvent;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMoves;
import org.shaotai.persistence.whistle.WhistleTier;

/** A panel over a small town; its clock stands until a test moves it. */
final class PanelFixture implements AutoCloseable {

    final TestTown town;
    final Store store;
    private Directory directory;
    final DeskSettings settings;
    final Desk desk;
    final WhistlePanel panel;
    int rings;
    private Instant now = TestTown.NOW;

    PanelFixture(Path place) {
        town = TestTown.in(place);
        store = town.store();
        directory = town.directory(Language.CHINESE);
        settings = DeskSettings.in(place.resolve("desk.properties"));
        desk = new Desk(new InlineBackground(), clock(), Words.in(Language.CHINESE));
        desk.personProperty().set(Person.open("王值班", Role.DUTY));
        panel = panel();
    }

    /** Another panel of the same desk, as after closing and opening. */
    WhistlePanel panel() {
        return new WhistlePanel(store, desk, () -> directory, settings, () -> rings++);
    }

    /** Reads the names of places and units again, after one was added. */
    void readNamesAgain() {
        directory = town.directory(Language.CHINESE);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Lets the desk's clock run on; the store's stands. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    Matter gas() {
        return town.told("燃气泄漏", "0203", 0, 3, Risk.RED);
    }

    /** A matter that not everybody may know of. */
    Matter restricted() {
        Place place =
                Place.inGrid(
                        town.home().county().orElseThrow(),
                        town.home().id(),
                        town.grids().get(0).id());
        Intake intake =
                Intake.atDesk(
                        new org.shaotai.persistence.matter.Words("家暴求助", "邻居听到打骂声", "青云路12号"),
                        place,
                        Channel.STATION_VISIT,
                        new Grading(new CategoryCode("0203"), Urgency.URGENT, Risk.YELLOW, true));
        Instant at = TestTown.NOW.minus(Duration.ofHours(2));
        return store.matters().register(intake, TestTown.entry(at)).value();
    }

    UnitId unit(String shortName) {
        return store.units().all().stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    /** A whistle that was sounded so many minutes ago. */
    Whistle sounded(Matter matter, WhistleKind kind, int minutesAgo, String... units) {
        Instant at = TestTown.NOW.minus(Duration.ofMinutes(minutesAgo));
        Composition composition =
                new Composition(
                                matter.id(),
                                WhistleTier.TOWNSHIP,
                                kind,
                                Gate.EMERGENCY,
                                "青云路12号",
                                "关阀",
                                at.plus(Duration.ofMinutes(30)),
                                Arrays.stream(units)
                                        .map(u -> new Composition.Call(unit(u), "职责所在"))
                                        .toList())
                        .allowingRemote();
        WhistleEvent sounded =
                new WhistleMoves(store.whistles().limits())
                        .sounded(composition, false, Optional.empty(), at);
        WhistleHistory.Step step = new WhistleHistory.Step(sounded, TestTown.entry(at));
        WhistleHistory past = new WhistleHistory(composition, TestTown.entry(at), List.of(step));
        return store.whistles().load(List.of(past), Progress.SILENT).value().get(0);
    }

    /** An entry of the chief, made at another desk. */
    Entry chief() {
        return Entry.by(new Actor("李指挥", Role.CHIEF), TestTown.NOW);
    }

    Whistle newest(Whistle whistle) {
        return store.whistles().byId(whistle.id()).orElseThrow();
    }

    String notice() {
        return desk.notices().newestProperty().get().sentence();
    }

    @Override
    public void close() {
        town.close();
    }
}
