package org.shaotai.persistence.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Limits;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.MatterMoves;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.WhistleHistory;
import org.shaotai.persistence.whistle.WhistleLimits;

/**
 * What is going on in the own township when the invented county is opened: a burst main being
 * whistled for, a wage dispute, a hard case in hand, and three red matters. Minutes count back from
 * the moment at which time stands still.
 */
final class Scene {
    private final Limits limits;
    private final Instant now;
    private final DemoTown town;
    private final Map<String, UnitId> units;
    private final Reports reports;
    private final Phrases phrases;
    private final Random random;
    private final WhistleScene whistles;

    Scene(
            Limits limits,
            WhistleLimits whistleLimits,
            Instant now,
            DemoTown town,
            Map<String, UnitId> units,
            Reports reports,
            Phrases phrases,
            Random random) {
        this.limits = limits;
        this.now = now;
        this.town = town;
        this.units = units;
        this.reports = reports;
        this.phrases = phrases;
        this.random = random;
        this.whistles = new WhistleScene(whistleLimits, now, this::unit);
    }

    /** The matters, each with its whistle where it has one. */
    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>();
        all.add(happening("0505", "GS", 38, 26, whistles::burstMain));
        all.add(happening("0106", "RS", 22 * 60, 320, whistles::wages));
        all.add(happening("0603", "ZJ", 6 * 24 * 60, 28 * 60, whistles::lift));
        all.add(happening("0118", "PC", 12, 0, null));
        all.add(happening("0203", "RQ", 47, 0, null));
        all.add(happening("0205", "ZJ", 66, 35, whistles::inReview));
        all.add(happening("0505", "GS", 25 * 60 + 12, 25 * 60, whistles::done));
        all.add(happening("0106", "RS", 5 * 60, 17, whistles::draft));
        return all;
    }

    /** A matter under way and what is whistled for it, which may be nothing. */
    record Happening(Life life, Whistling whistling) {}

    /** Composes a whistle when its matter has an id. */
    interface Whistling {
        /** The whistle with what happened to it so far. */
        WhistleHistory of(Matter matter);
    }

    private interface Script {
        WhistleHistory of(Matter matter, String place);
    }

    private Happening happening(
            String category, String lead, int minutesAgo, int whistledAgo, Script script) {
        Phrases.Kind kind = phrases.kind(category);
        Spot spot = town.spot(kind.places(), random);
        Intake intake = reports.intake(kind, town, spot, random);
        Instant registered = ago(minutesAgo);
        Diary diary = new Diary(registered, now);
        diary.desk(new MatterEvent.Accepted(intake.grading()), registered.plusSeconds(50));
        UnitId unit = unit(lead);
        Instant at = registered.plusSeconds(110);
        MatterEvent.Dispatched dispatched =
                new MatterMoves(limits).dispatched(intake.grading(), unit, List.of(), at);
        diary.desk(dispatched, at);
        diary.unit(new MatterEvent.Signed(unit), unit, registered.plusSeconds(260));
        diary.desk(new MatterEvent.Contacted(), registered.plusSeconds(400));
        Entry first = Entry.by(Diary.onDuty(registered), registered);
        MatterHistory past = new MatterHistory(intake, town.room(), first, diary.steps());
        Life life = new Life(past, town, dispatched.clock().dueAt());
        return new Happening(
                life, script == null ? null : matter -> script.of(matter, spot.name()));
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    /** A unit by its letters: the county's, or else the township's own. */
    private UnitId unit(String code) {
        UnitId county = units.get(PlaceNames.COUNTY_CODE + "-" + code);
        boolean isTowns = county == null || code.equals("PC") || code.equals("ZB");
        return isTowns ? units.get(town.town().code() + "-" + code) : county;
    }
}
