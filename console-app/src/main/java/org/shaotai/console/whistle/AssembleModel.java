package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.Desk;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleLimits;
import org.shaotai.persistence.whistle.WhistleStage;

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

    /** Brings proposal and limits to a kind, to the limits in force and to the clock. */
    void follow(WhistleKind kind, WhistleLimits inForce) {
        boolean isTyped = isTyped();
        Instant now = desk.now();
        proposed = desk.times().full(AssembleTime.usual(kind, now, inForce));
        if (!isTyped) {
            text.set(proposed);
        }
        limits.set(limits(kind, inForce, now));
    }

    private String limits(WhistleKind kind, WhistleLimits inForce, Instant now) {
        Instant there = inForce.checkInDueAt(kind, now, at().orElse(now));
        return desk.words()
                .of(
                        "whistle.compose.limits",
                        limit(inForce.due(kind, WhistleStage.ANSWER, now), now),
                        limit(there, now),
                        desk.times().dateTime(inForce.due(kind, WhistleStage.ABSENT, there)));
    }

    private String limit(Instant due, Instant now) {
        return desk.words()
                .of(
                        "whistle.compose.limit",
                        desk.times().dateTime(due),
                        desk.times().left(due, now));
    }
}
