package org.shaotai.console.whistle;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shaotai.console.words.Words;

/** A unit that can be called: a tick, its part, its phone, and once ticked why it must come. */
final class CandidateRow extends VBox {

    private final CheckBox tick;

    CandidateRow(Candidate candidate, Words words) {
        getStyleClass().add("candidate-row");
        tick = new CheckBox(candidate.unit().shortName());
        tick.setId("call-" + candidate.unit().code());
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(candidate.calledProperty());
        HBox head = new HBox(tick, part(candidate, words), gap(), phone(candidate));
        head.getStyleClass().add("candidate-head");
        TextField reason =
                field(
                        candidate,
                        words.of("whistle.compose.reasonPrompt"),
                        candidate.reasonProperty());
        getChildren().addAll(head, reason);
        if (candidate.hasNoPhone()) {
            getChildren()
                    .add(
                            field(
                                    candidate,
                                    words.of("whistle.compose.phonePrompt"),
                                    candidate.phoneProperty()));
        }
    }

    private static Label part(Candidate candidate, Words words) {
        Label part = new Label(words.name(candidate.part()));
        part.getStyleClass().addAll("quiet", "candidate-part");
        part.setMinWidth(Region.USE_PREF_SIZE);
        part.setVisible(candidate.part() != Candidate.Part.NONE);
        part.setManaged(part.isVisible());
        return part;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label phone(Candidate candidate) {
        Label phone = new Label(candidate.unit().dutyPhone());
        phone.getStyleClass().add("quiet");
        return phone;
    }

    /** A field that is there while the unit is called. */
    private static TextField field(Candidate candidate, String prompt, StringProperty text) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.textProperty().bindBidirectional(text);
        field.visibleProperty().bind(candidate.calledProperty());
        field.managedProperty().bind(candidate.calledProperty());
        return field;
    }

    /** The tick, to give the keyboard to. */
    CheckBox tick() {
        return tick;
    }
}
