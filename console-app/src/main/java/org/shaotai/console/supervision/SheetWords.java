package org.shaotai.console.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shaotai.console.paper.Block;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Block.Text;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.SheetLevel;

/**
 * The words of a sheet: the message that is sent, and its two papers (domain reference §3.5). A
 * reminder has a notice only, a blue sheet an order only, yellow and red have both.
 */
final class SheetWords {

    private final Words words;
    private final TimeWords times;

    SheetWords(Words words, TimeWords times) {
        this.words = words;
        this.times = times;
    }

    /** The message for whichever channel the unit reads. */
    String message(Slip slip, Sheet sheet, String unit) {
        return words.of(
                "supervision.message",
                unit,
                sheet.level(),
                slip.docket().matter().number(),
                slip.title(),
                sheet.trigger(),
                times.full(slip.docket().ownerDueAt()),
                times.full(sheet.replyDueAt()),
                slip.town());
    }

    /** Whether a paper of a kind goes with a level. */
    static boolean has(SheetPaper kind, SheetLevel level) {
        return switch (kind) {
            case ORDER -> level.isAbove(SheetLevel.REMINDER);
            case NOTICE -> level != SheetLevel.BLUE;
        };
    }

    /**
     * The paper of a kind.
     *
     * @param unit the unit it goes to
     * @param at when it is dated
     */
    Paper paper(SheetPaper kind, Slip slip, Sheet sheet, String unit, Instant at) {
        String title = title(kind, sheet);
        Matter matter = slip.docket().matter();
        String room = words.of("frame.room", slip.town());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(Role.TITLE, title));
        blocks.add(
                new Text(
                        Role.ISSUE,
                        words.of(
                                "supervision.paper.number",
                                Integer.toString(times.day(sheet.issuedAt()).getYear()),
                                Long.toString(sheet.id()))));
        blocks.add(new Text(Role.ADDRESSEE, words.of("supervision.paper.to", unit)));
        body(kind, slip, sheet).forEach(line -> blocks.add(new Text(Role.BODY, line)));
        blocks.add(new Text(Role.SIGNER, room));
        blocks.add(new Text(Role.DATE, day(at)));
        copies(sheet).ifPresent(line -> blocks.add(new Text(Role.IMPRINT, line)));
        return new Paper(
                fileName(kind, sheet, matter.number()),
                title + " " + matter.number(),
                room,
                at,
                List.of(new Paper.Section(false, blocks)));
    }

    private String title(SheetPaper kind, Sheet sheet) {
        return kind == SheetPaper.NOTICE
                ? words.of("supervision.paper.notice")
                : words.of("supervision.paper.order", words.of(letter(sheet.level())));
    }

    /** The key of a level's letter. */
    static String letter(SheetLevel level) {
        return "supervision.letter." + level.name();
    }

    private List<String> body(SheetPaper kind, Slip slip, Sheet sheet) {
        Matter matter = slip.docket().matter();
        List<String> lines = new ArrayList<>();
        lines.add(
                words.of(
                        "supervision.paper.about",
                        matter.number(),
                        slip.title(),
                        times.full(matter.times().registeredAt()),
                        times.full(slip.docket().ownerDueAt())));
        lines.add(words.of("supervision.paper.why." + kind, sheet.trigger(), sheet.level()));
        slip.steps().stream()
                .filter(step -> !step.words().isBlank())
                .findFirst()
                .filter(step -> step.equals(slip.steps().get(0)))
                .ifPresent(step -> lines.add(words.of("supervision.paper.note", step.words())));
        lines.add(words.of("supervision.paper.reply", times.full(sheet.replyDueAt())));
        if (kind == SheetPaper.ORDER && sheet.level().points() > 0) {
            lines.add(words.of("supervision.paper.points", sheet.level().points()));
        }
        return lines;
    }

    private Optional<String> copies(Sheet sheet) {
        return switch (sheet.level()) {
            case YELLOW -> Optional.of(words.of("supervision.paper.copyHead"));
            case RED -> Optional.of(words.of("supervision.paper.copyCounty"));
            default -> Optional.empty();
        };
    }

    private String day(Instant at) {
        LocalDate day = times.day(at);
        return words.of(
                "supervision.paper.day",
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()));
    }

    private static String fileName(SheetPaper kind, Sheet sheet, String number) {
        return (kind + "-" + sheet.level() + "-" + number + "-" + sheet.id())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "-");
    }
}
