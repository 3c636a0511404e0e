package org.shaotai.map.view;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints the frames of a view: one per pulse while something changes, none while nothing does.
 *
 * <p>When the view has been still for a moment the layers are asked for their finest picture; until
 * it is there the beat goes on, then it sleeps.
 */
final class Beat extends AnimationTimer {

    /** Stillness after which the finest picture is made, in seconds. */
    private static final double STILL = 0.08;

    private final MapView view;
    private final Camera camera;
    private final Canvas canvas;
    private final Furniture furniture;
    private final Sprites sprites = new Sprites();
    private final LabelSpace space = new LabelSpace();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(this, "settled");
    private Viewport painted;
    private boolean awake;
    private boolean dirty;
    private long last;
    private double still;

    Beat(MapView view, Camera camera, Canvas canvas) {
        this.view = view;
        this.camera = camera;
        this.canvas = canvas;
        this.furniture = new Furniture(view);
    }

    Furniture furniture() {
        return furniture;
    }

    ReadOnlyBooleanProperty settled() {
        return settled.getReadOnlyProperty();
    }

    void repaint() {
        dirty = true;
        settled.set(false);
        if (!awake) {
            awake = true;
            last = 0;
            start();
        }
    }

    void styleChanged() {
        sprites.clear();
        repaint();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 1 / 60.0 : Math.min(0.1, (now - last) / 1e9);
        last = now;
        camera.advance(seconds);
        Viewport viewport = camera.viewport();
        boolean moved = painted != null && !viewport.equals(painted);
        still = painted == null ? STILL : moved ? 0 : still + seconds;
        if (view.getScene() == null || viewport.width() < 1 || viewport.height() < 1) {
            sleep();
            return;
        }
        if (dirty || moved) {
            paint(viewport, moved || camera.moving());
        }
        if (!dirty && !camera.moving() && (still >= STILL || !view.isAnimated())) {
            rest(viewport);
        }
    }

    private void sleep() {
        awake = false;
        stop();
    }

    private void rest(Viewport viewport) {
        boolean finished = true;
        for (MapLayer layer : view.fromTop()) {
            finished &= layer.rest(viewport);
        }
        if (finished && !dirty) {
            sleep();
            settled.set(true);
        }
    }

    private void paint(Viewport viewport, boolean moving) {
        dirty = false;
        painted = viewport;
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setImageSmoothing(false);
        space.begin(viewport.width(), viewport.height());
        sprites.begin(viewport.renderScale());
        MapFrame frame = new MapFrame(graphics, viewport, view.colours(), sprites, space, moving);
        List<MapLayer> layers = view.fromTop();
        furniture.place(frame);
        layers.forEach(layer -> layer.place(frame));
        sprites.render();
        Color background = view.colours().get(MapColour.BACKGROUND);
        graphics.clearRect(0, 0, viewport.width(), viewport.height());
        graphics.setFill(background);
        graphics.fillRect(0, 0, viewport.width(), viewport.height());
        for (int i = layers.size() - 1; i >= 0; i--) {
            layers.get(i).paint(frame);
        }
        furniture.paint(frame);
    }
}
