package org.shaotai.console.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.summary.Evidence;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;

/** Puts opened lists into words. Safe for all threads. */
final class ListWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;
    private final LineWriter lines;

    ListWriter(Words words, TimeWords times, Directory directory, LineWriter lines) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.lines = lines;
    }

    Opened matters(Opening opening, List<MatterRow> rows, Instant at) {
        return new Opened(
                opening.key(),
                opening.section(),
                opening.title(),
                words.of("consultation.opened.count", rows.size()),
                words.of("consultation.opened.none"),
                rows.stream().map(row -> line(row, at, asked(row))).toList(),
                List.of());
    }

    Opened whistles(Opening opening, List<Whistle> whistles, Instant at) {
        return new Opened(
                opening.key(),
                opening.section(),
                opening.title(),
                words.of("consultation.opened.whistles", whistles.size()),
                words.of("consultation.opened.noWhistles"),
                List.of(),
                whistles.stream().map(whistle -> call(whistle, at)).toList());
    }

    Opened unrecorded(Opening opening) {
        return new Opened(
                opening.key(),
                opening.section(),
                opening.title(),
                "",
                words.of("consultation.unrecorded.hint"),
                List.of(),
                List.of());
    }

    /** What counts first, then what it is held against. */
    Opened cases(Opening opening, Figure figure, Evidence evidence) {
        boolean isRate = figure.indicator().kind() == Indicator.Kind.PERCENT;
        Instant at = figure.period().asOf();
        String counts = words.of("consultation.opened.counts");
        String not = words.of("consultation.opened.countsNot");
        List<BoardLine> found = new ArrayList<>();
        for (Evidence.Case c : evidence.counted()) {
            found.add(line(c.matter(), at, isRate ? counts : asked(c.matter())));
        }
        if (isRate) {
            evidence.among().stream()
                    .filter(c -> c.weight().signum() == 0)
                    .forEach(c -> found.add(line(c.matter(), at, not)));
        }
        return new Opened(
                opening.key(),
                opening.section(),
                opening.title(),
                isRate
                        ? words.of(
                                "consultation.opened.rate",
                                evidence.counted().size(),
                                evidence.among().size())
                        : words.of("consultation.opened.count", found.size()),
                words.of("consultation.opened.none"),
                found,
                List.of());
    }

    private BoardLine line(MatterRow row, Instant at, String asked) {
        Instant end = row.times().closedAt() == null ? at : row.times().closedAt();
        Duration age = Duration.between(row.times().registeredAt(), end);
        return new BoardLine(
                lines.line(row, at), words.of("consultation.age", times.span(age)), asked);
    }

    private String asked(MatterRow row) {
        return row.status().isOpen() ? words.of("consultation.asked." + row.status().name()) : "";
    }

    private CallLine call(Whistle whistle, Instant at) {
        String late = names(whistle, report -> report.isLate(at) && !report.isAbsent(at));
        String absent = names(whistle, report -> report.isAbsent(at));
        List<String> missing = new ArrayList<>();
        if (!absent.isEmpty()) {
            missing.add(words.of("consultation.call.absent", absent));
        }
        if (!late.isEmpty()) {
            missing.add(words.of("consultation.call.late", late));
        }
        return new CallLine(
                whistle.id(),
                whistle.matter(),
                whistle.number(),
                words.name(whistle.kind()),
                words.name(whistle.status()),
                times.dateTime(whistle.soundedAt()),
                missing.isEmpty()
                        ? words.of("consultation.call.complete", whistle.reports().size())
                        : String.join("  ", missing),
                !missing.isEmpty());
    }

    private String names(Whistle whistle, java.util.function.Predicate<ReportIn> which) {
        return whistle.reports().stream()
                .filter(which)
                .map(report -> directory.unit(report.unit()))
                .collect(Collectors.joining(words.of("consultation.call.and")));
    }
}
