package org.shaotai.persistence.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;

/**
 * Reads tables of holidays from a JSON file in the form of the chinese-days package: an object with
 * {@code holidays} and {@code workdays}, each from dates to "English name,Chinese name,days". What
 * else the object holds is passed over. Every fault of the file is one refusal.
 */
final class CalendarFile {

    private static final long LARGEST = 4 << 20;

    /** More days than any notice ever named; a file with more is about something else. */
    private static final int MOST_DAYS = 60;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private final Map<Integer, Map<LocalDate, CalendarDay>> years = new TreeMap<>();

    private CalendarFile() {}

    /** The tables of a file by year, at least one, or why it has none. */
    static Outcome<List<YearTable>> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused("refusal.calendarFile.missing", file.toString());
        }
        try {
            long size = Files.size(file);
            if (size == 0 || size > LARGEST) {
                return Outcome.refused(
                        size == 0
                                ? "refusal.calendarFile.empty"
                                : "refusal.calendarFile.oversized");
            }
            return new CalendarFile().tables(JSON.readTree(file.toFile()));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return Outcome.refused("refusal.calendarFile.notJson", line);
        } catch (IOException e) {
            return Outcome.refused("refusal.calendarFile.unreadable", file.toString());
        }
    }

    private Outcome<List<YearTable>> tables(JsonNode root) {
        JsonNode holidays = root.path("holidays");
        JsonNode workdays = root.path("workdays");
        if (!holidays.isObject() || !workdays.isObject() || holidays.isEmpty()) {
            return Outcome.refused("refusal.calendarFile.notCalendar");
        }
        return fault(holidays, workdays)
                .<Outcome<List<YearTable>>>map(Outcome.Refused::new)
                .orElseGet(
                        () ->
                                Outcome.done(
                                        years.entrySet().stream()
                                                .map(y -> new YearTable(y.getKey(), y.getValue()))
                                                .toList()));
    }

    private Optional<Refusal> fault(JsonNode holidays, JsonNode workdays) {
        return take(holidays, DayKind.HOLIDAY)
                .or(() -> take(workdays, DayKind.ADJUSTED_WORKDAY))
                .or(this::tooMany);
    }

    private Optional<Refusal> take(JsonNode days, DayKind kind) {
        for (Map.Entry<String, JsonNode> line : days.properties()) {
            Optional<CalendarDay> day = day(line.getKey(), line.getValue(), kind);
            if (day.isEmpty()) {
                return Optional.of(Refusal.of("refusal.calendarFile.badDay", brief(line.getKey())));
            }
            LocalDate date = day.get().date();
            Map<LocalDate, CalendarDay> year =
                    years.computeIfAbsent(date.getYear(), any -> new HashMap<>());
            if (year.put(date, day.get()) != null) {
                return Optional.of(Refusal.of("refusal.calendarFile.twice", date.toString()));
            }
        }
        return Optional.empty();
    }

    private static Optional<CalendarDay> day(String date, JsonNode names, DayKind kind) {
        String[] parts = names.asText().split(",");
        String name = parts.length > 1 ? parts[1].strip() : parts[0].strip();
        if (!names.isTextual() || name.isEmpty() || name.length() > CalendarDay.LONGEST_NAME) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CalendarDay(LocalDate.parse(date), kind, name, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Refusal> tooMany() {
        return years.keySet().stream()
                .filter(year -> years.get(year).size() > MOST_DAYS)
                .findFirst()
                .map(
                        year ->
                                Refusal.of(
                                        "refusal.calendarFile.tooMany",
                                        year.toString(),
                                        MOST_DAYS));
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
