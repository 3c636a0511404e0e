package org.shaotai.persistence.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shaotai.persistence.common.Refusal;

/**
 * One object of a mapping file, read key by key; whatever is wrong is thrown as {@link Unusable}
 * and becomes a refusal at the door.
 *
 * @param file the file's name, for the sentence
 * @param path the keys that lead here, empty at the top
 * @param json the object
 */
record MappingNode(String file, String path, JsonNode json) {

    /** A mapping file says something that cannot be used. */
    static final class Unusable extends RuntimeException {
        private final transient Refusal refusal;

        Unusable(Refusal refusal) {
            super(refusal.toString(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    MappingNode {
        if (!json.isObject()) {
            throw new Unusable(Refusal.of("refusal.mapping.notObject", file, path));
        }
    }

    void allowOnly(Set<String> known) {
        json.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!known.contains(key)) {
                                throw unknown(key);
                            }
                        });
    }

    Unusable unknown(String key) {
        return new Unusable(Refusal.of("refusal.mapping.unknownKey", file, full(key)));
    }

    Unusable missing(String key) {
        return new Unusable(Refusal.of("refusal.mapping.missingKey", file, full(key)));
    }

    MappingNode child(String key) {
        JsonNode child = json.has(key) ? json.get(key) : MappingFile.nothing();
        return new MappingNode(file, full(key), child);
    }

    String text(String key, int longest) {
        JsonNode node = json.get(key);
        if (node == null) {
            throw missing(key);
        }
        if (!node.isTextual()
                || node.textValue().isBlank()
                || node.textValue().length() > longest) {
            throw bad(key, node);
        }
        return node.textValue();
    }

    /** Every entry of this object; each must be a text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        json.fieldNames().forEachRemaining(key -> texts.put(key, text(key, 200)));
        return texts;
    }

    /** Every entry of this object as what it stands for. */
    <T> Map<String, T> table(Function<String, T> meaning) {
        Map<String, T> table = new LinkedHashMap<>();
        texts().forEach((key, text) -> table.put(key, meant(key, meaning)));
        return table;
    }

    <T> T value(String key, Function<String, T> meaning, T otherwise) {
        return json.has(key) ? meant(key, meaning) : otherwise;
    }

    Optional<Charset> charset() {
        return Optional.ofNullable(value("encoding", Charset::forName, null));
    }

    Optional<Character> delimiter() {
        if (!json.has("delimiter")) {
            return Optional.empty();
        }
        String text = json.get("delimiter").textValue();
        if (text == null || text.length() != 1 || "\"\r\n".contains(text)) {
            throw bad("delimiter", json.get("delimiter"));
        }
        return Optional.of(text.charAt(0));
    }

    ZoneId zone() {
        return value("timeZone", ZoneId::of, Mapping.Dates.DEFAULT_ZONE);
    }

    List<String> datePatterns() {
        List<String> patterns = new ArrayList<>();
        JsonNode list = json.has("datePatterns") ? json.get("datePatterns") : null;
        if (list != null && !list.isArray()) {
            throw bad("datePatterns", list);
        }
        for (JsonNode node : list == null ? List.<JsonNode>of() : list) {
            if (!node.isTextual() || !DatePattern.isUsable(node.textValue())) {
                throw bad("datePatterns", node);
            }
            patterns.add(node.textValue());
        }
        return patterns;
    }

    boolean midnightIsWholeDay() {
        JsonNode node = json.get("midnightIsWholeDay");
        if (node != null && !node.isBoolean()) {
            throw bad("midnightIsWholeDay", node);
        }
        return node != null && node.booleanValue();
    }

    private <T> T meant(String key, Function<String, T> meaning) {
        try {
            return meaning.apply(text(key, 200));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(key, json.get(key));
        }
    }

    private Unusable bad(String key, JsonNode value) {
        return new Unusable(
                Refusal.of("refusal.mapping.badValue", file, full(key), value.toString()));
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
