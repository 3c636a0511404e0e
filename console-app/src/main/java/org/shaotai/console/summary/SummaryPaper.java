package org.shaotai.console.summary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shaotai.console.paper.Block;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Block.Text;
import org.shaotai.console.paper.Generator;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.Paper.Section;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.MonthSummary;

/** Composes the monthly circular (domain reference §5.2) from a month's figures. */
public final class SummaryPaper {

    private static final DateTimeFormatter RUNNING = DateTimeFormatter.ofPattern("MMdd-HHmm");

    private final Words words;
    private final WorkCalendar calendar;
    private final MonthNames names;

    /**
     * Papers in the words of a language.
     *
     * @param words the language
     * @param calendar says on which day the office works again after the month
     */
    public SummaryPaper(Words words, WorkCalendar calendar) {
        this.words = words;
        this.calendar = calendar;
        this.names = new MonthNames(words, calendar.zone());
    }

    /** The paper of a month. */
    public Paper of(MonthSummary summary) {
        SummaryTables tables = new SummaryTables(words);
        String caption = words.of("summary.caption", period(summary.comparison()));
        return new Paper(
                fileName(summary),
                title(summary) + words.of("summary.titleMonth", period(summary.comparison())),
                signer(summary),
                summary.comparison().now().asOf(),
                List.of(
                        new Section(false, overall(summary)),
                        new Section(
                                true,
                                List.of(
                                        new Text(Role.HEADING, words.of("summary.heading.main")),
                                        tables.indicators(summary, caption))),
                        new Section(
                                true,
                                List.of(
                                        new Text(Role.HEADING, words.of("summary.heading.towns")),
                                        new Text(
                                                Role.BODY,
                                                new TownText(words, summary).paragraph()),
                                        tables.towns(summary, caption))),
                        new Section(false, closing(summary))));
    }

    private List<Block> overall(MonthSummary summary) {
        Comparison c = summary.comparison();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(Role.TITLE, title(summary)));
        blocks.add(new Text(Role.ISSUE, issue(c)));
        blocks.add(new Text(Role.ADDRESSEE, words.of("summary.addressee." + level(summary))));
        blocks.add(new Text(Role.HEADING, words.of("summary.heading.overall")));
        new SummaryText(words, summary)
                .paragraphs(
                        opening(c),
                        names.yearTo(c.month(), c.month().getMonthValue()),
                        where(summary))
                .forEach(paragraph -> blocks.add(new Text(Role.BODY, paragraph)));
        return blocks;
    }

    private List<Block> closing(MonthSummary summary) {
        String cutOff = names.cutOff(summary.comparison());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(Role.HEADING, words.of("summary.heading.notes")));
        new SummaryNotes(words, summary)
                .lines(cutOff)
                .forEach(note -> blocks.add(new Text(Role.REMARK, note)));
        blocks.add(new Text(Role.SIGNER, signer(summary)));
        blocks.add(new Text(Role.DATE, names.day(date(summary.comparison()))));
        blocks.add(
                new Text(
                        Role.NOTE,
                        words.of(
                                "summary.made",
                                cutOff,
                                Generator.version(),
                                fingerprint(summary))));
        blocks.add(new Text(Role.IMPRINT, words.of("summary.imprint.copy." + level(summary))));
        blocks.add(
                new Text(
                        Role.IMPRINT,
                        words.of(
                                "summary.imprint.issued",
                                signer(summary),
                                names.day(date(summary.comparison())))));
        return blocks;
    }

    /** The fingerprint of a month's figures, as its papers print it. */
    public static String fingerprint(MonthSummary summary) {
        return FigureDigest.of(summary);
    }

    /** The period in the title: 2026年9月, or the running month with its last moment. */
    public String period(Comparison c) {
        return c.isWhole()
                ? names.full(c.month())
                : words.of("summary.running", names.full(c.month()), names.cutOff(c));
    }

    private String opening(Comparison c) {
        return c.isWhole()
                ? names.brief(c.month())
                : words.of("summary.text.openingRunning", names.cutOff(c));
    }

    private String title(MonthSummary summary) {
        return words.of("summary.title", nameOf(summary));
    }

    private String issue(Comparison c) {
        return c.isWhole()
                ? words.of(
                        "summary.issue",
                        Integer.toString(c.month().getYear()),
                        Integer.toString(c.month().getMonthValue()))
                : words.of("summary.issueRunning", names.full(c.month()), names.cutOff(c));
    }

    private String nameOf(MonthSummary summary) {
        return summary.name().isEmpty() ? words.of("summary.everything") : summary.name();
    }

    private String where(MonthSummary summary) {
        return summary.scope().county().isPresent()
                ? words.of("summary.wholeCounty")
                : nameOf(summary);
    }

    private String signer(MonthSummary summary) {
        return words.of("summary.signer." + level(summary), nameOf(summary));
    }

    private static Level level(MonthSummary summary) {
        return summary.scope().town().isPresent() ? Level.TOWNSHIP : Level.COUNTY;
    }

    /** The first working day after the month, or the day up to which a running month is told. */
    private LocalDate date(Comparison c) {
        LocalDate day = c.now().asOf().atZone(calendar.zone()).toLocalDate();
        if (!c.isWhole()) {
            return day;
        }
        do {
            day = day.plusDays(1);
        } while (!calendar.isWorkday(day));
        return day;
    }

    private String fileName(MonthSummary summary) {
        Comparison c = summary.comparison();
        LocalDateTime last = c.now().asOf().atZone(calendar.zone()).toLocalDateTime();
        String name =
                "month-summary-" + c.month() + "-" + level(summary).name().toLowerCase(Locale.ROOT);
        return c.isWhole() ? name : name + "-to-" + RUNNING.format(last);
    }
}
