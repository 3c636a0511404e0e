package org.shaotai.console.supervision;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shaotai.console.matter.LampDot;
import org.shaotai.console.matter.LineBox;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.supervision.SheetLevel;

/**
 * A list row of 32 px: a department's head, or a sheet with bar, letter and reason, the matter
 * behind it and what it waits for.
 */
final class ChaseCell extends ListCell<ChaseLine> {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Words words;
    private final boolean isNamingUnits;
    private final Region bar = new Region();
    private final Label letter = new Label();
    private final Label unit = LineBox.fixed("chase-unit-column");
    private final Label reason = LineBox.fixed("chase-reason-column");
    private final LampDot lamp = new LampDot();
    private final Label left = LineBox.fixed("left-column");
    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox();
    private final Label name = new Label();
    private final Label sheets = new Label();
    private final Label waited = new Label();
    private final Label late = new Label();
    private final HBox head = new HBox(name, sheets, waited, late);

    /** An empty row; the unit is named where no head names it. */
    ChaseCell(Words words, boolean isNamingUnits) {
        this.words = words;
        this.isNamingUnits = isNamingUnits;
        getStyleClass().add("chase-cell");
        row.getStyleClass().add("matter-row");
        head.getStyleClass().add("chase-head");
        name.getStyleClass().add("section");
        waited.getStyleClass().add("quiet");
        late.getStyleClass().add("alarm");
        state.getStyleClass().add("chase-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        setPrefWidth(0); // never wider than the list, so that no scroll bar appears below
    }

    @Override
    protected void updateItem(ChaseLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        pseudoClassStateChanged(HEAD, line instanceof ChaseLine.Head);
        if (isEmpty || line == null) {
            setGraphic(null);
        } else if (line instanceof ChaseLine.Head of) {
            show(of);
        } else if (line instanceof ChaseLine.Chased of) {
            show(of);
        } else if (line instanceof ChaseLine.Shelved of) {
            show(of);
        }
    }

    private void show(ChaseLine.Head of) {
        name.setText(of.unit());
        sheets.setText(of.sheets());
        waited.setText(of.waited());
        late.setText(of.late());
        setGraphic(head);
    }

    private void show(ChaseLine.Chased of) {
        SheetLevel level = of.of().level();
        String colour = "sheet-" + level.name().toLowerCase(Locale.ROOT);
        bar.getStyleClass().setAll("risk-bar", colour);
        letter.getStyleClass().setAll("label", "sheet-letter", colour);
        letter.setText(words.of(SheetWords.letter(level)));
        unit.setText(of.unit());
        reason.setText(words.name(of.of().trigger()));
        show(of.line(), of.state(), of.isLate());
        row.getChildren().setAll(bar, letter, reason, lamp, left, title, state);
        if (isNamingUnits) {
            row.getChildren().add(2, unit);
        }
        setGraphic(row);
    }

    private void show(ChaseLine.Shelved of) {
        unit.setText(of.unit());
        show(of.line(), of.state(), of.isBack());
        bar.getStyleClass().setAll("risk-bar");
        row.getChildren().setAll(bar, unit, title, state);
        setGraphic(row);
    }

    private void show(MatterLine line, String said, boolean isPressing) {
        lamp.show(line.lamp(), line.fill());
        left.setText(line.left());
        title.setText(line.title());
        state.setText(said);
        state.pseudoClassStateChanged(LATE, isPressing);
    }
}
