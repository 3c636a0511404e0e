package org.shaotai.persistence.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to write a moment or a day.
 *
 * <p>Reading is strict: 30 February is no day and does not become the 28th.
 */
final class DatePattern {

    /**
     * The ways tried when a mapping states none; day-first and month-first are both there, the
     * column decides.
     */
    static final List<DatePattern> KNOWN =
            Stream.of(
                            "yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX]",
                            "yyyy-M-d H:mm:ss[.SSS]",
                            "yyyy-M-d H:mm",
                            "yyyy-M-d",
                            "yyyy/M/d H:mm:ss",
                            "yyyy/M/d H:mm",
                            "yyyy/M/d",
                            "yyyy.M.d H:mm:ss",
                            "yyyy.M.d H:mm",
                            "yyyy.M.d",
                            "yyyy年M月d日 H时m分s秒",
                            "yyyy年M月d日 H时m分",
                            "yyyy年M月d日 H:mm:ss",
                            "yyyy年M月d日 H:mm",
                            "yyyy年M月d日",
                            "yyyyMMddHHmmss",
                            "yyyyMMdd",
                            "M/d/yyyy h:mm:ss a",
                            "M/d/yyyy h:mm a",
                            "M/d/yyyy H:mm:ss",
                            "M/d/yyyy H:mm",
                            "M/d/yyyy",
                            "d/M/yyyy H:mm:ss",
                            "d/M/yyyy H:mm",
                            "d/M/yyyy",
                            "d.M.yyyy H:mm:ss",
                            "d.M.yyyy H:mm",
                            "d.M.yyyy")
                    .map(DatePattern::new)
                    .toList();

    /** A y outside quotes: strict reading wants the year without an era, which is the letter u. */
    private static final String YEAR = "y(?=(?:[^']*'[^']*')*[^']*$)";

    private final String letters;
    private final DateTimeFormatter formatter;

    /**
     * A pattern in the letters of {@link DateTimeFormatter}; the year may be written {@code yyyy}.
     */
    DatePattern(String letters) {
        this.letters = letters;
        formatter =
                new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(letters.replaceAll(YEAR, "u"))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Whether the letters are a pattern that yields at least a day. */
    static boolean isUsable(String letters) {
        try {
            LocalDate day = LocalDate.of(2017, 12, 31);
            DateTimeFormatter formatter = new DatePattern(letters).formatter;
            String written = formatter.format(day.atTime(13, 14, 15).atZone(ZoneId.of("UTC")));
            return LocalDate.from(formatter.parse(written)).equals(day);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** The moment a text means in a zone; empty when it is not written this way. */
    Optional<Moment> read(String text, ZoneId zone) {
        try {
            TemporalAccessor parts =
                    formatter.parseBest(
                            text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parts instanceof OffsetDateTime at) {
                return Optional.of(
                        new Moment(
                                at.toInstant(), at.atZoneSameInstant(zone).toLocalDate(), false));
            }
            if (parts instanceof LocalDateTime at) {
                boolean isMidnight = at.toLocalTime().equals(LocalTime.MIDNIGHT);
                return Optional.of(
                        new Moment(at.atZone(zone).toInstant(), at.toLocalDate(), isMidnight));
            }
            LocalDate day = LocalDate.from(parts);
            return Optional.of(new Moment(day.atStartOfDay(zone).toInstant(), day, true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether only the day can be said this way. */
    boolean isDayOnly() {
        return !letters.contains("H") && !letters.contains("h");
    }

    @Override
    public String toString() {
        return letters;
    }
}
