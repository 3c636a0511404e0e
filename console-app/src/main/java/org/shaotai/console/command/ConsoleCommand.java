package org.shaotai.console.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shaotai.persistence.calendar.Season;
import org.shaotai.persistence.calendar.TimeLimit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line as a whole: which commands there are, and what becomes of an exception. */
@Command(name = "shaotai")
public final class ConsoleCommand extends Group {

    private ConsoleCommand() {}

    /**
     * Runs one command on the process's own streams, in UTF-8.
     *
     * @return the exit code: 0 done, 1 refused with a reason, 2 wrong usage, 3 store trouble
     */
    public static int run(String... arguments) {
        Logger.getLogger("").setLevel(Level.OFF);
        Terminal terminal =
                new Terminal(
                        new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        new Phrases(Phrases.languageOf(System.getenv())),
                        Clock.systemUTC(),
                        HomeStore.address());
        return run(terminal, arguments);
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine line = commands(terminal);
        line.setResourceBundle(terminal.phrases().bundle());
        line.setOut(terminal.out()).setErr(terminal.err());
        line.registerConverter(Moment.class, Moment::of);
        line.registerConverter(MonthChoice.class, MonthChoice::of);
        line.registerConverter(TimeLimit.class, TimeLimit::parse);
        line.registerConverter(RowLimit.class, RowLimit::of);
        line.registerConverter(Season.class, Season::parse);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(new WrongUsage(terminal));
        line.setExecutionExceptionHandler(new Failure(terminal));
        nameAsStarted(line);
        int code = line.execute(arguments);
        terminal.out().flush();
        return code;
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine imports =
                new CommandLine(new ImportGroup())
                        .addSubcommand(new BoundaryIntake(terminal))
                        .addSubcommand(new MatterIntake(terminal));
        CommandLine boards =
                new CommandLine(new BoardGroup())
                        .addSubcommand(new DayReading(terminal))
                        .addSubcommand(new WeekReading(terminal))
                        .addSubcommand(new MonthReading(terminal));
        CommandLine accounts =
                new CommandLine(new AccountGroup())
                        .addSubcommand(new AccountAdding(terminal))
                        .addSubcommand(new AccountListing(terminal))
                        .addSubcommand(new AccountPassword(terminal))
                        .addSubcommand(new AccountLocking(terminal))
                        .addSubcommand(new AccountUnlocking(terminal));
        CommandLine calendar =
                new CommandLine(new CalendarGroup())
                        .addSubcommand(new CalendarListing(terminal))
                        .addSubcommand(new CalendarIntake(terminal))
                        .addSubcommand(new CalendarDaySetting(terminal))
                        .addSubcommand(new CalendarDayClearing(terminal))
                        .addSubcommand(new SeasonSetting(terminal));
        return new CommandLine(new ConsoleCommand())
                .addSubcommand(new DemoStore(terminal))
                .addSubcommand(imports)
                .addSubcommand(new MatterListing(terminal))
                .addSubcommand(boards)
                .addSubcommand(new DueTime(terminal))
                .addSubcommand(new SilentListing(terminal))
                .addSubcommand(new SupervisionRun(terminal))
                .addSubcommand(calendar)
                .addSubcommand(accounts)
                .addSubcommand(new MonthPapers(terminal))
                .addSubcommand(new Check(terminal))
                .addSubcommand(new BackupCopy(terminal))
                .addSubcommand(new RestoredCopy(terminal))
                .addSubcommand(new TourPictures(terminal));
    }

    /** Help names the programme as the user started it, such as the script of a checkout. */
    private static void nameAsStarted(CommandLine line) {
        String name = System.getProperty("shaotai.command", "shaotai");
        line.getHelpSectionMap()
                .computeIfPresent(
                        UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                        (key, usual) -> help -> usual.render(help).replaceFirst("^shaotai", name));
        line.getSubcommands().values().forEach(ConsoleCommand::nameAsStarted);
    }
}
