package org.shaotai.map.base.vector;

/** What the tags of a way of OpenStreetMap are drawn as; both schemas speak its language. */
final class Roads {

    private Roads() {}

    /** What a kind of road or railway is drawn as; null for not at all. */
    static Part of(String kind) {
        return switch (kind) {
            case "motorway", "trunk" -> Part.MOTORWAY;
            case "primary" -> Part.PRIMARY;
            case "secondary" -> Part.SECONDARY;
            case "tertiary" -> Part.TERTIARY;
            case "minor",
                    "residential",
                    "unclassified",
                    "living_street",
                    "street",
                    "busway",
                    "bus_guideway",
                    "raceway" ->
                    Part.MINOR;
            case "service" -> Part.SERVICE;
            case "pedestrian",
                    "footway",
                    "path",
                    "track",
                    "steps",
                    "cycleway",
                    "bridleway",
                    "corridor" ->
                    Part.PATH;
            case "rail",
                    "narrow_gauge",
                    "light_rail",
                    "subway",
                    "tram",
                    "monorail",
                    "funicular",
                    "transit" ->
                    Part.RAIL;
            case "ferry" -> Part.FERRY;
            case "runway", "taxiway" -> Part.TERTIARY;
            default -> null;
        };
    }

    /** What the border of an administrative level is drawn as; null for not at all. */
    static Part border(double level, boolean isAtSea) {
        if (isAtSea) {
            return null;
        }
        return level <= 2
                ? Part.COUNTRY_BORDER
                : level <= 4 ? Part.PROVINCE_BORDER : level <= 6 ? Part.COUNTY_BORDER : null;
    }

    /** What a use or cover of the ground is drawn as; null for not at all. */
    static Part ground(String kind) {
        return switch (kind) {
            case "forest", "wood" -> Part.WOOD;
            case "grass",
                    "grassland",
                    "meadow",
                    "heath",
                    "scrub",
                    "fell",
                    "wetland",
                    "marsh",
                    "swamp",
                    "bog",
                    "village_green",
                    "greenfield",
                    "wet_meadow" ->
                    Part.GRASS;
            case "park",
                    "garden",
                    "recreation_ground",
                    "golf_course",
                    "pitch",
                    "playground",
                    "cemetery",
                    "grave_yard",
                    "miniature_golf",
                    "zoo",
                    "track",
                    "stadium",
                    "sports_centre",
                    "national_park",
                    "nature_reserve",
                    "allotments" ->
                    Part.PARK;
            case "farmland",
                    "farm",
                    "farmyard",
                    "orchard",
                    "vineyard",
                    "greenhouse_horticulture",
                    "plant_nursery" ->
                    Part.FARM;
            case "residential", "neighbourhood", "suburb", "quarter", "garages" -> Part.RESIDENTIAL;
            case "industrial",
                    "commercial",
                    "retail",
                    "railway",
                    "quarry",
                    "landfill",
                    "brownfield",
                    "construction",
                    "military",
                    "danger_area",
                    "parking" ->
                    Part.INDUSTRIAL;
            case "school",
                    "university",
                    "college",
                    "kindergarten",
                    "hospital",
                    "library",
                    "public" ->
                    Part.PUBLIC;
            case "sand", "beach", "rock", "bare_rock", "scree", "shingle" -> Part.BARE;
            case "glacier", "ice" -> Part.ICE;
            default -> null;
        };
    }
}
