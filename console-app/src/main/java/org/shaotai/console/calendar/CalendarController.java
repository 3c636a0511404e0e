package org.shaotai.console.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.shaotai.console.common.Desk;
import org.shaotai.console.matter.MatterCell;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.matter.MatterId;

/** Binds the year of the calendar, the chosen day, and what a change would mean. */
public final class CalendarController {

    private static final double ROW_HEIGHT = 32;
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final Map<KeyCode, DayKind> KINDS =
            Map.of(
                    KeyCode.H, DayKind.HOLIDAY,
                    KeyCode.W, DayKind.ADJUSTED_WORKDAY,
                    KeyCode.O, DayKind.NORMAL);

    private final CalendarModel model;
    private final Desk desk;
    private final Words words;
    private final Consumer<MatterId> opener;
    private final YearGrid grid;

    @FXML private Node root;
    @FXML private Label year;
    @FXML private Label state;
    @FXML private Label provisional;
    @FXML private ScrollPane months;
    @FXML private Label date;
    @FXML private TextField name;
    @FXML private Label effect;
    @FXML private ListView<MatterLine> matters;
    @FXML private Button save;
    @FXML private Button discard;
    @FXML private Node kinds;
    @FXML private Node naming;
    @FXML private Node saving;
    @FXML private Label readOnly;
    @FXML private Label hint;

    /** A year whose matters open through an opener. */
    public CalendarController(CalendarModel model, Desk desk, Consumer<MatterId> opener) {
        this.model = model;
        this.desk = desk;
        this.words = desk.words();
        this.opener = opener;
        this.grid = new YearGrid(model.dayProperty(), model::of, desk.words());
    }

    @FXML
    private void initialize() {
        months.setContent(grid);
        name.textProperty().bindBidirectional(model.nameProperty());
        matters.setFixedCellSize(ROW_HEIGHT);
        matters.setCellFactory(view -> MatterCell.withoutKind(words));
        matters.addEventHandler(KeyEvent.KEY_PRESSED, this::onMatterKey);
        matters.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onMatterClick);
        model.dayProperty().addListener((property, before, now) -> showDay());
        model.sheetProperty().addListener((property, before, now) -> showYear());
        model.changesProperty().addListener((property, before, now) -> showYear());
        model.changesProperty().addListener((property, before, now) -> showEffect());
        model.effectProperty().addListener((property, before, now) -> showEffect());
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::onGridKey);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        List.of(kinds, naming, saving, effect, hint)
                .forEach(part -> appear(part, model.mayChange()));
        appear(readOnly, !model.mayChange());
        showYear();
        showEffect();
    }

    private static void appear(Node part, boolean isWanted) {
        part.setVisible(isWanted);
        part.setManaged(isWanted);
    }

    private void showYear() {
        YearSheet sheet = model.sheetProperty().get();
        String of = String.valueOf(model.dayProperty().get().getYear());
        year.setText(words.of("calendar.year", of));
        state.setText(
                sheet.since().equals(Instant.EPOCH)
                        ? words.of("calendar.sinceEver")
                        : words.of("calendar.since", desk.times().full(sheet.since())));
        provisional.setText(words.of("calendar.provisional", of));
        provisional.setVisible(!sheet.isKnown());
        provisional.setManaged(!sheet.isKnown());
        boolean isChanged = !model.changesProperty().get().isEmpty();
        save.setDisable(!isChanged);
        discard.setDisable(!isChanged);
        grid.refresh();
        showDay();
    }

    private void showDay() {
        LocalDate now = model.dayProperty().get();
        YearDay of = model.of(now);
        String layer =
                of.isChanged()
                        ? "changed"
                        : of.isOwn() ? "own" : of.name().isEmpty() ? "week" : "country";
        date.setText(
                words.of(
                        "calendar.day",
                        now.toString(),
                        now.getDayOfWeek(),
                        of.kind(),
                        words.of("calendar.layer." + layer)));
        year.setText(words.of("calendar.year", String.valueOf(now.getYear())));
    }

    private void showEffect() {
        Effect now = model.effectProperty().get();
        int changes = model.changesProperty().get().size();
        effect.setText(
                changes == 0
                        ? words.of("calendar.effect.none")
                        : words.of(
                                "calendar.effect.some",
                                changes,
                                now.otherLimits().size(),
                                now.otherLamps()));
        matters.getItems().setAll(model.mayName() ? now.otherLimits() : List.of());
        matters.setVisible(!matters.getItems().isEmpty());
    }

    private void onKey(KeyEvent event) {
        if (SAVE.match(event)) {
            model.save();
            event.consume();
        }
    }

    private void onGridKey(KeyEvent event) {
        if (KINDS.containsKey(event.getCode())) {
            model.mark(KINDS.get(event.getCode()));
        } else if (event.getCode() == KeyCode.SPACE) {
            model.toggle();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.takeBack();
        } else {
            return;
        }
        event.consume();
    }

    private void onMatterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            open();
            event.consume();
        }
    }

    private void onMatterClick(MouseEvent event) {
        if (event.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        MatterLine line = matters.getSelectionModel().getSelectedItem();
        if (line != null) {
            opener.accept(line.row().id());
        }
    }

    @FXML
    private void onBefore() {
        model.dayProperty().set(model.dayProperty().get().minusYears(1));
    }

    @FXML
    private void onAfter() {
        model.dayProperty().set(model.dayProperty().get().plusYears(1));
    }

    @FXML
    private void onHoliday() {
        model.mark(DayKind.HOLIDAY);
    }

    @FXML
    private void onWorkday() {
        model.mark(DayKind.ADJUSTED_WORKDAY);
    }

    @FXML
    private void onOrdinary() {
        model.mark(DayKind.NORMAL);
    }

    @FXML
    private void onTakeBack() {
        model.takeBack();
    }

    @FXML
    private void onSave() {
        model.save();
    }

    @FXML
    private void onDiscard() {
        model.discard();
    }

    /** The screen has come to the front. */
    public void shown() {
        model.reload();
        grid.requestFocus();
    }

    /** Gives up what is changed and not saved; false when there is nothing. */
    public boolean back() {
        return model.discard();
    }
}
