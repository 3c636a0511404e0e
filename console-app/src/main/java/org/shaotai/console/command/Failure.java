package org.shaotai.console.command;

import org.shaotai.persistence.store.StoreTrouble;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The border of the command line: whatever a command throws ends here in one sentence. */
record Failure(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        boolean isJson = command.getCommand() instanceof Answering answering && answering.isJson();
        if (e instanceof StoreTrouble trouble) {
            String sentence = terminal.phrases().words().of(trouble);
            return terminal.complain(Terminal.TROUBLE, trouble.code(), sentence, isJson);
        }
        if (Boolean.getBoolean("shaotai.trace")) {
            e.printStackTrace(terminal.err());
        }
        String sentence = terminal.phrases().words().of("trouble.programme", e);
        return terminal.complain(Terminal.TROUBLE, "trouble.programme", sentence, isJson);
    }
}
