package org.shaotai.console.whistle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.whistle.Direction;
import org.shaotai.persistence.whistle.ReportIn;
import org.shaotai.persistence.whistle.Whistle;

/** Whistles and called units in words, at a moment: "应哨 余8分", "到场 已超5分", "缺席 1". */
public final class WhistleWords {

    private final Words words;
    private final TimeWords times;

    /** Whistles in the words of a language. */
    public WhistleWords(Words words, TimeWords times) {
        this.words = words;
        this.times = times;
    }

    /** The last part of a whistle's number, which is enough within a day. */
    public static String shortNumber(Whistle whistle) {
        return whistle.number().substring(whistle.number().lastIndexOf('-') + 1);
    }

    /** A whistle's name in a list: its short number and when it was sounded. */
    public String name(Whistle whistle) {
        Instant at = whistle.soundedAt();
        return words.of(
                "whistle.list.name",
                shortNumber(whistle),
                times.dateTime(at == null ? whistle.review().composedAt() : at));
    }

    /** How many of those who have to come have come. */
    public String progress(WhistleLine line) {
        return line.whistle().soundedAt() == null
                ? ""
                : words.of("whistle.list.in", line.in(), line.due());
    }

    /** Who is missing past the time; empty when nobody is. */
    public String lateness(WhistleLine line, Instant now) {
        int absent = line.absent(now);
        int late = line.late(now) - absent;
        if (absent == 0) {
            return late == 0 ? "" : words.of("whistle.list.late", late);
        }
        return late == 0
                ? words.of("whistle.list.absent", absent)
                : words.of("whistle.list.absentAndLate", absent, late);
    }

    /** The clock of a called unit that runs now, or when it came. */
    public String clock(ReportIn report, Instant at) {
        if (report.isIn()) {
            return came(report);
        }
        if (report.isExcused()) {
            return "";
        }
        if (report.isDisputePending() && !report.isLate(at)) {
            Instant due = report.reply().dispute().orElseThrow().rulingDueAt();
            return words.of("whistle.clock.ruling", times.left(due, at));
        }
        boolean isAnswerClock = report.answeredAt() == null && !at.isAfter(report.checkInDueAt());
        return isAnswerClock
                ? words.of("whistle.clock.answer", times.left(report.answerDueAt(), at))
                : words.of("whistle.clock.checkIn", times.left(report.checkInDueAt(), at));
    }

    private String came(ReportIn report) {
        String time = times.dateTime(report.checkedInAt());
        return report.isOnTime()
                ? words.of("whistle.clock.came", time)
                : words.of(
                        "whistle.clock.cameLate",
                        time,
                        times.span(Duration.between(report.checkInDueAt(), report.checkedInAt())));
    }

    /** How it came and who; empty while nobody has. */
    public String comer(ReportIn report) {
        return report.checkIn()
                .map(
                        in ->
                                words.of(
                                        in.isStandIn()
                                                ? "whistle.unit.standIn"
                                                : "whistle.unit.came",
                                        in.way(),
                                        in.who()))
                .orElse("");
    }

    /** What it objected to, what it did and how it was found; empty while there is nothing. */
    public String said(ReportIn report) {
        List<String> said = new ArrayList<>();
        if (report.isDisputePending()) {
            said.add(
                    words.of(
                            "whistle.unit.objects",
                            report.reply().dispute().orElseThrow().basis()));
        }
        if (!report.work().result().isEmpty()) {
            said.add(report.work().result());
        }
        if (report.work().releasedAt() != null) {
            said.add(
                    words.of(
                            "whistle.unit.marks",
                            mark(report, Direction.OF_UNIT),
                            mark(report, Direction.OF_WHISTLE)));
        }
        return String.join("\n", said);
    }

    private String mark(ReportIn report, Direction direction) {
        return report.work()
                .mark(direction)
                .map(words::name)
                .orElse(words.of("whistle.unit.noMark"));
    }

    /** The words themselves. */
    public Words plain() {
        return words;
    }

    /** The times themselves. */
    public TimeWords times() {
        return times;
    }
}
