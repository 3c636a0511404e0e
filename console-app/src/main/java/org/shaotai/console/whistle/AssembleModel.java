package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.whistle.WhistleKind;

/**
 * When to be there, and what the kind's limits come to if the whistle is sounded now. The proposed
 * time moves on with the clock until another one is typed.
 */
public final class AssembleModel {

    private final Desk desk;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper limits = new ReadOnlyStringWrapper("");
    private String proposed = "";

    AssembleModel(Desk desk) {
        this.desk = desk;
    }

    /** The time as it is written in the form. */
    public StringProperty textProperty() {
        return text;
    }

    /** The limits of the kind, in words. */
    public ReadOnlyStringProperty limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** Whether somebody typed a time of their own. */
    boolean isTyped() {
        return !text.get().isBlank() && !text.get().equals(proposed);
    }

    /** The time that was written; empty when it is none. */
    Optional<Instant> at() {
        return AssembleTime.read(text.get(), desk.times().zone());
    }

    /** Brings proposal and limits to a kind and to the clock. */
    void follow(WhistleKind kind, WorkCalendar calendar) {
        boolean isTyped = isTyped();
        Instant now = desk.now();
        proposed = desk.times().full(AssembleTime.usual(kind, now, calendar));
        if (!isTyped) {
            text.set(proposed);
        }
        limits.set(limits(kind, calendar, now));
    }

    private String limits(WhistleKind kind, WorkCalendar calendar, Instant now) {
        Instant there = kind.checkInDueAt(now, at().orElse(now), calendar);
        return desk.words()
                .of(
                        "whistle.compose.limits",
                        limit(kind.answerDueAt(now, calendar), now),
                        limit(there, now),
                        desk.times().dateTime(kind.absentAfter(there, calendar)));
    }

    private String limit(Instant due, Instant now) {
        return desk.words()
                .of(
                        "whistle.compose.limit",
                        desk.times().dateTime(due),
                        desk.times().left(due, now));
    }
}
