package org.shaotai.map.base.vector;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The properties of the feature that is being read. Reused for every feature of a layer; one
 * thread.
 */
final class Tags {

    private static final List<String> NAMES =
            List.of(
                    "name:zh-Hans",
                    "name_zh",
                    "name:zh",
                    "name:zh-Hant",
                    "name",
                    "name:latin",
                    "name_int",
                    "name_en",
                    "name:en");

    private final Map<String, Integer> keys;
    private final List<Object> values;
    private int[] pairs = new int[64];
    private int length;

    /** Properties of a layer with these names and values. */
    Tags(Map<String, Integer> keys, List<Object> values) {
        this.keys = keys;
        this.values = values;
    }

    void clear() {
        length = 0;
    }

    /** Adds the number of a key or, in turn, of a value. */
    void add(int number) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, length * 2);
        }
        pairs[length++] = number;
    }

    /** A property as text; empty when it is not there. */
    String text(String key) {
        Object value = value(key);
        return value == null ? "" : value.toString();
    }

    /** A property as a number, or a default. */
    double number(String key, double otherwise) {
        return value(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** Whether a property is true, or 1 as some writers have it. */
    boolean is(String key) {
        Object value = value(key);
        return Boolean.TRUE.equals(value) || value instanceof Number one && one.intValue() == 1;
    }

    /** The name of the feature, in Chinese where there is one; empty when it has none. */
    String name() {
        for (String key : NAMES) {
            String name = text(key).strip();
            if (!name.isEmpty()) {
                return name.replace('\n', ' ');
            }
        }
        return "";
    }

    private Object value(String key) {
        Integer wanted = keys.get(key);
        if (wanted == null) {
            return null;
        }
        for (int i = 0; i + 1 < length; i += 2) {
            if (pairs[i] == wanted) {
                int at = pairs[i + 1];
                return at >= 0 && at < values.size() ? values.get(at) : null;
            }
        }
        return null;
    }
}
