package org.shaotai.console.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads moments and days as they are typed at the desk: "14:25", "10-08 16:20", "2026-10-08". */
public final class TypedTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("M-d");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");

    private TypedTime() {}

    /**
     * A moment that has been: with a time alone the latest one not after now, so that "23:50" typed
     * after midnight is last night; with month and day the latest one likewise. Empty for what is
     * none of these.
     */
    public static Optional<Instant> past(String typed, Instant now, ZoneId zone) {
        String text = plain(typed);
        try {
            String[] parts = text.split("\\s+");
            if (parts.length == 1) {
                ZonedDateTime today = now.atZone(zone).with(LocalTime.parse(text, TIME));
                return Optional.of(
                        (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant());
            }
            if (parts[0].indexOf('-') == parts[0].lastIndexOf('-')) {
                return Optional.of(ofThisYear(parts[0], parts[1], now, zone));
            }
            return Optional.of(
                    LocalDateTime.parse(parts[0] + " " + parts[1], FULL).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant ofThisYear(String day, String time, Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime at =
                MonthDay.parse(day, MONTH_DAY)
                        .atYear(here.getYear())
                        .atTime(LocalTime.parse(time, TIME))
                        .atZone(zone);
        return (at.isAfter(here) ? at.minusYears(1) : at).toInstant();
    }

    /** A day, written whole or as month and day of the first year in which it is not over. */
    public static Optional<LocalDate> day(String typed, LocalDate today) {
        String text = plain(typed);
        try {
            if (text.indexOf('-') != text.lastIndexOf('-')) {
                return Optional.of(LocalDate.parse(text, DAY));
            }
            LocalDate day = MonthDay.parse(text, MONTH_DAY).atYear(today.getYear());
            return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return typed.strip().replace('T', ' ').replace('：', ':').replace('/', '-');
    }
}
