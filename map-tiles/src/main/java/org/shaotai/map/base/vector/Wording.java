package org.shaotai.map.base.vector;

import org.shaotai.map.base.TileWord.Kind;

/**
 * How a feature is named.
 *
 * @param kind what it is
 * @param rank which goes first; lower first
 * @param fromZoom the level its name appears at
 */
record Wording(Kind kind, int rank, int fromZoom) {

    private static final int MOST_PEOPLE = 20;

    /** A place by what it is called in OpenStreetMap, and how many live there; null for none. */
    static Wording place(String kind, double people) {
        int size = (int) Math.max(0, MOST_PEOPLE - Math.log(Math.max(1, people)));
        return switch (kind) {
            case "continent" -> null;
            case "country" -> new Wording(Kind.COUNTRY, 0, 2);
            case "state", "province", "region" -> new Wording(Kind.PROVINCE, 20, 5);
            case "capital", "city", "state_capital" -> new Wording(Kind.CITY, 40 + size, 4);
            case "town" -> new Wording(Kind.TOWN, 80 + size, 8);
            case "village" -> new Wording(Kind.VILLAGE, 120 + size, 11);
            case "suburb", "borough", "quarter" -> new Wording(Kind.VILLAGE, 150 + size, 12);
            case "hamlet", "neighbourhood", "isolated_dwelling", "farm", "locality", "island" ->
                    new Wording(Kind.VILLAGE, 180 + size, 14);
            default -> null;
        };
    }

    /** A road by what it is drawn as; null for paths. */
    static Wording road(Part road) {
        if (road == null || !road.isRoad() || road == Part.SERVICE) {
            return null;
        }
        int below = Part.MOTORWAY.ordinal() - road.ordinal();
        return new Wording(Kind.ROAD, 300 + below, 13 + (below + 1) / 2);
    }
}
