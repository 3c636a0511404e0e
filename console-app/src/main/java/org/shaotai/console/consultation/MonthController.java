package org.shaotai.console.consultation;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shaotai.console.frame.Tabs;
import org.shaotai.console.words.Words;

/** Binds the pages of the month: tabs, and the tables of the page in front. */
public final class MonthController {

    private final ConsultationModel model;
    private final Words words;
    private MonthPage shown;
    private boolean isFocusWanted;

    @FXML private Pane root;
    @FXML private ToggleGroup pages;
    @FXML private Pane tables;

    /**
     * The month's pages.
     *
     * @param model the board
     * @param words the words of the window
     */
    public MonthController(ConsultationModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Tabs.bind(pages, MonthPage.class, model.pageProperty());
        model.pageProperty().addListener((property, before, now) -> show());
        model.sheetProperty().addListener((property, before, now) -> show());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        show();
    }

    private void show() {
        MonthPage page = model.pageProperty().get();
        if (model.sheetProperty().get() instanceof MonthSheet month) {
            List<FigureTable> wanted = month.pages().get(page);
            if (page != shown) {
                build(wanted.size());
                shown = page;
            }
            for (int i = 0; i < wanted.size(); i++) {
                ((FigureGrid) tables.getChildren().get(i)).show(wanted.get(i));
            }
            if (isFocusWanted) {
                focus();
            }
        }
    }

    /** The last table takes the room that the others leave. */
    private void build(int count) {
        isFocusWanted |= tables.getChildren().stream().anyMatch(node -> node.isFocused());
        tables.getChildren().clear();
        for (int i = 0; i < count; i++) {
            boolean isLast = i == count - 1;
            FigureGrid grid = new FigureGrid(words, isLast, this::follow);
            VBox.setVgrow(grid, isLast ? Priority.ALWAYS : Priority.NEVER);
            tables.getChildren().add(grid);
        }
    }

    private void follow(FigureTable.Target target) {
        if (target instanceof FigureTable.ListTarget list) {
            model.open(list.key());
        } else if (target instanceof FigureTable.MatterTarget matter) {
            model.selectedProperty().set(matter.id());
        }
    }

    private void onKey(KeyEvent event) {
        if (!event.isControlDown()) {
            return;
        }
        if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.pageProperty().set(model.pageProperty().get().step(1));
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.pageProperty().set(model.pageProperty().get().step(-1));
            event.consume();
        }
    }

    /** Puts the keyboard on the first table, as soon as there is one. */
    void focus() {
        isFocusWanted = tables.getChildren().isEmpty();
        if (!isFocusWanted) {
            ((FigureGrid) tables.getChildren().get(0)).focusCell();
        }
    }
}
