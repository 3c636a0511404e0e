package org.shaotai.console.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.Silence;
import org.shaotai.persistence.unit.HomeTown;
import picocli.CommandLine.Command;

/** Lists which units had not answered at a moment, the longest silent first. */
@Command(name = "silent")
final class SilentListing extends Reading {

    SilentListing(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        List<Silence> silences =
                HomeTown.of(store)
                        .map(Region::id)
                        .map(town -> store.supervision().silent(town, at))
                        .orElse(List.of());
        List<Sheet> sheets = silences.stream().flatMap(s -> s.sheets().stream()).toList();
        SheetLines lines = new SheetLines(terminal.phrases(), store, sheets, at);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asOf", lines.local(at));
        json.put("sheets", sheets.size());
        json.put("units", silences.stream().map(silence -> json(silence, lines)).toList());
        TextTable table = new TextTable();
        sheets.forEach(sheet -> table.row(lines.cells(sheet)));
        if (sheets.isEmpty()) {
            table.row(terminal.phrases().say("command.silent.none"));
        }
        return Outcome.done(Answer.of(json, table.lines()));
    }

    private static Map<String, Object> json(Silence silence, SheetLines lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", lines.unit(silence.unit()).code());
        json.put("name", lines.unit(silence.unit()).name());
        json.put("since", lines.local(silence.since()));
        json.put("workMinutes", silence.workMinutes());
        json.put("late", silence.late());
        json.put("sheets", silence.sheets().stream().map(lines::json).toList());
        return json;
    }
}
