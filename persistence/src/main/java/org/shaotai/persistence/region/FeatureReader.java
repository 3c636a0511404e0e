package org.shaotai.persistence.region;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shaotai.persistence.common.Refusal;

/**
 * Reads GeoJSON objects token by token: a FeatureCollection, a Feature or a bare geometry, with
 * their members in any order. Holds one feature at a time.
 */
final class FeatureReader {
    private static final int MOST_PROPERTIES = 200;

    private final JsonParser json;
    private final CoordinateSystem system;
    private final Consumer<MapFeature> taker;
    private int position;

    FeatureReader(JsonParser json, CoordinateSystem system, Consumer<MapFeature> taker) {
        this.json = json;
        this.system = system;
        this.taker = taker;
    }

    /** How many features were handed on. */
    int count() {
        return position;
    }

    /** Reads the object the parser stands on, handing each feature in it to the taker. */
    void readRoot() throws IOException, BadFile {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new BadFile("notGeoJson");
        }
        Parts parts = new Parts(system);
        read(parts);
        if (parts.isFeature()) {
            hand(parts);
        } else if (!parts.isCollection) {
            throw new BadFile("notGeoJson");
        }
    }

    private void read(Parts parts) throws IOException, BadFile {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            switch (member) {
                case "type" -> parts.type = json.getValueAsString("");
                case "coordinates" -> readCoordinates(value, parts);
                case "geometry" -> readGeometry(value, parts);
                case "properties" -> readProperties(value, parts.properties);
                case "features" -> readFeatures(value, parts);
                default -> json.skipChildren();
            }
        }
    }

    private void readFeatures(JsonToken value, Parts parts) throws IOException, BadFile {
        if (value != JsonToken.START_ARRAY) {
            throw new BadFile("notGeoJson");
        }
        parts.isCollection = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Parts feature = new Parts(system);
            if (json.currentToken() == JsonToken.START_OBJECT) {
                read(feature);
            } else {
                json.skipChildren();
            }
            hand(feature);
        }
    }

    private void readCoordinates(JsonToken value, Parts parts) throws IOException, BadFile {
        if (value == JsonToken.START_ARRAY) {
            parts.rings.read(json);
        } else {
            json.skipChildren();
        }
    }

    private void readGeometry(JsonToken value, Parts parts) throws IOException, BadFile {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        String featureType = parts.type;
        parts.type = "";
        read(parts);
        parts.shape = parts.type;
        parts.type = featureType;
    }

    private void readProperties(JsonToken value, Map<String, String> properties)
            throws IOException {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token.isScalarValue()
                    && token != JsonToken.VALUE_NULL
                    && properties.size() < MOST_PROPERTIES) {
                String text = json.getText();
                properties.put(name, text.length() > 300 ? text.substring(0, 300) : text);
            } else {
                json.skipChildren();
            }
        }
    }

    private void hand(Parts parts) {
        position++;
        Optional<Refusal> trouble = parts.trouble();
        Optional<OutlineRepair.Area> area =
                trouble.isPresent() ? Optional.empty() : OutlineRepair.area(parts.rings.polygons());
        if (trouble.isEmpty() && area.isEmpty()) {
            trouble = Optional.of(Refusal.of("refusal.boundary.broken"));
        }
        taker.accept(new MapFeature(position, parts.properties, area, trouble));
    }

    private static final class Parts {
        private final Map<String, String> properties = new LinkedHashMap<>();
        private final RingReader rings;
        private String type = "";
        private String shape = "";
        private boolean isCollection;

        Parts(CoordinateSystem system) {
            this.rings = new RingReader(system);
        }

        boolean isFeature() {
            return !isCollection && (type.equals("Feature") || rings.depth() >= 0);
        }

        Optional<Refusal> trouble() {
            String drawn = shape.isEmpty() && !type.equals("Feature") ? type : shape;
            int depth = drawn.equals("Polygon") ? 2 : 3;
            if (drawn.isEmpty() || rings.depth() < 0) {
                return Optional.of(Refusal.of("refusal.boundary.noShape"));
            }
            if (rings.isTooLong()) {
                return Optional.of(Refusal.of("refusal.boundary.tooLong", RingReader.MOST_POINTS));
            }
            if (!drawn.endsWith("Polygon")) {
                return Optional.of(Refusal.of("refusal.boundary.notArea", drawn));
            }
            return rings.isOdd() || rings.depth() != depth
                    ? Optional.of(Refusal.of("refusal.boundary.broken"))
                    : Optional.empty();
        }
    }
}
