package org.shaotai.console.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.Background;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;

/**
 * The desk all screens stand on: its clock, its words, its door to the background, the moment
 * shown.
 */
public final class Desk {

    /** The zone of times on screen, unless the store has another one. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Background background;
    private final Clock clock;
    private final Words words;
    private final TimeWords times;
    private final AsOf asOf;
    private final Notices notices;
    private final ObjectProperty<Person> person;
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    /** A desk in a language, in a room whose days begin in {@link #ZONE}. */
    public Desk(Background background, Clock clock, Words words) {
        this(background, clock, words, ZONE);
    }

    /** A desk in a language, in a room whose days begin in a zone. */
    public Desk(Background background, Clock clock, Words words, ZoneId zone) {
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.times = new TimeWords(words, zone);
        this.asOf = new AsOf(clock);
        this.notices = new Notices(words);
        this.person = new SimpleObjectProperty<>(Person.nobody(words));
    }

    /** The door between threads. */
    public Background background() {
        return background;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** The words of the window. */
    public Words words() {
        return words;
    }

    /** Times in words. */
    public TimeWords times() {
        return times;
    }

    /** The moment shown. */
    public AsOf asOf() {
        return asOf;
    }

    /** What the user is told. */
    public Notices notices() {
        return notices;
    }

    /** Who sits here. */
    public ObjectProperty<Person> personProperty() {
        return person;
    }

    /** Who sits here now. */
    public Person person() {
        return person.get();
    }

    /** Whether the window is covered, because nobody has logged in or it was locked. */
    public ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** Says that the window was covered or uncovered. */
    public void cover(boolean isCovered) {
        covered.set(isCovered);
    }

    /** An entry made now, at this desk, by who sits here. */
    public Entry entry() {
        return Entry.by(person().actor(), now());
    }

    /** An entry of the administrator, who at an open desk is whoever sits there. */
    public Entry administration() {
        return person().isSignedIn()
                ? entry()
                : Entry.by(new Actor(person().name(), Role.ADMIN), now());
    }

    /**
     * Runs a command in the background. A refusal becomes a notice; what was done is counted and
     * handed on. When another desk was faster, all screens read again what it did.
     */
    public <T> void order(Callable<Outcome<T>> command, Consumer<? super T> onDone) {
        order(command, onDone, notices::refused);
    }

    /** The same for a form that says itself why it was refused. */
    public <T> void order(
            Callable<Outcome<T>> command,
            Consumer<? super T> onDone,
            Consumer<? super Refusal> onRefused) {
        ask(
                command,
                outcome -> {
                    if (outcome instanceof Outcome.Done<T> done) {
                        notices.dismiss();
                        onDone.accept(done.value());
                        changed();
                    } else {
                        Refusal refusal = outcome.refusal().orElseThrow();
                        onRefused.accept(refusal);
                        if (refusal.key().endsWith(".changed")) {
                            changed();
                        }
                    }
                });
    }

    /** Counts what was entered here; a screen that sees it move asks the store again. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Says that something was entered. */
    public void changed() {
        revision.set(revision.get() + 1);
    }

    /** Asks in the background; trouble becomes a notice. */
    public <T> void ask(Callable<T> question, Consumer<? super T> onSuccess) {
        background.run(question, onSuccess, notices::failed);
    }
}
