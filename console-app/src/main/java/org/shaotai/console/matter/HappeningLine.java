package org.shaotai.console.matter;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of a timeline: when, what, who, and below it what was said. */
final class HappeningLine extends VBox {

    HappeningLine(Card.Happening happening) {
        Label at = new Label(happening.at());
        at.getStyleClass().addAll("quiet", "timeline-time");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(happening.what());
        what.setMinWidth(Region.USE_PREF_SIZE);
        Label who = new Label(happening.who());
        who.getStyleClass().add("quiet");
        HBox head = new HBox(at, what, who);
        head.getStyleClass().add("timeline-line");
        HBox.setHgrow(who, Priority.ALWAYS);
        getChildren().add(head);
        if (!happening.note().isEmpty()) {
            Label note = new Label(happening.note());
            note.getStyleClass().add("timeline-note");
            note.setWrapText(true);
            getChildren().add(note);
        }
    }
}
