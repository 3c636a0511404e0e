package org.shaotai.console.consultation;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import org.shaotai.console.consultation.FigureTable.Cell;
import org.shaotai.console.consultation.FigureTable.Row;
import org.shaotai.console.consultation.FigureTable.Target;

/** A cell of a table; one that leads on is drawn as a link. */
final class FigureCell extends TableCell<Row, Cell> {

    private static final PseudoClass LINK = PseudoClass.getPseudoClass("leads-on");

    FigureCell(boolean isText, Consumer<Target> follow) {
        getStyleClass().add(isText ? "text-cell" : "number-cell");
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                        getItem().target().ifPresent(follow);
                    }
                });
    }

    @Override
    protected void updateItem(Cell cell, boolean isEmpty) {
        super.updateItem(cell, isEmpty);
        boolean isThere = !isEmpty && cell != null;
        setText(isThere ? cell.text() : "");
        pseudoClassStateChanged(LINK, isThere && cell.target().isPresent());
    }
}
