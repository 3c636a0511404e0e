package org.shaotai.console.situation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.common.Desk;

/** The slider and the field that choose a past moment: the slider the last days, the field any moment. */
public final class AsOfModel {

    /** How far back the slider reaches. */
    public static final Duration REACH = Duration.ofDays(30);

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-M-d H:mm");

    private final Desk desk;
    private final AsOf asOf;
    private final DoubleProperty hoursBack = new SimpleDoubleProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private boolean isFollowing;

    /** A chooser of a desk's moment. */
    public AsOfModel(Desk desk) {
        this.desk = desk;
        this.asOf = desk.asOf();
        hoursBack.addListener((property, before, now) -> slid());
        asOf.pastProperty().addListener((property, before, now) -> follow());
        follow();
    }

    /** The slider: 0 is now, negative numbers are hours back. */
    public DoubleProperty hoursBackProperty() {
        return hoursBack;
    }

    /** The field. */
    public StringProperty typedProperty() {
        return typed;
    }

    private void slid() {
        if (!isFollowing) {
            long minutes = Math.round(hoursBack.get() * 60);
            asOf.choose(desk.now().plus(Duration.ofMinutes(minutes)));
        }
    }

    /** Shows the moment that the field names, or says how to write one. */
    public void applyTyped() {
        String text = typed.get().strip();
        try {
            String whole = text.contains(":") ? text : text + " 23:59";
            Instant moment =
                    LocalDateTime.parse(whole.replace('T', ' '), TYPED)
                            .atZone(desk.times().zone())
                            .toInstant();
            asOf.choose(moment);
            follow();
        } catch (DateTimeException e) {
            desk.notices().refused(desk.words().of("situation.asOf.unreadable", text));
        }
    }

    /** Follows the clock again. */
    public void backToNow() {
        asOf.backToNow();
        follow();
    }

    /** Brings slider and field to the moment shown; called on the beat as well. */
    public void follow() {
        isFollowing = true;
        Instant moment = asOf.moment();
        double back = Duration.between(desk.now(), moment).toMinutes() / 60.0;
        hoursBack.set(asOf.pastProperty().get() == null ? 0 : Math.max(-REACH.toHours(), back));
        typed.set(desk.times().full(moment));
        isFollowing = false;
    }
}
