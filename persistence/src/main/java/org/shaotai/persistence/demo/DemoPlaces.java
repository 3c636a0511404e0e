package org.shaotai.persistence.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.demo.Landscape.Land;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.region.RegionDraft;
import org.shaotai.persistence.region.RegionLevel;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.Office;
import org.shaotai.persistence.unit.Offices;
import org.shaotai.persistence.unit.UnitDraft;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.unit.UnitKind;

/** Puts the invented county's places and units into a store. */
final class DemoPlaces {
    private static final double OWN_SHARE = 0.25;
    private static final int URBAN_VILLAGES = 5;

    private final Store store;
    private final Entry entry;
    private final Random random;
    private final List<RegionDraft> drafts = new ArrayList<>();
    private final Map<String, Geometry> outlines = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();
    private int phone;

    DemoPlaces(Store store, Entry entry, Random random) {
        this.store = store;
        this.entry = entry;
        this.random = random;
    }

    /** Adds everything and answers with the townships, the own one first. */
    List<DemoTown> add(Land county) {
        draft(PlaceNames.COUNTY_CODE, RegionLevel.COUNTY, "", PlaceNames.COUNTY, county);
        for (int t = 0; t < county.parts().size(); t++) {
            draftTown(t, county.parts().get(t));
        }
        store.regions()
                .add(drafts, entry)
                .value()
                .forEach(region -> regions.put(region.code(), region));
        addUnits();
        List<DemoTown> towns = new ArrayList<>();
        for (int t = 0; t < county.parts().size(); t++) {
            towns.add(town(t));
        }
        return towns;
    }

    static String townCode(int town) {
        return PlaceNames.COUNTY_CODE + (100 + town);
    }

    private void draftTown(int t, Land town) {
        String code = townCode(t);
        draft(code, RegionLevel.TOWNSHIP, PlaceNames.COUNTY_CODE, PlaceNames.TOWNS.get(t), town);
        for (int v = 0; v < town.parts().size(); v++) {
            Land village = town.parts().get(v);
            String villageCode = code + String.format("%03d", v + 1);
            String name = t == 0 ? PlaceNames.OWN_VILLAGES.get(v) : PlaceNames.village(t, v);
            draft(villageCode, RegionLevel.VILLAGE, code, name, village);
            for (int g = 0; g < village.parts().size(); g++) {
                draftGrid(villageCode, name, g, village.parts().get(g).outline());
            }
        }
    }

    private void draft(String code, RegionLevel level, String parent, String name, Land land) {
        drafts.add(
                new RegionDraft(
                        code,
                        level,
                        Optional.of(parent).filter(p -> !p.isEmpty()),
                        name,
                        PlaceNames.brief(name),
                        Optional.of(land.outline())));
    }

    private void draftGrid(String villageCode, String village, int grid, Geometry outline) {
        String code = villageCode + String.format("%03d", grid + 1);
        outlines.put(code, outline);
        drafts.add(
                new RegionDraft(
                        code,
                        RegionLevel.GRID,
                        Optional.of(villageCode),
                        village + "第" + PlaceNames.count(grid) + "网格",
                        PlaceNames.brief(village) + PlaceNames.count(grid),
                        Optional.of(outline)));
    }

    private void addUnits() {
        List<Category> taxonomy = store.categories().all();
        List<UnitDraft> offices = new ArrayList<>();
        Region county = regions.get(PlaceNames.COUNTY_CODE);
        Offices.ofCounty().forEach(o -> offices.add(o.of(county, phone(), taxonomy)));
        for (int t = 0; t < Landscape.TOWNS; t++) {
            Region town = regions.get(townCode(t));
            Offices.ofTown().forEach(o -> offices.add(o.of(town, phone(), taxonomy)));
        }
        drafts.stream()
                .filter(draft -> draft.level() == RegionLevel.VILLAGE)
                .map(draft -> regions.get(draft.code()))
                .forEach(village -> offices.add(station().of(village, phone(), taxonomy)));
        List<UnitId> ids = store.units().add(offices, entry).value();
        for (int i = 0; i < ids.size(); i++) {
            units.put(offices.get(i).code(), ids.get(i));
        }
    }

    private static Office station() {
        return new Office("ST", "融合警务工作站", "工作站", UnitKind.STATION, 2, List.of());
    }

    private String phone() {
        return String.format("0990-100%04d", ++phone);
    }

    private DemoTown town(int t) {
        String code = townCode(t);
        Map<Character, List<Spot>> spots = new HashMap<>();
        List<String> grids =
                drafts.stream()
                        .filter(d -> d.level() == RegionLevel.GRID && d.code().startsWith(code))
                        .map(RegionDraft::code)
                        .toList();
        for (String grid : grids) {
            boolean isUrban = isUrban(t, grid);
            for (char kind : Spots.usual(isUrban).toCharArray()) {
                addSpot(spots, kind, grid, isUrban);
            }
        }
        for (char kind : Spots.KINDS.toCharArray()) {
            int few = Math.max(2, grids.size() / 6);
            for (int i = spots.getOrDefault(kind, List.of()).size(); i < few; i++) {
                String grid = Phrases.pick(grids, random);
                addSpot(spots, kind, grid, isUrban(t, grid));
            }
        }
        List<UnitId> helpers =
                List.of(units.get(code + "-PC"), units.get(code + "-ZB"), units.get(code + "-WG"));
        double share = t == 0 ? OWN_SHARE : (1 - OWN_SHARE) / (Landscape.TOWNS - 1);
        return new DemoTown(
                regions.get(code),
                share,
                spots,
                units.get(code + "-ZH"),
                units.get(code + "-WG"),
                helpers);
    }

    private static boolean isUrban(int town, String grid) {
        int village = Integer.parseInt(grid.substring(9, 12));
        return town == 0 ? village <= URBAN_VILLAGES : village == 1;
    }

    private void addSpot(
            Map<Character, List<Spot>> spots, char kind, String grid, boolean isUrban) {
        Region region = regions.get(grid);
        Region village = regions.get(grid.substring(0, 12));
        Region town = regions.get(grid.substring(0, 9));
        String name = Spots.name(kind, isUrban, random);
        Geometry outline = outlines.get(grid);
        spots.computeIfAbsent(kind, k -> new ArrayList<>())
                .add(
                        new Spot(
                                PlaceNames.brief(village.name()) + name,
                                town.name() + village.name() + name,
                                region,
                                outline,
                                Spot.anywhere(outline, random),
                                units.get(village.code() + "-ST")));
    }
}
