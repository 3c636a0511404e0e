package org.shaotai.console.command;

import java.util.concurrent.Callable;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import picocli.CommandLine.Option;

/** A command that ends in one answer or in one refusal. */
abstract class Answering implements Callable<Integer> {

    final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    private boolean isJson;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean isHelp;

    Answering(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean isJson() {
        return isJson;
    }

    @Override
    public final Integer call() {
        Outcome<Answer> outcome = answer();
        if (outcome instanceof Outcome.Done<Answer> done) {
            return terminal.answer(done.value(), isJson);
        }
        Refusal refusal = outcome.refusal().orElseThrow();
        String sentence = terminal.phrases().words().of(refusal);
        return terminal.complain(Terminal.REFUSED, refusal.key(), sentence, isJson);
    }

    abstract Outcome<Answer> answer();
}
