package org.shaotai.console.summary;

import java.time.Instant;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.console.background.Latest;
import org.shaotai.console.common.Desk;
import org.shaotai.console.paper.Paper;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Scope;

/**
 * Which month of which level is on the desk, and its paper. The store is asked only while the
 * screen is in front: a month costs seconds.
 */
public final class SummaryModel {

    private final MonthReading months;
    private final Function<MonthSummary, Paper> composer;
    private final Desk desk;
    private final Supplier<Region> home;
    private final Latest latest;
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.COUNTY);
    private final BooleanProperty inFront = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private boolean isStale = true;

    /**
     * A desk without a paper until the screen comes to the front.
     *
     * @param months reads the store
     * @param composer makes the paper; called in the background
     * @param desk the desk
     * @param home the township of the room
     */
    public SummaryModel(
            MonthReading months,
            Function<MonthSummary, Paper> composer,
            Desk desk,
            Supplier<Region> home) {
        this.months = months;
        this.composer = composer;
        this.desk = desk;
        this.home = home;
        this.latest = new Latest(desk.background());
        month.addListener((property, before, now) -> changed());
        level.addListener((property, before, now) -> changed());
        inFront.addListener((property, before, now) -> reloadIfStale());
        desk.asOf().pastProperty().addListener((property, before, now) -> momentChanged());
        desk.revisionProperty().addListener((property, before, now) -> entered());
    }

    /** The month chosen; null until the screen was first in front. */
    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /** County or township. */
    public ObjectProperty<Level> levelProperty() {
        return level;
    }

    /** Whether the screen is in front. */
    public BooleanProperty inFrontProperty() {
        return inFront;
    }

    /** The paper, or null while there is none. */
    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /** Why there is no paper and what to do, or an empty string. */
    public ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /** Whether the store is being asked. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Chooses the month so many before or after; none that has not begun. */
    public void step(int by) {
        if (month.get() != null && (by < 0 || canStepOn())) {
            month.set(month.get().plusMonths(by));
        }
    }

    /** Whether a later month has begun. */
    public boolean canStepOn() {
        return month.get() != null && month.get().isBefore(running());
    }

    /** Whether the month is not over at the moment shown. */
    public boolean isRunning() {
        return running().equals(month.get());
    }

    /** Whether the month is told as a whole or up to when. */
    public String state() {
        return isRunning()
                ? desk.words()
                        .of("summary.screen.running", desk.times().dateTime(desk.asOf().moment()))
                : desk.words().of("summary.screen.whole");
    }

    private YearMonth running() {
        return months.running(desk.asOf().moment());
    }

    /** A month that had not begun at the moment shown gives way to the last one that was over. */
    private void momentChanged() {
        if (month.get() != null && month.get().isAfter(running())) {
            month.set(months.last(desk.asOf().moment()));
        } else if (isRunning() || desk.asOf().isPastProperty().get()) {
            changed();
        }
    }

    /** What is entered now changes the running month alone. */
    private void entered() {
        if (isRunning()) {
            changed();
        }
    }

    private void changed() {
        isStale = true;
        reloadIfStale();
    }

    private void reloadIfStale() {
        if (!inFront.get() || !isStale) {
            return;
        }
        if (month.get() == null) {
            month.set(months.last(desk.asOf().moment())); // comes back here through its listener
            return;
        }
        isStale = false;
        reading.set(true);
        YearMonth chosen = month.get();
        Scope scope = level.get().scope(home.get());
        Instant moment = desk.asOf().moment();
        latest.ask(
                () -> months.read(chosen, moment, scope).then(s -> Outcome.done(composer.apply(s))),
                this::take,
                this::fail);
    }

    private void take(Outcome<Paper> read) {
        reading.set(false);
        reason.set(read.refusal().map(desk.words()::of).orElse(""));
        paper.set(read.isDone() ? read.value() : null);
    }

    private void fail(Throwable failure) {
        reading.set(false);
        isStale = true;
        desk.notices().failed(failure);
    }
}
