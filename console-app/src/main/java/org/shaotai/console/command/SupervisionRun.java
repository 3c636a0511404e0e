package org.shaotai.console.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.unit.HomeTown;
import picocli.CommandLine.Command;

/** Runs the automatic supervision once; a second run issues nothing more. */
@Command(name = "supervise")
final class SupervisionRun extends Writing {

    SupervisionRun(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        try (Store store = open()) {
            Instant at = store.clock().instant();
            Entry entry = Entry.by(Actor.SYSTEM, at);
            boolean isAfterHours = store.limits().calendar().isAfterHours(at);
            return store.supervision()
                    .run(HomeTown.ensure(store, entry).id(), entry)
                    .then(issued -> Outcome.done(told(store, issued, isAfterHours, at)));
        }
    }

    private Answer told(Store store, List<Sheet> issued, boolean isAfterHours, Instant at) {
        SheetLines lines = new SheetLines(terminal.phrases(), store, issued, at);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", lines.local(at));
        json.put("afterHours", isAfterHours);
        json.put("issued", issued.stream().map(lines::json).toList());
        TextTable table = new TextTable();
        issued.forEach(sheet -> table.row(lines.cells(sheet)));
        if (issued.isEmpty()) {
            table.row(
                    terminal.phrases()
                            .say(
                                    isAfterHours
                                            ? "command.supervise.afterHours"
                                            : "command.supervise.nothing"));
        }
        return Answer.of(json, table.lines());
    }
}
