package org.shaotai.console.whistle;

import java.util.stream.Collectors;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.WhistleEvent;
import org.shaotai.persistence.whistle.WhistleMove;
import org.shaotai.persistence.whistle.WhistleReplay;

/** Puts the journal of a whistle into words. Safe for all threads. */
final class LogWriter {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;

    LogWriter(Words words, TimeWords times, Directory directory) {
        this.words = words;
        this.times = times;
        this.directory = directory;
    }

    LogLine line(JournalEntry row) {
        WhistleEvent event = WhistleReplay.event(row);
        return new LogLine(
                times.dateTime(row.entry().at()),
                words.name(WhistleMove.valueOf(event.name())),
                unit(event),
                detail(event),
                who(row.entry()));
    }

    private String unit(WhistleEvent event) {
        if (event instanceof WhistleEvent.Answered answered) {
            return name(answered.unit());
        }
        if (event instanceof WhistleEvent.CheckedIn in) {
            return name(in.unit());
        }
        if (event instanceof WhistleEvent.Reported reported) {
            return name(reported.unit());
        }
        return event instanceof WhistleEvent.Excused excused ? name(excused.unit()) : "";
    }

    private String detail(WhistleEvent event) {
        if (event instanceof WhistleEvent.Sounded sounded) {
            return sounded.called().stream()
                    .map(called -> name(called.unit()))
                    .collect(Collectors.joining(words.of("whistle.unit.and")));
        }
        if (event instanceof WhistleEvent.CheckedIn in) {
            return words.of("whistle.unit.came", in.way(), in.who());
        }
        if (event instanceof WhistleEvent.Reported reported) {
            return reported.result();
        }
        if (event instanceof WhistleEvent.Excused excused) {
            return excused.ruling();
        }
        return event instanceof WhistleEvent.Withdrawn withdrawn ? withdrawn.reason() : "";
    }

    private String who(Entry entry) {
        String who =
                entry.onBehalfOf().isPresent()
                        ? words.of("whistle.log.for", entry.actor().name(), entry.via())
                        : entry.actor().name();
        return entry.note().isEmpty() ? who : words.of("whistle.log.noted", who, entry.note());
    }

    private String name(UnitId unit) {
        return directory.unit(unit);
    }
}
