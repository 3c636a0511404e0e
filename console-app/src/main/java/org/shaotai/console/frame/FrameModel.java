package org.shaotai.console.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Notices;

/**
 * What stands around every screen: where one is, the clock, the shift, and the counts that must
 * never be out of sight.
 */
public final class FrameModel {

    /** Beats after which the word that something was done has been read. */
    private static final int READ_AFTER = 10;

    private static final LocalTime DAY_BEGINS = LocalTime.of(8, 0);
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(20, 0);

    private final Desk desk;
    private final Supplier<Optional<Duration>> setBack;
    private final ObjectProperty<Screen> screen;
    private final StringProperty room = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper shift = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper clockWarning = new ReadOnlyStringWrapper("");
    private final IntegerProperty openWhistles = new SimpleIntegerProperty();
    private final IntegerProperty silent = new SimpleIntegerProperty();
    private final IntegerProperty overdue = new SimpleIntegerProperty();
    private Runnable overdueWanted = () -> {};
    private int beatsOfNotice;

    /**
     * A frame on a desk.
     *
     * @param setBack by how much the machine's clock was set back; empty while it is right
     */
    public FrameModel(Desk desk, Supplier<Optional<Duration>> setBack) {
        this.desk = desk;
        this.setBack = setBack;
        this.screen = new SimpleObjectProperty<>(home());
        desk.personProperty().addListener((property, before, now) -> readClock());
        desk.notices().newestProperty().addListener((property, before, now) -> beatsOfNotice = 0);
        readClock();
    }

    /** The screens that are there for who sits here, in the rail's order. */
    public List<Screen> screens() {
        return Arrays.stream(Screen.values())
                .filter(candidate -> candidate.isFor(desk.person()))
                .toList();
    }

    /** The screen where their day begins, and where stepping back ends. */
    public Screen home() {
        return screens().contains(Screen.SITUATION) ? Screen.SITUATION : Screen.SETTINGS;
    }

    /** Whether the window is covered: nobody sees or uses what is in front. */
    public ReadOnlyBooleanProperty coveredProperty() {
        return desk.coveredProperty();
    }

    /** The screen in front. */
    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /** The room's name. */
    public StringProperty roomProperty() {
        return room;
    }

    /** Date, weekday and time. */
    public ReadOnlyStringProperty clockProperty() {
        return clock.getReadOnlyProperty();
    }

    /** Which shift it is and who has it. */
    public ReadOnlyStringProperty shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    /** What is wrong with the machine's clock and what to do; empty while it is right. */
    public ReadOnlyStringProperty clockWarningProperty() {
        return clockWarning.getReadOnlyProperty();
    }

    /** How many whistles are not closed. */
    public IntegerProperty openWhistlesProperty() {
        return openWhistles;
    }

    /** How many sheets wait for an answer. */
    public IntegerProperty silentProperty() {
        return silent;
    }

    /** How many open matters are past their deadline. */
    public IntegerProperty overdueProperty() {
        return overdue;
    }

    /** Sets who lets the situation show what is past its deadline. */
    public void onOverdueWanted(Runnable listener) {
        overdueWanted = listener;
    }

    /** Opens the list behind the count of what is past its deadline. */
    public void showOverdue() {
        overdueWanted.run();
        screen.set(Screen.SITUATION);
    }

    /** Reads the clock again and lets a good word go that was read; called on the beat. */
    public void tick() {
        readClock();
        Notices.Notice newest = desk.notices().newestProperty().get();
        if (newest != null && newest.kind() == Notices.Kind.DONE && ++beatsOfNotice >= READ_AFTER) {
            desk.notices().dismiss();
        }
    }

    private void readClock() {
        Instant now = desk.now();
        clock.set(desk.times().clock(now));
        LocalTime time = now.atZone(desk.times().zone()).toLocalTime();
        boolean isDay = !time.isBefore(DAY_BEGINS) && time.isBefore(NIGHT_BEGINS);
        String name = desk.words().of(isDay ? "frame.shift.day" : "frame.shift.night");
        shift.set(
                desk.words()
                        .of("frame.shift.who", name, desk.person().name(), desk.person().role()));
        clockWarning.set(setBack.get().map(back -> warning(back, now)).orElse(""));
    }

    private String warning(Duration back, Instant now) {
        return desk.words()
                .of(
                        "frame.clock.setBack",
                        desk.times().span(back),
                        desk.times().dateTime(now.minus(back)),
                        desk.times().dateTime(now));
    }
}
