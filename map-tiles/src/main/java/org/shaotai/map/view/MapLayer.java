package org.shaotai.map.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.shaotai.map.geo.GeoBounds;

/**
 * Something drawn on a {@link MapView}: areas, pins, or what others add.
 *
 * <p>A layer belongs to one view at a time. Every method is called on the FX thread. A frame has
 * two passes: {@link #place} from the top layer to the bottom one, where room for words is claimed
 * and sprites are ordered, then {@link #paint} from the bottom up.
 */
public abstract class MapLayer {

    private final BooleanProperty visible = new SimpleBooleanProperty(this, "visible", true);
    private MapView view;

    /** A layer that is not on a view yet. */
    protected MapLayer() {
        visible.addListener(observable -> repaint());
    }

    /** Whether the layer is drawn and answers to the pointer. */
    public final BooleanProperty visibleProperty() {
        return visible;
    }

    /** The view the layer is on, or null. */
    protected final MapView view() {
        return view;
    }

    final void join(MapView newView) {
        if (newView != null && view != null && view != newView) {
            throw new IllegalStateException("the layer is on another view already");
        }
        view = newView;
        joined();
    }

    /** Called when the layer was put on a view or taken off it. */
    protected void joined() {}

    /** Called when colours or the font of the view changed; sprites are forgotten already. */
    protected void restyled() {}

    /** Asks the view for a new frame. */
    protected final void repaint() {
        if (view != null) {
            view.repaint();
        }
    }

    /** Claims room in {@link MapFrame#space} and orders sprites; draws nothing. */
    protected void place(MapFrame frame) {}

    /** Draws the layer. */
    protected abstract void paint(MapFrame frame);

    /**
     * Draws better now that the view is at rest.
     *
     * @return whether the layer has nothing left to do
     */
    protected boolean rest(Viewport viewport) {
        return true;
    }

    /** The pointer is at a point of the view; answers whether the layer has something there. */
    protected boolean hover(double x, double y) {
        return false;
    }

    /** The pointer is on another layer or has left the view. */
    protected void hoverEnded() {}

    /** A click, or Enter under the crosshair; answers whether the layer took it. */
    protected boolean click(double x, double y) {
        return false;
    }

    /** A click that no layer took. */
    protected void clickedNothing() {}

    /** A key for an open part of the layer such as a spider; answers whether it took it. */
    protected boolean key(javafx.scene.input.KeyCode code) {
        return false;
    }

    /** Who is to be named as the source of what is drawn; empty for nobody. */
    public String attribution() {
        return "";
    }

    /** What is selected on the layer, or null. */
    public GeoBounds selectionBounds() {
        return null;
    }

    /** What the layer covers, or null when it is empty. */
    public GeoBounds bounds() {
        return null;
    }
}
