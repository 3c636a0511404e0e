package org.shaotai.console.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times and time left in the words of the room: "10-09 周五 14:32", "余3时20分", "已超2天". */
public final class TimeWords {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final ZoneId zone;

    /** Times of a zone in the words of a language. */
    public TimeWords(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The zone of the screen. */
    public ZoneId zone() {
        return zone;
    }

    /** Month, day, weekday and time: the clock of the top bar. */
    public String clock(Instant at) {
        ZonedDateTime t = at.atZone(zone);
        return "%02d-%02d %s %s"
                .formatted(
                        t.getMonthValue(),
                        t.getDayOfMonth(),
                        words.name(t.getDayOfWeek()),
                        TIME.format(t));
    }

    /** Month, day and time, or an empty string for null. */
    public String dateTime(Instant at) {
        return at == null ? "" : DATE_TIME.format(at.atZone(zone));
    }

    /** Year, month, day and time, or an empty string for null. */
    public String full(Instant at) {
        return at == null ? "" : FULL.format(at.atZone(zone));
    }

    /** The time of day alone. */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** The day a moment falls on. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** How much is left until a deadline, or by how much it has passed. */
    public String left(Instant dueAt, Instant now) {
        Duration left = Duration.between(now, dueAt);
        return left.isNegative()
                ? words.of("time.over", span(left.negated()))
                : words.of("time.left", span(left));
    }

    /** A span in its two largest units: days alone from two days on, hours and minutes below. */
    public String span(Duration span) {
        long minutes = span.toMinutes();
        long days = minutes / 1440;
        long hours = minutes % 1440 / 60;
        if (days >= 2) {
            return words.of("time.days", days);
        }
        if (days == 1) {
            return hours == 0 ? words.of("time.days", 1) : words.of("time.daysHours", 1, hours);
        }
        return hours == 0
                ? words.of("time.minutes", minutes)
                : words.of("time.hoursMinutes", hours, minutes % 60);
    }
}
