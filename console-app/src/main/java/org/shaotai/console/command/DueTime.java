package org.shaotai.console.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.console.tour.Tour;
import org.shaotai.persistence.calendar.Deadline;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Computes when a limit ends by the store's work calendar, and its lamp at the moment asked for; a
 * year whose table is not there yet is named.
 */
@Command(name = "due")
final class DueTime extends Reading {

    @Option(names = "--from", required = true, descriptionKey = "from", paramLabel = "TIME")
    private Moment from;

    @Option(names = "--limit", required = true, descriptionKey = "limit", paramLabel = "LIMIT")
    private TimeLimit limit;

    DueTime(Terminal terminal) {
        super(terminal);
    }

    /** The calendar that the programme brings along counts where there is no other yet. */
    @Override
    Outcome<Answer> withoutStore(StoreAddress home) {
        try {
            Path bare = Files.createTempDirectory("shaotai-calendar");
            try {
                StoreAddress store = StoreAddress.file(bare.resolve("calendar"));
                Store.open(store).close();
                return from(store);
            } finally {
                Tour.deleteAll(bare);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        WorkCalendar calendar = store.limits().calendar();
        Instant start = from.at(store.zone());
        Deadline deadline = calendar.deadline(start, limit);
        Lamp lamp = calendar.lamp(start, deadline.at(), limit.unit(), at);
        OffsetDateTime written = deadline.at().atZone(store.zone()).toOffsetDateTime();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", start.atZone(store.zone()).toOffsetDateTime());
        json.put("limit", limit);
        json.put("due", written);
        json.put("lamp", lamp);
        json.put("provisional", deadline.isProvisional());
        json.put("unknownYears", deadline.unknownYears());
        return Outcome.done(Answer.of(json, lines(written, deadline)));
    }

    private List<String> lines(OffsetDateTime written, Deadline deadline) {
        List<String> lines = new ArrayList<>();
        lines.add(written.toString());
        for (int year : deadline.unknownYears()) {
            String key = deadline.isProvisional() ? "command.due.provisional" : "command.due.known";
            lines.add(terminal.phrases().say(key, String.valueOf(year)));
        }
        return lines;
    }
}
