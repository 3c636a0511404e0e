package org.shaotai.persistence.common;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of a command: the new value, or a refusal that says why not. A refusal is never an
 * exception, because the user can act on it.
 *
 * @param <T> what the command yields when it was allowed
 */
public sealed interface Outcome<T> {

    /** The command was carried out; {@code value} is what it made. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The command was refused; nothing has changed. */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /** The answer of a command that was carried out. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** The answer of a command that was refused for the reason under {@code key}. */
    static <T> Outcome<T> refused(String key, Object... args) {
        return new Refused<>(Refusal.of(key, args));
    }

    /** Whether the command was carried out. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /** The refusal, or empty when the command was carried out. */
    default Optional<Refusal> refusal() {
        return this instanceof Refused<T> r ? Optional.of(r.why()) : Optional.empty();
    }

    /** The value; throws {@link NoSuchElementException} naming the refusal when there is none. */
    default T value() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new NoSuchElementException("refused: " + refusal().orElseThrow());
    }

    /** The outcome of a further command on the value; a refusal passes through. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        return new Refused<>(refusal().orElseThrow());
    }
}
