package org.shaotai.console.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Backup;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the whole store into one new file. */
@Command(name = "backup")
final class BackupCopy extends Reading {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    BackupCopy(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        return Backup.make(store, file)
                .then(copy -> Outcome.done(told(copy.toAbsolutePath().normalize())));
    }

    private Answer told(Path copy) {
        return Answer.of(
                Map.of("file", copy), List.of(terminal.phrases().say("command.backup.done", copy)));
    }
}
