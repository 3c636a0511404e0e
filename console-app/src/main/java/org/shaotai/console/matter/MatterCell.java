package org.shaotai.console.matter;

import javafx.scene.control.ListCell;
import org.shaotai.console.words.Words;

/** A matter as a list row. */
public final class MatterCell extends ListCell<MatterLine> {

    private final LineBox row;

    /** An empty row. */
    public MatterCell(Words words) {
        this(new LineBox(words));
    }

    private MatterCell(LineBox row) {
        this.row = row;
        getStyleClass().add("matter-cell");
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    /** An empty row that leaves the kind out, for a list of one kind of case in little room. */
    public static MatterCell withoutKind(Words words) {
        return new MatterCell(LineBox.ending(words));
    }

    @Override
    protected void updateItem(MatterLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setGraphic(isEmpty ? null : row);
        if (!isEmpty) {
            row.show(line);
        }
    }
}
