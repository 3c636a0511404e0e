package org.shaotai.console.errand;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.shaotai.console.background.Background;
import org.shaotai.console.common.Notices;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;

/** The one long command that may be under way at a place of the window. */
public final class ErrandModel {

    private final Background background;
    private final Notices notices;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(Errand.UNKNOWN);
    private Errand errand;

    /** A place where nothing is under way; refusals and trouble become notices. */
    public ErrandModel(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** What is under way, in words. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether something is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether it can be called off: not when it was already, nor when its kind knows no way. */
    public ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; negative while nobody knows. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /**
     * Begins a command that can be called off, unless another one is under way.
     *
     * @param what its name, in words
     * @param command what takes long; told where to say how far it is
     * @param onDone hears what came of it
     */
    public <T> void begin(
            String what, Function<Progress, Outcome<T>> command, Consumer<? super T> onDone) {
        if (!running.get()) {
            Errand begun = new Errand();
            stoppable.set(true);
            start(what, begun, () -> command.apply(begun), onDone);
        }
    }

    /** The same for a command that says nothing on its way and cannot be called off. */
    public <T> void beginSilent(
            String what, Callable<Outcome<T>> command, Consumer<? super T> onDone) {
        if (!running.get()) {
            stoppable.set(false);
            start(what, new Errand(), command, onDone);
        }
    }

    private <T> void start(
            String what, Errand begun, Callable<Outcome<T>> command, Consumer<? super T> onDone) {
        errand = begun;
        name.set(what);
        share.set(Errand.UNKNOWN);
        running.set(true);
        notices.dismiss();
        background.run(
                command,
                outcome -> ended(outcome, onDone),
                failure -> {
                    running.set(false);
                    notices.failed(failure);
                });
    }

    private <T> void ended(Outcome<T> outcome, Consumer<? super T> onDone) {
        running.set(false);
        if (outcome instanceof Outcome.Done<T> done) {
            onDone.accept(done.value());
        } else {
            notices.refused(outcome.refusal().orElseThrow());
        }
    }

    /** Calls the command off; it goes on until it has undone what it did. */
    public void callOff() {
        if (running.get() && stoppable.get()) {
            stoppable.set(false);
            errand.callOff();
        }
    }

    /** Looks how far the command is; called on the beat. */
    public void look() {
        if (running.get()) {
            share.set(errand.share());
        }
    }
}
