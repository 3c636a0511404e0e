package org.shaotai.console.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** The desk all screens stand on: its clock, its words, its door to the background, the moment shown. */
public final class Desk {

    /** The zone of every time on screen. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Background background;
    private final Clock clock;
    private final Words words;
    private final TimeWords times;
    private final AsOf asOf;
    private final Notices notices;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    /** A desk in a language. */
    public Desk(Background background, Clock clock, Words words) {
        this.background = background;
        this.clock = clock;
        this.words = words;
        this.times = new TimeWords(words, ZONE);
        this.asOf = new AsOf(clock);
        this.notices = new Notices(words);
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
