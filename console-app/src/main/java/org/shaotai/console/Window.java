package org.shaotai.console;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.common.WindowFileChoice;
import org.shaotai.console.frame.Theme;

/** The one window: its size, its theme, and the frame that stands in it at the moment. */
public final class Window {

    private static final double SMALLEST_WIDTH = 1180;
    private static final double SMALLEST_HEIGHT = 640;

    private final Stage stage;
    private final StackPane holder = new StackPane();
    private final Scene scene;
    private final FileChoice files;

    /** A window of a size, in a theme, with nothing in it yet. */
    public Window(Stage stage, Theme theme, double width, double height) {
        this.stage = stage;
        this.scene = new Scene(holder, width, height);
        this.files = new WindowFileChoice(() -> stage);
        dress(theme);
        stage.setScene(scene);
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, width));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, height));
    }

    /** A window that fills the screen. */
    public static Window filling(Stage stage, Theme theme) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Window window = new Window(stage, theme, room.getWidth(), room.getHeight());
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        return window;
    }

    /** Changes the theme. */
    public void dress(Theme theme) {
        theme.dress(scene);
    }

    /** Puts a frame into the window. */
    public void put(Parent frame) {
        holder.getChildren().setAll(frame);
    }

    /** Lays out what is in the window, before it is shown. */
    public void arrange() {
        holder.applyCss();
        holder.layout();
    }

    /** Brings the window to the screen under a title. */
    public void show(String title) {
        stage.setTitle(title);
        stage.show();
    }

    /** Takes the window off the screen. */
    public void hide() {
        stage.hide();
    }

    /** The desktop's file dialogs, over this window. */
    public FileChoice files() {
        return files;
    }

    /** The scene, for pictures and tests. */
    public Scene scene() {
        return scene;
    }
}
