package org.shaotai.console.command;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The border of the command line: whatever a command throws ends here in one sentence. */
record Failure(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        return terminal.complain(
                Terminal.TROUBLE,
                "trouble.unexpected",
                terminal.words().say("trouble.unexpected", e),
                false);
    }
}
