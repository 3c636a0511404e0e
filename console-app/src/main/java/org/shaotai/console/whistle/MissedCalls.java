package org.shaotai.console.whistle;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.persistence.whistle.ReportIn;

/**
 * Says at the start how many clocks of called units ran out while the console was closed. When it
 * was last awake is kept among the desk's settings; nothing is ever back-dated.
 */
final class MissedCalls {

    private static final String AWAKE = "whistle.awake";

    /** Less than that is a restart, not an absence. */
    private static final Duration SHORT = Duration.ofMinutes(2);

    private final Desk desk;
    private final DeskSettings settings;
    private boolean isTold;

    MissedCalls(Desk desk, DeskSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** Keeps that the console is awake now. */
    void awake() {
        settings.put(AWAKE, desk.now().toString());
    }

    /** Tells once what was missed before these whistles were first read. */
    void look(List<WhistleLine> lines) {
        if (isTold) {
            return;
        }
        isTold = true;
        Instant now = desk.now();
        Optional<Instant> from = lastAwake().filter(at -> at.isBefore(now.minus(SHORT)));
        long missed = from.map(at -> missed(lines, at, now)).orElse(0L);
        if (missed > 0) {
            String since = desk.times().dateTime(from.orElseThrow());
            desk.notices()
                    .refused(
                            desk.words()
                                    .of(
                                            "whistle.missed",
                                            since,
                                            desk.times().dateTime(now),
                                            missed));
        }
        awake();
    }

    private Optional<Instant> lastAwake() {
        try {
            return Optional.of(settings.get(AWAKE, ""))
                    .filter(text -> !text.isEmpty())
                    .map(Instant::parse);
        } catch (DateTimeException changedByHand) {
            return Optional.empty();
        }
    }

    private static long missed(List<WhistleLine> lines, Instant from, Instant to) {
        return lines.stream()
                .filter(line -> line.whistle().status().isUnderWay())
                .flatMap(line -> line.whistle().reports().stream())
                .filter(report -> !report.isExcused())
                .flatMap(MissedCalls::open)
                .filter(due -> due.isAfter(from) && !due.isAfter(to))
                .count();
    }

    /** The clocks of a unit that nothing has stopped. */
    private static Stream<Instant> open(ReportIn report) {
        Stream<Instant> checkIn = report.isIn() ? Stream.empty() : Stream.of(report.checkInDueAt());
        return report.answeredAt() == null
                ? Stream.concat(Stream.of(report.answerDueAt()), checkIn)
                : checkIn;
    }
}
