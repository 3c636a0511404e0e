package org.shaotai.console.paper;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.shaotai.persistence.summary.Figure;

/** A figure on the paper that opens the matters behind it, by click or by key. */
final class FigureLabel extends Label {

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final Figure figure;
    private final String name;

    FigureLabel(Cell cell, String name) {
        super(cell.text());
        this.figure = cell.figure().orElseThrow();
        this.name = name;
        getStyleClass().add("paper-figure");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(name + " " + cell.text());
        setWrapText(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    Figure figure() {
        return figure;
    }

    /** The row's name and the column's. */
    String name() {
        return name;
    }

    void markOpened(boolean isOpened) {
        pseudoClassStateChanged(OPENED, isOpened);
    }
}
