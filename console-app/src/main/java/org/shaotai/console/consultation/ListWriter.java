package org.shaotai.console.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shaotai.console.common.Directory;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MatterTitles;
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
    private final MatterTitles titles;

    ListWriter(
            Words words,
            TimeWords times,
            Directory directory,
            LineWriter lines,
            MatterTitles titles) {
        this.words = words;
        this.times = times;
        this.directory = directory;
        this.lines = lines;
        this.titles = titles;
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
        String missing = missing(whistle, at);
        return new CallLine(
                whistle.id(),
                whistle.matter(),
                whistle.number(),
                titles.of(whistle.matter(), at),
                words.name(whistle.kind()),
                words.name(whistle.status()),
                times.dateTime(whistle.soundedAt()),
                missing.isEmpty()
                        ? words.of("consultation.call.complete", whistle.reports().size())
                        : missing,
                !missing.isEmpty());
    }

    /** Who never came, who is awaited though the time is over, and who came too late. */
    private String missing(Whistle whistle, Instant at) {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("consultation.call.absent", names(whistle, report -> report.isAbsent(at)));
        groups.put(
                "consultation.call.awaited",
                names(
                        whistle,
                        report ->
                                report.isLate(at)
                                        && !report.isAbsent(at)
                                        && report.checkedInAt() == null));
        groups.put(
                "consultation.call.late",
                names(whistle, report -> report.isLate(at) && report.checkedInAt() != null));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> words.of(group.getKey(), group.getValue()))
                .collect(Collectors.joining("  "));
    }

    private String names(Whistle whistle, Predicate<ReportIn> which) {
        return whistle.reports().stream()
                .filter(which)
                .map(report -> directory.unit(report.unit()))
                .collect(Collectors.joining(words.of("consultation.call.and")));
    }
}
