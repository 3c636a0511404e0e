package org.shaotai.console.consultation;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shaotai.console.consultation.AgendaSheet.Section;

/** A section of the agenda as a list row: mark, name, how much is in it. */
final class SectionCell extends ListCell<Section> {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Label mark = new Label();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox row = new HBox(mark, name, count);

    SectionCell() {
        getStyleClass().add("section-cell");
        row.getStyleClass().add("section-row");
        mark.getStyleClass().add("section-mark");
        count.getStyleClass().add("section-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(Section section, boolean isEmpty) {
        super.updateItem(section, isEmpty);
        setGraphic(isEmpty ? null : row);
        pseudoClassStateChanged(QUIET, !isEmpty && section.isQuiet());
        if (!isEmpty) {
            mark.setText(section.mark());
            name.setText(section.name());
            count.setText(section.count());
        }
    }
}
