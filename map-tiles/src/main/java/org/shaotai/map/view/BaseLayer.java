package org.shaotai.map.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;

/**
 * A base map under the other layers; nothing while none is chosen.
 *
 * <p>What fails is told in {@link #troubleProperty} and left blank; the layers above stay. FX
 * thread only; the map is asked for tiles there and answers from where it likes. Whoever opened the
 * map closes it.
 */
public final class BaseLayer extends MapLayer {

    private final ReadOnlyObjectWrapper<BaseTrouble> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble");
    private BaseMap map;
    private BaseTiles tiles;
    private BaseWords words;
    private boolean isRough;

    /** A layer without a map. */
    public BaseLayer() {
        visibleProperty().addListener(observable -> restyleView());
    }

    /** Shows this map instead of the present one; null for none. */
    public void setMap(BaseMap newMap) {
        map = newMap;
        trouble.set(null);
        begin();
        restyleView();
    }

    /** What the map last failed with, or null; a later success does not take it back. */
    public ReadOnlyObjectProperty<BaseTrouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public String attribution() {
        return map == null ? "" : map.attribution();
    }

    /** Whether there is something to see below the areas. */
    boolean shows() {
        return map != null && visibleProperty().get();
    }

    private void restyleView() {
        if (view() != null) {
            view().styleChanged();
        }
    }

    @Override
    protected void joined() {
        begin();
    }

    @Override
    protected void restyled() {
        if (tiles != null && tiles.isNight() != view().isNight()) {
            begin();
        }
    }

    private void begin() {
        if (tiles != null) {
            tiles.end();
        }
        boolean possible = map != null && view() != null;
        words = possible ? new BaseWords(view()) : null;
        tiles = possible ? new BaseTiles(map, view().isNight(), this::repaint, trouble::set) : null;
        repaint();
    }

    @Override
    protected void place(MapFrame frame) {
        if (tiles != null) {
            tiles.drain();
            words.place(frame, tiles);
        }
    }

    @Override
    protected void paint(MapFrame frame) {
        if (tiles != null) {
            isRough = frame.moving();
            tiles.ask(frame.viewport());
            frame.graphics().setImageSmoothing(!isRough);
            tiles.paint(frame);
            frame.graphics().setImageSmoothing(false);
            words.paint(frame);
        }
    }

    @Override
    protected boolean rest(Viewport viewport) {
        if (tiles == null) {
            return true;
        }
        if (isRough || tiles.drain()) {
            repaint();
            return false;
        }
        return tiles.isIdle();
    }
}
