package org.shaotai.persistence.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.common.Outcome;

/**
 * What a first reading of the whole table tells before anything is taken: where the columns stand,
 * how the dates are written, how many rows there are.
 *
 * @param columns where the columns stand
 * @param dates how each column of times is read
 * @param rows how many rows follow the header, blank ones not counted
 */
record TableSurvey(Columns columns, Map<MatterField, DateColumn> dates, long rows) {

    private static final int SAMPLE = 1000;
    private static final Set<MatterField> TIMES =
            Set.of(MatterField.CREATED_AT, MatterField.CLOSED_AT);

    /** Reads a table to its end; a refusal when it does not fit the mapping. */
    static Outcome<TableSurvey> of(Path file, Mapping mapping) {
        Outcome<TableFile> opened =
                TableFile.open(file, mapping.format().encoding(), mapping.format().delimiter());
        return opened.then(
                table -> {
                    try (table) {
                        String name = file.getFileName().toString();
                        return Columns.of(mapping, table.header(), name)
                                .then(columns -> read(table, columns, mapping.dates()));
                    }
                });
    }

    private static Outcome<TableSurvey> read(
            TableFile table, Columns columns, Mapping.Dates dates) {
        Map<MatterField, List<String>> samples = new EnumMap<>(MatterField.class);
        TIMES.forEach(field -> samples.put(field, new ArrayList<>()));
        long rows = 0;
        Outcome<Optional<TableRow>> next = table.next();
        for (; next.isDone() && next.value().isPresent(); next = table.next()) {
            TableRow row = next.value().get();
            samples.forEach((field, sample) -> sample(columns.value(row, field), sample));
            rows++;
        }
        long count = rows;
        return next.then(end -> dates(columns, samples, dates))
                .then(found -> Outcome.done(new TableSurvey(columns, found, count)));
    }

    private static void sample(String value, List<String> sample) {
        if (!value.isEmpty() && sample.size() < SAMPLE) {
            sample.add(value);
        }
    }

    private static Outcome<Map<MatterField, DateColumn>> dates(
            Columns columns, Map<MatterField, List<String>> samples, Mapping.Dates dates) {
        Map<MatterField, DateColumn> found = new EnumMap<>(MatterField.class);
        for (MatterField field : TIMES) {
            Outcome<DateColumn> column =
                    DateColumn.of(columns.name(field), samples.get(field), dates);
            if (!column.isDone()) {
                return column.then(c -> Outcome.done(found));
            }
            found.put(field, column.value());
        }
        return Outcome.done(found);
    }
}
