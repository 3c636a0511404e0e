package org.shaotai.console.errand;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.shaotai.console.background.Beat;
import org.shaotai.console.words.Words;

/** Binds the bar of a long command, and looks at it on a beat while one is under way. */
public final class ErrandController {

    private static final Duration BEAT = Duration.millis(200);

    private final ErrandModel model;
    private final Words words;
    private final Beat beat;

    @FXML private Node root;
    @FXML private Label name;
    @FXML private ProgressBar bar;
    @FXML private Label percent;
    @FXML private Button cancel;

    /** A bar for the commands of a model. */
    public ErrandController(ErrandModel model, Words words) {
        this.model = model;
        this.words = words;
        this.beat = new Beat(BEAT, model::look);
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.runningProperty());
        root.managedProperty().bind(model.runningProperty());
        name.textProperty().bind(model.nameProperty());
        bar.progressProperty().bind(model.shareProperty());
        percent.textProperty()
                .bind(Bindings.createStringBinding(this::howFar, model.shareProperty()));
        cancel.disableProperty().bind(model.stoppableProperty().not());
        model.runningProperty().addListener((property, before, now) -> watch(now));
        watch(model.runningProperty().get());
    }

    private String howFar() {
        double share = model.shareProperty().get();
        return share < 0 ? "" : words.of("errand.percent", (int) (share * 100));
    }

    private void watch(boolean isRunning) {
        if (isRunning) {
            beat.start();
        } else {
            beat.stop();
        }
    }

    @FXML
    private void onCancel() {
        model.callOff();
    }
}
