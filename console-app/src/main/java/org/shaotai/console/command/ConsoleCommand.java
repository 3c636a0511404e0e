package org.shaotai.console.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line as a whole: which commands there are, and what becomes of an exception. */
@Command(name = "shaotai")
public final class ConsoleCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean isHelp;

    private ConsoleCommand() {}

    /**
     * Runs one command on the process's own streams, in UTF-8.
     *
     * @return the exit code: 0 done, 1 refused with a reason, 2 wrong usage, 3 store trouble
     */
    public static int run(String... arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Phrases phrases = new Phrases(Phrases.languageOf(System.getenv()));
        Terminal terminal =
                new Terminal(out, err, phrases, Clock.systemUTC(), UserDirectory.of(System.getenv()));
        return run(terminal, arguments);
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine line = commands(terminal);
        line.setResourceBundle(terminal.phrases().bundle());
        line.setOut(terminal.out()).setErr(terminal.err());
        line.registerConverter(Moment.class, Moment::of);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setParameterExceptionHandler(new WrongUsage(terminal));
        line.setExecutionExceptionHandler(new Failure(terminal));
        nameAsStarted(line);
        int code = line.execute(arguments);
        terminal.out().flush();
        return code;
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine boards = new CommandLine(new BoardGroup());
        return new CommandLine(new ConsoleCommand()).addSubcommand("board", boards);
    }

    /** Help names the programme as the user started it, such as the script of a checkout. */
    private static void nameAsStarted(CommandLine line) {
        String name = System.getProperty("shaotai.command", "shaotai");
        line.getHelpSectionMap()
                .computeIfPresent(
                        CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                        (key, usual) -> help -> usual.render(help).replaceFirst("^shaotai", name));
        line.getSubcommands().values().forEach(ConsoleCommand::nameAsStarted);
    }
}
