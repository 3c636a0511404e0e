package org.shaotai.console.whistle;

import java.util.Locale;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Binds the keys of the whole panel: digits choose a unit, letters make an entry. */
public final class WhistleController {

    private final WhistlePanel panel;
    private final ComposeController compose;
    private final OpenWhistlesController open;
    private final ChosenWhistleController chosen;
    private long begunSeen;

    @FXML private Node board;

    /** A panel of its three parts. */
    public WhistleController(
            WhistlePanel panel,
            ComposeController compose,
            OpenWhistlesController open,
            ChosenWhistleController chosen) {
        this.panel = panel;
        this.compose = compose;
        this.open = open;
        this.chosen = chosen;
    }

    @FXML
    private void initialize() {
        board.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        panel.compose()
                .begunProperty()
                .addListener((property, before, now) -> Platform.runLater(this::followBegun));
        panel.compose().sentProperty().addListener((property, before, now) -> open.focus());
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        if (isTaken(event)) {
            event.consume();
        }
    }

    private boolean isTaken(KeyEvent event) {
        String sign = event.getText();
        if (event.getCode() == KeyCode.ENTER) {
            chosen.focusCard();
            return true;
        }
        if (sign.matches("[1-9]")) {
            return chosen.pick(Integer.parseInt(sign));
        }
        return switch (sign.toUpperCase(Locale.ROOT)) {
            case "W" -> {
                panel.compose().begin();
                yield true;
            }
            case "O" -> {
                chosen.openMatter();
                yield true;
            }
            case "K" -> {
                chosen.writePaper();
                yield true;
            }
            default -> chosen.begin(sign);
        };
    }

    /** The screen came to the front. */
    public void shown() {
        panel.compose().open();
        if (panel.compose().begunProperty().get() > begunSeen) {
            followBegun();
        } else {
            open.focus();
        }
    }

    private void followBegun() {
        begunSeen = panel.compose().begunProperty().get();
        compose.focus();
    }

    /** Steps back: from an entry, then from the compose form to the list. */
    public boolean back() {
        if (panel.entry().moveProperty().get() != null) {
            panel.entry().cancel();
            return true;
        }
        if (compose.isFocused()) {
            open.focus();
            return true;
        }
        return false;
    }
}
