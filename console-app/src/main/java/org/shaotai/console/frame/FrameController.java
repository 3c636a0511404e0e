package org.shaotai.console.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.shaotai.console.common.Notices;
import org.shaotai.console.words.Words;

/** Binds the rail, the top bar, the command field and the notice line to their models. */
public final class FrameController {

    private static final KeyCombination COMMANDS = KeyCombination.valueOf("Shortcut+K");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final FrameModel model;
    private final CommandModel commands;
    private final Notices notices;
    private final Words words;
    private final Function<Screen, Page> pages;
    private final Map<Screen, Page> built = new EnumMap<>(Screen.class);

    @FXML private StackPane root;
    @FXML private ToggleGroup rail;
    @FXML private Label room;
    @FXML private Label clock;
    @FXML private Button shift;
    @FXML private TextField commandField;
    @FXML private Button whistles;
    @FXML private Button silent;
    @FXML private Button overdue;
    @FXML private Pane content;
    @FXML private Label clockWarning;
    @FXML private HBox noticeLine;
    @FXML private Label notice;
    @FXML private ListView<Command> hits;
    @FXML private AnchorPane above;

    /** A frame around pages that are built when they are first shown. */
    public FrameController(
            FrameModel model,
            CommandModel commands,
            Notices notices,
            Words words,
            Function<Screen, Page> pages) {
        this.model = model;
        this.commands = commands;
        this.notices = notices;
        this.words = words;
        this.pages = pages;
    }

    @FXML
    private void initialize() {
        room.textProperty().bind(model.roomProperty());
        clock.textProperty().bind(model.clockProperty());
        shift.textProperty().bind(model.shiftProperty());
        clockWarning.textProperty().bind(model.clockWarningProperty());
        clockWarning.visibleProperty().bind(clockWarning.textProperty().isNotEmpty());
        clockWarning.managedProperty().bind(clockWarning.visibleProperty());
        bindCount(whistles, model.openWhistlesProperty(), "frame.bar.whistles");
        bindCount(silent, model.silentProperty(), "frame.bar.silent");
        bindCount(overdue, model.overdueProperty(), "frame.bar.overdue");
        bindRail();
        new CommandHits(commandField, hits, above, commands, content::requestFocus);
        notices.newestProperty().addListener((property, before, now) -> show(now));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.screenProperty().addListener((property, before, now) -> show(now));
        root.sceneProperty().addListener(observable -> entered());
        model.coveredProperty().addListener((property, before, now) -> uncovered(now));
        show(model.screenProperty().get());
    }

    /** A count whose list is not there for who sits here is not there either. */
    private void bindCount(Labeled label, IntegerProperty count, String key) {
        label.setVisible(model.screens().contains(Screen.SITUATION));
        label.textProperty()
                .bind(Bindings.createStringBinding(() -> words.of(key, count.get()), count));
        count.addListener(
                (property, before, now) -> label.pseudoClassStateChanged(SOME, now.intValue() > 0));
        label.pseudoClassStateChanged(SOME, count.get() > 0);
    }

    private void bindRail() {
        for (Toggle toggle : List.copyOf(rail.getToggles())) {
            ToggleButton button = (ToggleButton) toggle;
            if (!model.screens().contains(Screen.valueOf((String) button.getUserData()))) {
                ((Pane) button.getParent()).getChildren().remove(button);
            }
        }
        Tabs.bind(rail, Screen.class, model.screenProperty());
    }

    private void show(Screen screen) {
        Page page = built.computeIfAbsent(screen, pages);
        content.getChildren().setAll(page.node());
        if (root.getScene() != null) {
            front(page);
        }
    }

    /**
     * Tells a page that it is in front. Split panes take their parts into the scene with the first
     * style pass only; without it the page could not put the keyboard anywhere.
     */
    private void front(Page page) {
        content.applyCss();
        content.layout();
        page.shown().run();
    }

    /** The frame came into a window: the page that was chosen before is in front now. */
    private void entered() {
        if (root.getScene() != null) {
            Platform.runLater(() -> front(built.get(model.screenProperty().get())));
        }
    }

    /** The keyboard goes back to where it was, or to where the page begins. */
    private void uncovered(boolean isCovered) {
        if (!isCovered && !root.isFocusWithin()) {
            entered();
        }
    }

    private void show(Notices.Notice now) {
        noticeLine.setVisible(now != null);
        noticeLine.setManaged(now != null);
        if (now != null) {
            notice.setText(now.sentence());
            noticeLine.pseudoClassStateChanged(TROUBLE, now.kind() != Notices.Kind.DONE);
        }
    }

    private void onKey(KeyEvent event) {
        if (COMMANDS.match(event)) {
            commandField.requestFocus();
            commandField.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !commandField.isFocused()) {
            stepBack();
        } else {
            for (Screen screen : model.screens()) {
                if (screen.key() == event.getCode()) {
                    model.screenProperty().set(screen);
                    event.consume();
                }
            }
        }
    }

    private void stepBack() {
        if (!built.get(model.screenProperty().get()).back().step()) {
            model.screenProperty().set(model.home());
        }
    }

    @FXML
    private void onDismiss() {
        notices.dismiss();
    }

    @FXML
    private void onOverdue() {
        model.showOverdue();
    }

    @FXML
    private void onShift() {
        model.screenProperty().set(Screen.SETTINGS);
    }

    @FXML
    private void onSilent() {
        model.screenProperty().set(Screen.SUPERVISION);
    }

    @FXML
    private void onWhistles() {
        model.screenProperty().set(Screen.WHISTLE);
    }
}
