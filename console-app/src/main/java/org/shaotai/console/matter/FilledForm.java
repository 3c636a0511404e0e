package org.shaotai.console.matter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shaotai.console.words.TypedTime;
import org.shaotai.persistence.calendar.TimeLimit;

/** A filled form; a move reads the fields it asked for. Safe for all threads. */
final class FilledForm {

    private final Map<MoveField<?>, Object> values;

    FilledForm(Map<MoveField<?>, Object> values) {
        this.values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** What a field holds; null where nothing was chosen. */
    @SuppressWarnings("unchecked") // the draft keeps each value under a field of its own type
    <T> T get(MoveField<T> field) {
        return (T) values.get(field);
    }

    /** The words in a field, without space around them. */
    String words(MoveField<String> field) {
        String text = get(field);
        return text == null ? "" : text.strip();
    }

    boolean is(MoveField<Boolean> field) {
        return Boolean.TRUE.equals(get(field));
    }

    /** When it happened: what was typed, or now; empty for what is no time. */
    Optional<Instant> at(Instant now, ZoneId zone) {
        String typed = words(MoveField.TIME);
        return typed.isEmpty() ? Optional.of(now) : TypedTime.past(typed, now, zone);
    }

    /** When it is looked at again: at this time of the day that was typed. */
    Optional<Instant> reviewAt(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        return TypedTime.day(words(MoveField.REVIEW), here.toLocalDate())
                .map(day -> here.with(day).toInstant());
    }

    /** How much longer, in the unit of the original limit; empty for what is no such amount. */
    Optional<TimeLimit> longer(TimeLimit original) {
        try {
            BigDecimal amount = new BigDecimal(words(MoveField.AMOUNT));
            return Optional.of(new TimeLimit(amount, original.unit(), original.dayOff()));
        } catch (IllegalArgumentException e) { // not a number, or not an amount of this unit
            return Optional.empty();
        }
    }
}
