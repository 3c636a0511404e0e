package org.shaotai.console.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.DayKind;

/**
 * A year as twelve months: each day with its number, a letter for what it is and a mark where the
 * county says so. One stop of the Tab key; arrows walk through the days.
 */
final class YearGrid extends TilePane {

    private static final int WEEK = 7;
    private static final int MONTHS_IN_A_ROW = 4;
    private static final double LEAST_WIDTH = 29;
    private static final double LEAST_HEIGHT = 22;
    private static final double MOST_HEIGHT = 34;

    /** How high a day is for its width. */
    private static final double FLAT = 0.7;

    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass MAKE_UP = PseudoClass.getPseudoClass("make-up");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");

    private final ObjectProperty<LocalDate> day;
    private final Function<LocalDate, YearDay> reader;
    private final Words words;
    private final Map<LocalDate, Label> cells = new HashMap<>();
    private final DoubleProperty cellWidth = new SimpleDoubleProperty(LEAST_WIDTH);
    private final DoubleProperty cellHeight = new SimpleDoubleProperty(LEAST_HEIGHT);
    private int year;

    /**
     * A grid.
     *
     * @param day the chosen day
     * @param reader says what a day is
     */
    YearGrid(ObjectProperty<LocalDate> day, Function<LocalDate, YearDay> reader, Words words) {
        this.day = day;
        this.reader = reader;
        this.words = words;
        getStyleClass().add("year-grid");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().addListener((property, before, now) -> fit());
        day.addListener((property, before, now) -> refresh());
    }

    /** Shows every day as it is now. */
    void refresh() {
        if (year != day.get().getYear()) {
            year = day.get().getYear();
            build();
        }
        cells.forEach((date, cell) -> show(cell, reader.apply(date)));
    }

    private void build() {
        cells.clear();
        getChildren().clear();
        for (int month = 1; month <= 12; month++) {
            getChildren().add(month(YearMonth.of(year, month)));
        }
    }

    /** In a wide window the days grow, so that four months fill a row. */
    private void fit() {
        double gaps =
                getInsets().getLeft() + getInsets().getRight() + (MONTHS_IN_A_ROW - 1) * getHgap();
        double width = Math.floor((getWidth() - gaps) / (MONTHS_IN_A_ROW * WEEK));
        cellWidth.set(Math.max(LEAST_WIDTH, width));
        cellHeight.set(Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, width * FLAT)));
    }

    private VBox month(YearMonth month) {
        GridPane days = new GridPane();
        String letters = words.of("calendar.weekdays");
        for (int i = 0; i < WEEK; i++) {
            Label letter = new Label(letters.substring(i, i + 1));
            letter.getStyleClass().add("weekday");
            letter.minWidthProperty().bind(cellWidth);
            days.add(letter, i, 0);
        }
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate date = month.atDay(i);
            int first = month.atDay(1).getDayOfWeek().getValue() - 1;
            days.add(cell(date), (first + i - 1) % WEEK, (first + i - 1) / WEEK + 1);
        }
        Label name = new Label(words.of("calendar.month", String.valueOf(month.getMonthValue())));
        name.getStyleClass().add("section");
        VBox box = new VBox(name, days);
        box.getStyleClass().add("month-box");
        return box;
    }

    private Label cell(LocalDate date) {
        Label cell = new Label();
        cell.getStyleClass().add("day-cell");
        cell.minWidthProperty().bind(cellWidth);
        cell.minHeightProperty().bind(cellHeight);
        cell.setOnMouseClicked(
                event -> {
                    requestFocus();
                    day.set(date);
                });
        cells.put(date, cell);
        return cell;
    }

    private void show(Label cell, YearDay of) {
        String letter = words.of("calendar.letter." + of.kind().name());
        cell.setText(of.date().getDayOfMonth() + letter);
        boolean isWeekend = of.date().getDayOfWeek().getValue() > 5;
        cell.pseudoClassStateChanged(OFF, of.kind() == DayKind.HOLIDAY);
        cell.pseudoClassStateChanged(MAKE_UP, of.kind() == DayKind.ADJUSTED_WORKDAY);
        cell.pseudoClassStateChanged(REST, isWeekend && of.kind() == DayKind.NORMAL);
        cell.pseudoClassStateChanged(OWN, of.isOwn() && !of.isChanged());
        cell.pseudoClassStateChanged(CHANGED, of.isChanged());
        cell.pseudoClassStateChanged(CHOSEN, of.date().equals(day.get()));
    }

    private void onKey(KeyEvent event) {
        LocalDate now = day.get();
        switch (event.getCode()) {
            case LEFT -> day.set(now.minusDays(1));
            case RIGHT -> day.set(now.plusDays(1));
            case UP -> day.set(now.minusDays(WEEK));
            case DOWN -> day.set(now.plusDays(WEEK));
            case PAGE_UP -> day.set(now.minusYears(1));
            case PAGE_DOWN -> day.set(now.plusYears(1));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
