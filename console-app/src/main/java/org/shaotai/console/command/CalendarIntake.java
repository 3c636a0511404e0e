package org.shaotai.console.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shaotai.persistence.calendar.CalendarImport;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Imports the country's table of holidays and make-up days. */
@Command(name = "import")
final class CalendarIntake extends Writing {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    CalendarIntake(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        try (Store store = open()) {
            ProgressLine progress = new ProgressLine(terminal.err());
            return entry(store)
                    .then(entry -> store.calendars().importFile(file, entry, progress))
                    .then(result -> Outcome.done(told(result)));
        }
    }

    private Answer told(CalendarImport result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("years", result.published());
        json.put("partialYears", result.partial());
        json.put("added", result.added());
        json.put("changed", result.changed());
        json.put("removed", result.removed());
        json.put("same", result.same());
        List<String> lines = new ArrayList<>();
        lines.add(
                terminal.phrases()
                        .say(
                                "command.calendar.imported",
                                result.published().size(),
                                result.added(),
                                result.changed(),
                                result.removed(),
                                result.same()));
        if (!result.partial().isEmpty()) {
            lines.add(terminal.phrases().say("command.calendar.partial", years(result.partial())));
        }
        return Answer.of(json, lines);
    }

    static String years(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
