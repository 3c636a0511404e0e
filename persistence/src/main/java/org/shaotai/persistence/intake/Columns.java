package org.shaotai.persistence.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Outcome;

/**
 * Where each field of a matter stands in the rows of one table.
 *
 * @param names the mapped columns
 * @param places their indexes, from 0
 * @param width how many fields the header has
 */
record Columns(Map<MatterField, String> names, Map<MatterField, Integer> places, int width) {

    /**
     * The places of a mapping's columns under a header.
     *
     * @param file the file's name, for the sentence
     * @return a refusal when columns are missing or named twice, or the first row is no header at
     *     all
     */
    static Outcome<Columns> of(Mapping mapping, List<String> header, String file) {
        Map<MatterField, Integer> places = new EnumMap<>(MatterField.class);
        List<String> missing = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        mapping.orderedColumns()
                .forEach(
                        (field, name) -> {
                            int place = header.indexOf(name);
                            places.put(field, place);
                            if (place < 0 && !missing.contains(name)) {
                                missing.add(name);
                            }
                            if (place != header.lastIndexOf(name)) {
                                twice.add(name);
                            }
                        });
        if (places.values().stream().allMatch(place -> place < 0)) {
            return Outcome.refused("refusal.table.noHeader", file, excerpt(header));
        }
        if (!missing.isEmpty()) {
            return Outcome.refused(
                    "refusal.table.missingColumns", file, String.join(", ", missing));
        }
        if (!twice.isEmpty()) {
            return Outcome.refused("refusal.table.columnTwice", file, String.join(", ", twice));
        }
        return Outcome.done(new Columns(mapping.orderedColumns(), places, header.size()));
    }

    /**
     * What a row says in a field, without the spaces around it; empty when the table has no such
     * column.
     */
    String value(TableRow row, MatterField field) {
        Integer place = places.get(field);
        return place == null || place >= row.values().size() ? "" : row.values().get(place).strip();
    }

    /** The name of a field's column. */
    String name(MatterField field) {
        return names.getOrDefault(field, field.key());
    }

    private static String excerpt(List<String> header) {
        String row = String.join(", ", header);
        return row.length() > 80 ? row.substring(0, 80) + "…" : row;
    }
}
