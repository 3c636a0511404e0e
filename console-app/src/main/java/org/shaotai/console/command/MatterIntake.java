package org.shaotai.console.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.intake.ImportResult;
import org.shaotai.persistence.intake.Mapping;
import org.shaotai.persistence.intake.MappingFile;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports matters from a delimited file with the mapping that explains its columns. */
@Command(name = "matters")
final class MatterIntake extends Writing {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--mapping", required = true, descriptionKey = "mapping", paramLabel = "FILE")
    private Path mappingFile;

    @Option(names = "--rejects", descriptionKey = "rejects", paramLabel = "FILE")
    private Path rejects;

    MatterIntake(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        return MappingFile.read(mappingFile)
                .then(
                        mapping -> {
                            try (Store store = open()) {
                                store.imports().adoptZone(mapping);
                            }
                            try (Store store = open()) {
                                return entry(store).then(entry -> take(store, mapping, entry));
                            }
                        });
    }

    private Outcome<Answer> take(Store store, Mapping mapping, Entry entry) {
        FileIntake.Table beside = FileIntake.Table.of(file, mapping);
        FileIntake.Table table =
                rejects == null ? beside : new FileIntake.Table(file, mapping, rejects);
        return new FileIntake(store, terminal.phrases().words())
                .matters(table, entry, new ProgressLine(terminal.err()))
                .then(result -> Outcome.done(told(result, store.zone())));
    }

    private Answer told(ImportResult result, ZoneId zone) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", result.rows());
        json.put("added", result.added());
        json.put("same", result.same());
        json.put("revised", result.revised());
        json.put("rejected", result.rejected());
        json.put("withPoint", result.places().withPoint());
        json.put("inNoGrid", result.places().inNoGrid());
        json.put("inSeveralGrids", result.places().inSeveralGrids());
        json.put("recordedGrid", result.places().recorded());
        json.put("recordedGridAgrees", result.places().recordedAgrees());
        json.put("masked", result.masked());
        json.put("lossyRows", result.lossyRows());
        json.put("unmapped", unmapped(result));
        json.put("unitsMade", result.unitsMade());
        json.put("rejectSheet", result.rejectSheet());
        json.put("zone", zone);
        return Answer.of(json, lines(result));
    }

    private static Map<String, Long> unmapped(ImportResult result) {
        Map<String, Long> words = new LinkedHashMap<>();
        result.unmapped().forEach(word -> words.put(word.word(), word.rows()));
        return words;
    }

    private List<String> lines(ImportResult result) {
        Phrases phrases = terminal.phrases();
        TextTable table = new TextTable();
        table.row(phrases.say("command.import.rows"), result.rows());
        table.row(phrases.say("command.import.added"), result.added());
        table.row(phrases.say("command.import.same"), result.same());
        table.row(phrases.say("command.import.revised"), result.revised());
        table.row(phrases.say("command.import.rejected"), result.rejected());
        table.row(phrases.say("command.import.withPoint"), result.places().withPoint());
        table.row(phrases.say("command.import.inNoGrid"), result.places().inNoGrid());
        table.row(phrases.say("command.import.inSeveralGrids"), result.places().inSeveralGrids());
        table.row(phrases.say("command.import.unmapped"), result.unmapped().size());
        table.row(phrases.say("command.import.unitsMade"), result.unitsMade().size());
        result.rejectSheet()
                .ifPresent(sheet -> table.row(phrases.say("command.import.sheet"), sheet));
        return table.lines();
    }
}
