package org.shaotai.console.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Says why the store did not open, and offers to try again. */
public final class TroubleController {

    private final String reason;
    private final Runnable onAgain;
    private final Runnable onQuit;

    @FXML private Label sentence;
    @FXML private Button again;

    /** A page for one reason. */
    public TroubleController(String reason, Runnable onAgain, Runnable onQuit) {
        this.reason = reason;
        this.onAgain = onAgain;
        this.onQuit = onQuit;
    }

    @FXML
    private void initialize() {
        sentence.setText(reason);
    }

    @FXML
    private void onAgain() {
        onAgain.run();
    }

    @FXML
    private void onQuit() {
        onQuit.run();
    }

    /** Puts the keyboard on trying again. */
    public void focus() {
        again.requestFocus();
    }
}
