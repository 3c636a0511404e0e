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

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** A narrow column, and more signs than it holds in the usual size: "样本不足(3)". */
    private static final double NARROW = 72;

    private static final int MOST_SIGNS = 6;

    FigureCell(boolean isText, Consumer<Target> follow) {
        widthProperty().addListener((property, before, now) -> fit());
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
        fit();
    }

    private void fit() {
        boolean isLong = getText() != null && getText().length() > MOST_SIGNS;
        pseudoClassStateChanged(TIGHT, isLong && getWidth() > 0 && getWidth() < NARROW);
    }
}
