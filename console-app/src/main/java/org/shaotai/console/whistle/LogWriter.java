package org.shaotai.console.whistle;

import java.util.Optional;
import java.util.stream.Collectors;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CallEvent;
import org.shaotai.persistence.whistle.CourseEvent;
import org.shaotai.persistence.whistle.ReportEvent;
import org.shaotai.persistence.whistle.WhistleEvent;
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
                words.name(event.move()),
                event instanceof ReportEvent report ? name(report.unit()) : "",
                detail(event),
                who(row.entry()));
    }

    private String detail(WhistleEvent event) {
        if (event instanceof CallEvent call) {
            return detail(call);
        }
        if (event instanceof ReportEvent report) {
            return detail(report);
        }
        if (event instanceof CourseEvent.Planned planned) {
            return planned.plan();
        }
        if (event instanceof CourseEvent.CommandTaken taken) {
            return taken.commander();
        }
        if (event instanceof CourseEvent.Muted muted) {
            return muted.reason();
        }
        return event instanceof CourseEvent.Escalated escalated ? escalated.reason() : "";
    }

    private String detail(CallEvent event) {
        if (event instanceof CallEvent.Composed composed) {
            return composed.composition().calls().stream()
                    .map(call -> name(call.unit()))
                    .collect(Collectors.joining(words.of("whistle.unit.and")));
        }
        if (event instanceof CallEvent.Refused refused) {
            return words.of("whistle.log.refused", refused.reason(), refused.otherRoute());
        }
        if (event instanceof CallEvent.Reviewed reviewed) {
            return found(reviewed.isFounded(), reviewed.words());
        }
        return event instanceof CallEvent.Withdrawn withdrawn ? withdrawn.reason() : "";
    }

    private String detail(ReportEvent event) {
        if (event instanceof ReportEvent.CheckedIn in) {
            String key = in.isStandIn() ? "whistle.unit.standIn" : "whistle.unit.came";
            return words.of(key, in.way(), in.who());
        }
        if (event instanceof ReportEvent.Disputed disputed) {
            return disputed.basis()
                    + disputed.proposed()
                            .map(unit -> words.of("whistle.log.proposed", name(unit)))
                            .orElse("");
        }
        if (event instanceof ReportEvent.Ruled ruled) {
            return found(ruled.isUpheld(), ruled.words()) + instead(ruled.instead());
        }
        if (event instanceof ReportEvent.HandedOver handed) {
            return words.of("whistle.log.dissolved") + instead(handed.room());
        }
        if (event instanceof ReportEvent.Evaluated evaluated) {
            return words.of(
                    "whistle.log.mark", evaluated.direction(), evaluated.mark(), evaluated.words());
        }
        return event instanceof ReportEvent.Reported reported ? reported.result() : "";
    }

    private String found(boolean isFounded, String said) {
        return words.of("whistle.log.found", isFounded ? Verdict.FOUNDED : Verdict.UNFOUNDED, said);
    }

    private String instead(Optional<CallEvent.Called> next) {
        return next.map(called -> words.of("whistle.log.instead", name(called.unit()))).orElse("");
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
