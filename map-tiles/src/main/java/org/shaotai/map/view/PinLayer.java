package org.shaotai.map.view;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.shaotai.map.cluster.Cluster;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;

/**
 * Pins, gathered into badges with a count where they are close.
 *
 * <p>A click (or Enter) on a pin selects it; on a badge it zooms in, or spreads the pins on legs
 * when they lie on one point: then left and right choose a leg, Enter takes it, Esc closes. FX
 * thread only.
 *
 * @param <T> what a pin stands for
 */
public final class PinLayer<T> extends MapLayer {

    /** Pins closer than this at the closest zoom lie on one point, in pixels. */
    private static final double ONE_POINT = 48;

    private final ObjectProperty<T> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<T> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");
    private List<Pin<T>> given = List.of();
    private PinSet<T> pins = new PinSet<>(List.of());
    private PinScene<T> scene;
    private WorkQueue queue;
    private Spider spider;
    private int selectedNumber = -1;
    private BiConsumer<? super T, LonLat> clicked = (payload, place) -> {};

    /** A layer without pins. */
    public PinLayer() {
        selected.addListener(observable -> find());
        hovered.addListener(observable -> repaint());
    }

    /** Takes these pins instead of the present ones; the view does not move. */
    public void setPins(List<Pin<T>> newPins) {
        given = List.copyOf(newPins);
        prepare();
    }

    /** The selected payload, or null; set by a click and free to be set. */
    public ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /** The payload under the pointer, or null, also over a badge. */
    public ReadOnlyObjectProperty<T> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Sets who is told of a click on a pin, with the place of the pin. */
    public void setOnPinClicked(BiConsumer<? super T, LonLat> newClicked) {
        clicked = Objects.requireNonNull(newClicked, "pin clicked");
    }

    @Override
    public GeoBounds bounds() {
        return PinSet.bounds(given);
    }

    @Override
    public GeoBounds selectionBounds() {
        return selectedNumber < 0 ? null : PinSet.bounds(List.of(pins.pin(selectedNumber)));
    }

    /** Whether pins of one place are spread on legs. */
    public boolean isSpread() {
        return spider != null;
    }

    @Override
    protected void joined() {
        scene = view() == null ? null : new PinScene<>(view());
        queue = view() == null ? null : new WorkQueue(view().executor(), this::repaint);
        prepare();
    }

    private void prepare() {
        if (queue == null) {
            return;
        }
        List<Pin<T>> wanted = given;
        queue.replace(List.of(() -> made(new PinSet<>(wanted))));
        repaint();
    }

    private Runnable made(PinSet<T> made) {
        return () -> {
            pins = made;
            spider = null;
            hovered.set(null);
            find();
        };
    }

    private void find() {
        selectedNumber = pins.number(selected.get());
        repaint();
    }

    @Override
    protected void place(MapFrame frame) {
        queue.drain();
        if (spider != null && spider.zoom() != frame.viewport().zoom()) {
            spider = null;
        }
        scene.place(frame, pins, spider);
    }

    @Override
    protected void paint(MapFrame frame) {
        scene.paint(frame, spider);
        ring(frame, pins.number(hovered.get()), MapColour.HOVER);
        ring(frame, selectedNumber, MapColour.SELECTION);
    }

    private void ring(MapFrame frame, int number, MapColour colour) {
        PinScene.Spot spot = number < 0 ? null : scene.of(number, pins, spider, frame.viewport());
        if (spot != null) {
            scene.ring(frame, spot, colour);
        }
    }

    @Override
    protected boolean rest(Viewport viewport) {
        return queue.idle();
    }

    @Override
    protected boolean hover(double x, double y) {
        PinScene.Spot spot = scene.at(x, y);
        int number = spot == null ? -1 : number(spot);
        hovered.set(number < 0 ? null : pins.pin(number).payload());
        return spot != null;
    }

    /** The pin a spot shows, or -1 for a badge. */
    private int number(PinScene.Spot spot) {
        if (spot.cluster() != null) {
            return spot.cluster().count() == 1 ? spot.cluster().firstPoint() : -1;
        }
        return spider.turns(spot.leg()) ? -1 : spider.pin(spot.leg());
    }

    @Override
    protected void hoverEnded() {
        hovered.set(null);
    }

    @Override
    protected boolean click(double x, double y) {
        PinScene.Spot spot = scene.at(x, y);
        if (spot == null) {
            spread(null);
            return false;
        }
        int number = number(spot);
        if (number >= 0) {
            select(number);
        } else if (spot.cluster() == null) {
            spread(spider.turned());
        } else {
            open(spot);
        }
        return true;
    }

    private void select(int number) {
        Pin<T> pin = pins.pin(number);
        selected.set(pin.payload());
        clicked.accept(pin.payload(), pin.place());
    }

    private void open(PinScene.Spot spot) {
        Viewport viewport = view().getViewport();
        Cluster cluster = spot.cluster();
        int[] members = pins.level(viewport).members(cluster);
        double spread = pins.spread(members);
        double closest = viewport.at(0, 0, Viewport.MAX_ZOOM).scale();
        if (spread * closest < ONE_POINT || viewport.zoom() >= Viewport.MAX_ZOOM) {
            spread(Spider.open(cluster.worldX(), cluster.worldY(), members, viewport.zoom()));
            return;
        }
        double side = Math.min(viewport.width(), viewport.height()) * 0.6;
        double fitting = Math.log(side / spread / 256) / Math.log(2);
        double target = Math.max(viewport.zoom() + 1, Math.min(fitting, viewport.zoom() + 3));
        view().zoomAbout(target, spot.x(), spot.y());
    }

    private void spread(Spider next) {
        if (next != spider) {
            spider = next;
            hovered.set(null);
            repaint();
        }
    }

    @Override
    protected void clickedNothing() {
        selected.set(null);
    }

    @Override
    protected boolean key(KeyCode code) {
        if (spider == null) {
            return false;
        }
        switch (code) {
            case LEFT -> spread(spider.focused(-1));
            case RIGHT -> spread(spider.focused(1));
            case ESCAPE -> spread(null);
            case ENTER -> takeLeg();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeLeg() {
        if (spider.focus() < 0) {
            spread(spider.focused(1));
        } else if (spider.turns(spider.focus())) {
            spread(spider.turned());
        } else {
            select(spider.pin(spider.focus()));
        }
    }
}
