package org.shaotai.console.consultation;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A name with two bars: this week filled, last week an outline; a press opens this week's list. */
final class BarLine extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    BarLine(AgendaSheet.Bar bar, int most, boolean isChosen, Consumer<String> open) {
        Label name = new Label(bar.name());
        name.getStyleClass().add("bar-name");
        name.setWrapText(true);
        BarPair pair = new BarPair(bar.now(), bar.before(), most);
        HBox.setHgrow(pair, Priority.ALWAYS);
        HBox row = new HBox(name, pair);
        row.getStyleClass().add("bar-row");
        row.prefWidthProperty().bind(widthProperty().subtract(2 * INSET));
        setGraphic(row);
        setAccessibleText(bar.name() + " " + bar.now() + " " + bar.before());
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("bar-line");
        pseudoClassStateChanged(CHOSEN, isChosen);
        setOnAction(event -> open.accept(bar.key()));
    }

    private static final double INSET = 5;
}
