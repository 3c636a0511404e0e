package org.shaotai.console.consultation;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.shaotai.console.matter.LineBox;
import org.shaotai.console.words.Words;

/** A matter of a board as a list row: also for how long it is open and what it waits for. */
final class BoardCell extends ListCell<BoardLine> {

    /** Below this width the title would have no room beside place and age. */
    private static final double NARROW = 600;

    private final Label age = LineBox.fixed("age-column");
    private final Label asked = LineBox.fixed("asked-column");
    private final LineBox row;

    BoardCell(Words words) {
        this.row = LineBox.ending(words, asked, age);
        getStyleClass().add("matter-cell");
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(BoardLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            fit(getListView().getWidth() > NARROW);
            row.show(line.line());
            age.setText(line.age());
            asked.setText(line.asked());
        }
    }

    private void fit(boolean isWide) {
        row.showPlace(isWide);
        age.setVisible(isWide);
        age.setManaged(isWide);
    }
}
