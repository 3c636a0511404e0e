package org.shaotai.map.base.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The plain values of the JSON that describes a set of tiles (TileJSON, PMTiles metadata). What is
 * no JSON says nothing: a map is not worse for a description that is.
 *
 * @param values the scalar members by name
 */
record TileJson(Map<String, String> values) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern TAG = Pattern.compile("<[^>]{0,1000}>");
    private static final int LONGEST_ATTRIBUTION = 200;

    TileJson {
        values = Map.copyOf(values);
    }

    static TileJson of(byte[] bytes) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String member = json.currentName();
                    if (json.nextToken().isScalarValue()) {
                        values.put(member, json.getText());
                    } else {
                        json.skipChildren();
                    }
                }
            }
        } catch (IOException e) {
            return new TileJson(values);
        }
        return new TileJson(values);
    }

    /** A member, or a default. */
    String get(String member, String otherwise) {
        return values.getOrDefault(member, otherwise);
    }

    /** A whole number, or a default. */
    int number(String member, int otherwise) {
        try {
            return (int) Double.parseDouble(get(member, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whom to name, without the tags and entities of a web page. */
    String attribution() {
        return plain(get("attribution", ""));
    }

    /** A text without tags and entities, cut to a length that fits a corner of a map. */
    static String plain(String html) {
        String text =
                TAG.matcher(html)
                        .replaceAll("")
                        .replace("&copy;", "©")
                        .replace("&#169;", "©")
                        .replace("&nbsp;", " ")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip();
        return text.length() > LONGEST_ATTRIBUTION ? text.substring(0, LONGEST_ATTRIBUTION) : text;
    }
}
