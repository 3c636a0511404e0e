package org.shaotai.console.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command that ends in one answer. */
abstract class Answering implements Callable<Integer> {

    final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    boolean isJson;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean isHelp;

    Answering(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() {
        return terminal.answer(answer(), isJson);
    }

    abstract Answer answer();
}
