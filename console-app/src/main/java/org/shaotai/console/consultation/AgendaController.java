package org.shaotai.console.consultation;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shaotai.console.consultation.AgendaSheet.Section;
import org.shaotai.console.consultation.AgendaSheet.Tile;

/** Binds the numbers and the agenda of day and week. */
public final class AgendaController {

    private static final double ROW_HEIGHT = 36;
    private static final double TILE_WIDTH = 76;
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ConsultationModel model;
    private final OpenedController list;
    private boolean isFollowing;

    @FXML private Pane tiles;
    @FXML private ListView<Section> sections;

    /** An agenda whose sections open in a list. */
    public AgendaController(ConsultationModel model, OpenedController list) {
        this.model = model;
        this.list = list;
    }

    @FXML
    private void initialize() {
        sections.setFixedCellSize(ROW_HEIGHT);
        sections.setCellFactory(view -> new SectionCell());
        sections.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, now) -> onChosen(now));
        sections.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.sheetProperty().addListener((property, before, now) -> show(now));
        model.openedProperty().addListener((property, before, now) -> follow(now));
        show(model.sheetProperty().get());
    }

    private void onChosen(Section section) {
        if (section != null && !isFollowing) {
            model.open(section.key());
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
            list.focus();
            event.consume();
        }
    }

    private void show(Sheet sheet) {
        if (sheet instanceof AgendaSheet agenda) {
            tiles.getChildren().setAll(agenda.tiles().stream().map(this::tile).toList());
            isFollowing = true;
            sections.getItems().setAll(agenda.sections());
            isFollowing = false;
            follow(model.openedProperty().get());
        }
    }

    private Node tile(Tile tile) {
        Label count = new Label(tile.count());
        count.getStyleClass().add("tile-count");
        count.pseudoClassStateChanged(ALARM, tile.isAlarm());
        Label name = new Label(tile.name());
        VBox box = new VBox(count, name);
        box.setAlignment(Pos.CENTER);
        if (!tile.note().isEmpty()) {
            Label note = new Label(tile.note());
            note.getStyleClass().add("quiet");
            box.getChildren().add(note);
        }
        Button button = new Button();
        button.setGraphic(box);
        button.setId("tile-" + tile.key());
        button.setAccessibleText(tile.name() + " " + tile.count() + " " + tile.note());
        button.getStyleClass().add("tile");
        button.setPrefWidth(TILE_WIDTH);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(tile.key());
        button.setOnAction(event -> model.open(tile.key()));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Marks the tile or the section whose list is open. */
    private void follow(Opened opened) {
        String key = opened == null ? "" : opened.section();
        tiles.getChildren()
                .forEach(
                        tile ->
                                tile.pseudoClassStateChanged(
                                        CHOSEN, key.equals(tile.getUserData())));
        isFollowing = true;
        sections.getSelectionModel().clearSelection();
        for (int i = 0; i < sections.getItems().size(); i++) {
            if (sections.getItems().get(i).key().equals(key)) {
                sections.getSelectionModel().select(i);
                sections.getFocusModel().focus(i);
            }
        }
        isFollowing = false;
    }

    /** Puts the keyboard on the agenda. */
    void focus() {
        sections.requestFocus();
    }
}
