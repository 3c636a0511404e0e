package org.shaotai.console.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.check.StoreCheck;
import org.shaotai.persistence.check.StoreCheck.Finding;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** Holds the store against its promises; ends with 1 when one of them is broken. */
@Command(name = "check")
final class Check extends Reading {

    Check(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        return store.checks()
                .check(new ProgressLine(terminal.err()))
                .then(found -> Outcome.done(told(found)));
    }

    private Answer told(StoreCheck found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sound", found.isSound());
        json.put("schema", found.schema());
        json.put("journalRows", found.journalRows());
        json.put("matters", found.matters());
        json.put("whistles", found.whistles());
        json.put("findings", found.findings().stream().map(Check::finding).toList());
        return new Answer(json, lines(found), found.isSound());
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.rule());
        json.put("subject", finding.subject());
        return json;
    }

    private List<String> lines(StoreCheck found) {
        Phrases phrases = terminal.phrases();
        List<String> lines = new ArrayList<>();
        lines.add(
                phrases.say(
                        found.isSound() ? "command.check.sound" : "command.check.broken",
                        found.journalRows(),
                        found.matters(),
                        found.whistles(),
                        found.findings().size()));
        TextTable table = new TextTable();
        for (Finding finding : found.findings()) {
            table.row(phrases.say("command.check." + finding.rule()), finding.subject());
        }
        lines.addAll(table.lines());
        return lines;
    }
}
