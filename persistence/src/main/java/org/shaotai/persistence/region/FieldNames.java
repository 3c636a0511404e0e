package org.shaotai.persistence.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which properties of a boundary file hold the name and the code of a place; what is not stated is
 * guessed from the words such files use.
 *
 * @param name property with the name, or empty to guess
 * @param code property with the code, or empty to guess
 */
public record FieldNames(Optional<String> name, Optional<String> code) {
    /** Guess both. */
    public static final FieldNames GUESSED = new FieldNames(Optional.empty(), Optional.empty());

    private static final List<String> NAMES =
            List.of(
                    "name",
                    "名称",
                    "网格名称",
                    "wgmc",
                    "gridname",
                    "grid_name",
                    "mc",
                    "xzqmc",
                    "nom",
                    "title",
                    "名字",
                    "社区名称",
                    "label");

    // Running numbers of a drawing programme (objectid, fid, id) are no codes: they change from one
    // export to the next.
    private static final List<String> CODES =
            List.of(
                    "code",
                    "编码",
                    "网格编码",
                    "wgbm",
                    "gridcode",
                    "grid_code",
                    "代码",
                    "区划代码",
                    "xzqdm",
                    "adcode",
                    "bm",
                    "dm");

    /** The name of a feature with these properties. */
    Optional<String> nameIn(Map<String, String> properties) {
        return pick(name, NAMES, properties);
    }

    /** The code of a feature with these properties. */
    Optional<String> codeIn(Map<String, String> properties) {
        return pick(code, CODES, properties);
    }

    private static Optional<String> pick(
            Optional<String> stated, List<String> guesses, Map<String, String> properties) {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(properties);
        List<String> wanted = stated.map(List::of).orElse(guesses);
        return wanted.stream()
                .map(field -> anyCase.getOrDefault(field.toLowerCase(Locale.ROOT), "").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
