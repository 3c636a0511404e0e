package org.shaotai.console.consultation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.consultation.Agenda;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.WhistleId;

/** Binds the list that was opened: matters or whistles, and the week's bars above its topics. */
public final class OpenedController {

    private static final double ROW_HEIGHT = 32;
    private static final double CALL_HEIGHT = 52;

    private final ConsultationModel model;
    private final Words words;
    private final Consumer<WhistleId> whistles;
    private boolean isFilling;

    @FXML private Label title;
    @FXML private Label note;
    @FXML private Node bars;
    @FXML private Pane topics;
    @FXML private Pane grids;
    @FXML private ListView<BoardLine> matters;
    @FXML private ListView<CallLine> calls;
    @FXML private Label empty;

    /**
     * A list of a board.
     *
     * @param model the board
     * @param words the words of the window
     * @param whistles opens a whistle on its own screen
     */
    public OpenedController(ConsultationModel model, Words words, Consumer<WhistleId> whistles) {
        this.model = model;
        this.words = words;
        this.whistles = whistles;
    }

    @FXML
    private void initialize() {
        matters.setFixedCellSize(ROW_HEIGHT);
        matters.setCellFactory(view -> new BoardCell(words));
        matters.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, before, now) ->
                                choose(now == null ? null : now.line().row().id()));
        calls.setFixedCellSize(CALL_HEIGHT);
        calls.setCellFactory(view -> new CallCell());
        calls.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> choose(now == null ? null : now.matter()));
        calls.addEventHandler(KeyEvent.KEY_PRESSED, this::onCallKey);
        calls.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onCallClicked);
        bars.managedProperty().bind(bars.visibleProperty());
        model.openedProperty().addListener((property, before, now) -> show(now));
        show(model.openedProperty().get());
    }

    private void choose(MatterId matter) {
        if (matter != null && !isFilling) {
            model.selectedProperty().set(matter);
        }
    }

    private void show(Opened opened) {
        isFilling = true;
        showBars(opened);
        title.setText(opened == null ? "" : opened.title());
        note.setText(opened == null ? "" : opened.note());
        empty.setText(opened == null ? words.of("consultation.opened.hint") : opened.empty());
        List<BoardLine> lines = opened == null ? List.of() : opened.matters();
        List<CallLine> calling = opened == null ? List.of() : opened.calls();
        matters.getItems().setAll(lines);
        calls.getItems().setAll(calling);
        matters.setVisible(!lines.isEmpty());
        calls.setVisible(!calling.isEmpty());
        empty.setVisible(lines.isEmpty() && calling.isEmpty());
        keepPlace(lines, calling);
        isFilling = false;
    }

    /** The chosen matter stays chosen while the list is read again. */
    private void keepPlace(List<BoardLine> lines, List<CallLine> calling) {
        MatterId chosen = model.selectedProperty().get();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).line().row().id().equals(chosen)) {
                matters.getSelectionModel().select(i);
                return;
            }
        }
        for (int i = 0; i < calling.size(); i++) {
            if (Objects.equals(calling.get(i).matter(), chosen)) {
                calls.getSelectionModel().select(i);
                return;
            }
        }
        matters.getSelectionModel().clearSelection();
        calls.getSelectionModel().clearSelection();
        matters.scrollTo(0);
        calls.scrollTo(0);
    }

    private void showBars(Opened opened) {
        boolean isWanted =
                opened != null
                        && opened.section().equals(Agenda.WEEK_TOPICS.name())
                        && model.sheetProperty().get() instanceof AgendaSheet;
        bars.setVisible(isWanted);
        if (isWanted) {
            AgendaSheet agenda = (AgendaSheet) model.sheetProperty().get();
            topics.getChildren().setAll(lines(agenda.topics(), opened.key()));
            grids.getChildren().setAll(lines(agenda.grids(), opened.key()));
        }
    }

    private List<BarLine> lines(List<AgendaSheet.Bar> of, String chosen) {
        int most = of.stream().mapToInt(b -> Math.max(b.now(), b.before())).max().orElse(0);
        return of.stream()
                .map(bar -> new BarLine(bar, most, bar.key().equals(chosen), model::open))
                .toList();
    }

    private void onCallKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openWhistle();
            event.consume();
        }
    }

    private void onCallClicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            openWhistle();
        }
    }

    private void openWhistle() {
        CallLine call = calls.getSelectionModel().getSelectedItem();
        if (call != null) {
            whistles.accept(call.id());
        }
    }

    /** Puts the keyboard on the list; the first line is chosen when none is. */
    void focus() {
        ListView<?> list = calls.isVisible() ? calls : matters;
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }
}
