package org.shaotai.map.base.vector;

import java.util.HashMap;
import java.util.Map;
import org.shaotai.map.base.TileWord.Kind;

/** The layers of the Shortbread schema, version 1.0. */
final class Shortbread {

    private Shortbread() {}

    static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("ocean", Rule.drawn(tags -> Part.WATER));
        rules.put("water_polygons", Rule.drawn(Shortbread::water));
        rules.put("water_lines", Rule.drawn(Shortbread::river));
        rules.put("water_polygons_labels", Rule.named(Shortbread::lake));
        rules.put("land", Rule.drawn(tags -> Roads.ground(tags.text("kind"))));
        rules.put("sites", Rule.drawn(tags -> Roads.ground(tags.text("kind"))));
        rules.put("buildings", Rule.drawn(tags -> Part.BUILDING));
        rules.put("bridges", Rule.drawn(tags -> Part.SQUARE));
        rules.put("street_polygons", Rule.drawn(Shortbread::square));
        rules.put("streets", Rule.drawn(Shortbread::street));
        rules.put("ferries", Rule.drawn(tags -> Part.FERRY));
        rules.put("boundaries", Rule.drawn(Shortbread::border));
        rules.put("boundary_labels", Rule.named(Shortbread::region));
        rules.put("place_labels", Rule.named(Shortbread::place));
        rules.put("street_labels", Rule.named(tags -> Wording.road(Roads.of(tags.text("kind")))));
        return rules;
    }

    private static Part water(Tags tags) {
        return tags.text("kind").equals("glacier") ? Part.ICE : Part.WATER;
    }

    private static Part river(Tags tags) {
        String kind = tags.text("kind");
        return kind.equals("river") || kind.equals("canal") ? Part.RIVER : Part.BROOK;
    }

    private static Part square(Tags tags) {
        String kind = tags.text("kind");
        return kind.equals("runway") || kind.equals("taxiway") ? Part.AIRPORT : Part.SQUARE;
    }

    /** What runs in a tunnel is not seen from above. */
    private static Part street(Tags tags) {
        Part part = Roads.of(tags.text("kind"));
        return tags.is("tunnel") && part != Part.MOTORWAY ? null : part;
    }

    private static Part border(Tags tags) {
        return Roads.border(
                tags.number("admin_level", 2), tags.is("maritime") || tags.is("coastline"));
    }

    private static Wording region(Tags tags) {
        return tags.number("admin_level", 9) <= 2
                ? new Wording(Kind.COUNTRY, 0, 2)
                : tags.number("admin_level", 9) <= 4 ? new Wording(Kind.PROVINCE, 20, 5) : null;
    }

    private static Wording place(Tags tags) {
        return Wording.place(tags.text("kind"), tags.number("population", 0));
    }

    private static Wording lake(Tags tags) {
        int size = (int) Math.log(Math.max(1, tags.number("way_area", 1)));
        return new Wording(Kind.WATER, 230 - size, Math.max(6, 26 - size));
    }
}
