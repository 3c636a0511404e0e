package org.shaotai.console.matter;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shaotai.console.common.Words;
import org.shaotai.persistence.matter.Risk;

/** A list row of 32 px: risk bar and letter, lamp, time left, kind, place, title. */
public final class MatterCell extends ListCell<MatterLine> {

    private final Words words;
    private final Region bar = new Region();
    private final Label risk = new Label();
    private final LampDot lamp = new LampDot();
    private final Label left = fixed("left-column");
    private final Label category = fixed("category-column");
    private final Label place = fixed("place-column");
    private final Label title = new Label();
    private final HBox row = new HBox(bar, risk, lamp, left, category, place, title);

    /** An empty row. */
    public MatterCell(Words words) {
        this.words = words;
        getStyleClass().add("matter-cell");
        row.getStyleClass().add("matter-row");
        bar.getStyleClass().add("risk-bar");
        risk.getStyleClass().add("risk-letter");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    private static Label fixed(String column) {
        Label label = new Label();
        label.getStyleClass().add(column);
        return label;
    }

    @Override
    protected void updateItem(MatterLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (isEmpty) {
            return;
        }
        show(line.row().risk());
        lamp.show(line.lamp(), line.fill());
        left.setText(line.left());
        category.setText(line.category());
        place.setText(line.place());
        title.setText(line.title());
    }

    private void show(Risk grade) {
        String colour = "risk-" + grade.name().toLowerCase(Locale.ROOT);
        bar.getStyleClass().setAll("risk-bar", colour);
        risk.getStyleClass().setAll("label", "risk-letter", colour);
        risk.setText(words.of("matter.letter." + grade));
    }
}
