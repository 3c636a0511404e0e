package org.shaotai.console;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.shaotai.console.common.FileChoice;
import org.shaotai.console.common.WindowFileChoice;
import org.shaotai.console.frame.Theme;

/** The one window: its size, its theme, and the frame that stands in it at the moment. */
public final class Window {

    private static final double SMALLEST_WIDTH = 1180;
    private static final double SMALLEST_HEIGHT = 640;

    /** The next beat paints; on the one after, that paint was handed over. */
    private static final int PAINTED = 2;

    private final Stage stage;
    private final StackPane holder = new StackPane();
    private final Scene scene;
    private final FileChoice files;
    private Parent behind = new StackPane();
    private Parent cover;
    private Node focused;
    private PauseTransition waiting;

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

    /** Puts a frame into the window; what covers the window stays in front of it. */
    public void put(Parent frame) {
        focused = null;
        behind = frame;
        if (cover == null) {
            holder.getChildren().setAll(frame);
        } else {
            frame.setVisible(false);
            holder.getChildren().setAll(frame, cover);
        }
    }

    /**
     * Covers the frame with a page: until it is uncovered nothing of the frame is drawn, hears a
     * key or stands open above the window, and all that was typed there stays.
     */
    public void cover(Parent page) {
        if (cover == null) {
            focused = scene.getFocusOwner();
        }
        cover = page;
        closePopups();
        behind.setVisible(false);
        holder.getChildren().setAll(behind, page);
    }

    /** Takes the page away; the keyboard is where it was. */
    public void uncover() {
        cover = null;
        holder.getChildren().setAll(behind);
        behind.setVisible(true);
        if (focused != null) {
            focused.requestFocus();
        }
    }

    /** Whether a page covers the frame. */
    public boolean isCovered() {
        return cover != null;
    }

    /** Does something as soon as what the window shows now was painted. */
    public void whenPainted(Runnable act) {
        new AnimationTimer() {
            private int beats;

            @Override
            public void handle(long now) {
                if (++beats == PAINTED) {
                    stop();
                    act.run();
                }
            }
        }.start();
    }

    private static void closePopups() {
        List.copyOf(javafx.stage.Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(javafx.stage.Window::hide);
    }

    /** Lays out what is in the window, before it is shown. */
    public void arrange() {
        holder.applyCss();
        holder.layout();
    }

    /** Brings the window to the screen as it is when its content is too long in coming. */
    void showWithin(Duration patience, String title) {
        waiting = new PauseTransition(patience);
        waiting.setOnFinished(over -> show(title));
        waiting.play();
    }

    /** Brings the window to the screen under a title. */
    public void show(String title) {
        if (waiting != null) {
            waiting.stop();
        }
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
