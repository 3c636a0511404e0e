package org.shaotai.console.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup where no store stands yet. */
@Command(name = "restore")
final class RestoredCopy extends Answering {

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    RestoredCopy(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer() {
        return Backup.restore(file, terminal.store(address))
                .then(
                        store ->
                                Outcome.done(
                                        Answer.of(
                                                Map.of("store", store),
                                                List.of(
                                                        terminal.phrases()
                                                                .say(
                                                                        "command.restore.done",
                                                                        store)))));
    }
}
