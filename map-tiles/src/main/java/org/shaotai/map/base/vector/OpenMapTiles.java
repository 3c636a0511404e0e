package org.shaotai.map.base.vector;

import java.util.HashMap;
import java.util.Map;
import org.shaotai.map.base.TileWord.Kind;

/** The layers of the OpenMapTiles schema, version 3. */
final class OpenMapTiles {

    private OpenMapTiles() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("water", Rule.drawn(OpenMapTiles::water));
        rules.put("waterway", Rule.drawn(OpenMapTiles::river));
        rules.put("landcover", Rule.drawn(OpenMapTiles::ground));
        rules.put("landuse", Rule.drawn(OpenMapTiles::ground));
        rules.put("park", new Rule(tags -> Part.PARK, OpenMapTiles::other));
        rules.put("aeroway", Rule.drawn(tags -> Part.AIRPORT));
        rules.put("building", Rule.drawn(tags -> Part.BUILDING));
        rules.put("transportation", Rule.drawn(OpenMapTiles::road));
        rules.put("boundary", Rule.drawn(OpenMapTiles::border));
        rules.put("place", Rule.named(tags -> Wording.place(tags.text("class"), people(tags))));
        rules.put("water_name", Rule.named(tags -> new Wording(Kind.WATER, 210, 9)));
        rules.put("mountain_peak", Rule.named(OpenMapTiles::other));
        rules.put(
                "transportation_name",
                Rule.named(tags -> Wording.road(Roads.of(tags.text("class")))));
        return rules;
    }

    private static Part water(Tags tags) {
        return tags.text("brunnel").equals("tunnel") ? null : Part.WATER;
    }

    private static Part river(Tags tags) {
        String kind = tags.text("class");
        return kind.equals("river") || kind.equals("canal") ? Part.RIVER : Part.BROOK;
    }

    private static Part ground(Tags tags) {
        Part exact = Roads.ground(tags.text("subclass"));
        return exact == null ? Roads.ground(tags.text("class")) : exact;
    }

    private static Part road(Tags tags) {
        Part part = Roads.of(tags.text("class"));
        boolean isHidden = tags.text("brunnel").equals("tunnel") && part != Part.MOTORWAY;
        return isHidden ? null : part;
    }

    private static Part border(Tags tags) {
        return Roads.border(tags.number("admin_level", 2), tags.is("maritime"));
    }

    /** The schema gives ranks from 1, the largest, instead of people. */
    private static double people(Tags tags) {
        return Math.exp(20 - tags.number("rank", 20));
    }

    private static Wording other(Tags tags) {
        return new Wording(Kind.OTHER, 260 + (int) tags.number("rank", 9), 13);
    }
}
