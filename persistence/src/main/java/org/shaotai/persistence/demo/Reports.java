package org.shaotai.persistence.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.Place;
import org.shaotai.persistence.matter.PlaceStatus;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.region.RegionId;

/** Makes what is told when a matter comes in: words, place, channel, first grading. */
final class Reports {
    private static final Map<String, List<Channel>> CHANNELS =
            Map.of(
                    "01", List.of(Channel.NON_POLICE_110, Channel.STATION_VISIT, Channel.TEA_ROOM),
                    "02", List.of(Channel.GRID_PATROL, Channel.GRID_PATROL, Channel.HOTLINE_12345),
                    "03", List.of(Channel.NON_POLICE_110, Channel.HOTLINE_12345),
                    "04", List.of(Channel.GRID_PATROL, Channel.HOTLINE_12345),
                    "07", List.of(Channel.CARE_VISIT, Channel.RESIDENT_NEED, Channel.STATION_VISIT),
                    "08", List.of(Channel.CAMPUS_ROUND, Channel.HOTLINE_12345),
                    "13", List.of(Channel.HALL_ENTERPRISE, Channel.PACT),
                    "15", List.of(Channel.NON_POLICE_110, Channel.GRID_PATROL),
                    "16", List.of(Channel.STATION_VISIT, Channel.HALL_PUBLIC, Channel.LIVE_ROOM));

    private static final List<Channel> USUAL =
            List.of(
                    Channel.HOTLINE_12345,
                    Channel.HOTLINE_12345,
                    Channel.GRID_PATROL,
                    Channel.GOVERNANCE_PLATFORM,
                    Channel.STATION_VISIT,
                    Channel.DEPARTMENT,
                    Channel.CHIEF_LINE);

    private final Map<CategoryCode, Category> taxonomy;
    private final Phrases phrases;

    Reports(Map<CategoryCode, Category> taxonomy, Phrases phrases) {
        this.taxonomy = taxonomy;
        this.phrases = phrases;
    }

    /** What is told about a kind of matter at a spot. */
    Intake intake(Phrases.Kind kind, DemoTown town, Spot spot, Random random) {
        Phrases.Told told = phrases.told(kind, spot.name(), random);
        return Intake.atDesk(
                new Words(told.title(), told.text(), spot.address()),
                place(town, spot, random),
                channel(kind.category().major(), random),
                grading(kind.category(), random));
    }

    private static Place place(DemoTown town, Spot spot, Random random) {
        RegionId county = town.town().county().orElseThrow();
        int dice = random.nextInt(100);
        if (dice < 2) {
            return Place.unknown(county, town.town().id());
        }
        if (dice < 6) {
            return Place.inGrid(county, town.town().id(), spot.grid().id());
        }
        Coordinate point = spot.near(random);
        return new Place(
                county,
                town.town().id(),
                Optional.of(spot.grid().id()),
                PlaceStatus.IN_GRID,
                point.x,
                point.y);
    }

    private static Channel channel(String major, Random random) {
        boolean isUsual = random.nextInt(10) < 3;
        return Phrases.pick(isUsual ? USUAL : CHANNELS.getOrDefault(major, USUAL), random);
    }

    private Grading grading(CategoryCode code, Random random) {
        Category category = taxonomy.get(code);
        Urgency urgency = category.urgency();
        if (urgency == Urgency.NORMAL && random.nextInt(100) < 4) {
            urgency = Urgency.URGENT;
        }
        Risk risk = category.risk();
        if (risk == Risk.YELLOW && random.nextInt(100) < 35) {
            risk = Risk.BLUE;
        }
        return new Grading(code, urgency, risk, category.isRestricted());
    }
}
