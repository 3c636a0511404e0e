package org.shaotai.packaging.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.shaotai.console.FirstPaint;

/** The smallest JavaFX programme that paints: what any start is measured against. */
public final class EmptyWindow extends Application {

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Pane(), 1280, 800);
        stage.setScene(scene);
        stage.show();
        FirstPaint.announce(scene);
    }

    /** Starts outside of the class that extends Application, as a class path programme must. */
    public static final class Start {

        private Start() {}

        /** Opens the window. */
        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class, arguments);
        }
    }
}
