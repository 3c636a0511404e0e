package org.shaotai.console.consultation;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of a table; totals and one's own township stand out. */
final class StrongRow extends TableRow<FigureTable.Row> {

    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    @Override
    protected void updateItem(FigureTable.Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        pseudoClassStateChanged(STRONG, !isEmpty && row.isStrong());
    }
}
