package org.shaotai.console.command;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the arguments and where the help is. */
record WrongUsage(Terminal terminal) implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        Phrases phrases = terminal.phrases();
        terminal.err().println(sentence(e, phrases));
        String name = System.getProperty("shaotai.command", "shaotai");
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        terminal.err()
                .println(
                        phrases.say(
                                "command.usage.seeHelp", command.replaceFirst("^shaotai", name)));
        return Terminal.WRONG_USAGE;
    }

    private static String sentence(ParameterException e, Phrases phrases) {
        if (e instanceof UnmatchedArgumentException unknown) {
            return phrases.say("command.usage.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return phrases.say(
                    "command.usage.missing",
                    missing.getMissing().stream()
                            .map(WrongUsage::nameOf)
                            .collect(Collectors.joining(" ")));
        }
        if (e.getArgSpec() != null) {
            return phrases.say(
                    "command.usage.badValue",
                    nameOf(e.getArgSpec()),
                    e.getValue() == null ? "" : e.getValue());
        }
        return e.getCommandLine().getSubcommands().isEmpty()
                ? phrases.say("command.usage.wrong")
                : phrases.say(
                        "command.usage.noCommand",
                        String.join(" ", e.getCommandLine().getSubcommands().keySet()));
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
