package org.shaotai.map.view;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.stage.Window;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;

/**
 * A map that shows {@linkplain MapLayer layers}, the first at the bottom.
 *
 * <p>It moves only under the operator's hands or when {@link #fit} or {@link #show} is called.
 * Mouse: drag, wheel and pinch about the pointer, double click, Shift-drag for a box. Keys: arrows,
 * + and -, 0 or Home for everything, Enter for what is under the crosshair, Esc closes what is
 * open; Tab is left to the window. FX thread only.
 */
public class MapView extends Region {

    private static final double FIT_MARGIN = 24;

    private final LayerStack stack = new LayerStack(this, this::styleChanged);
    private final Canvas canvas = new Canvas();
    private final Camera camera = new Camera(this::repaint);
    private final MapColours colours = new MapColours(this, this::styleChanged);
    private final StringProperty fontFamily = new SimpleStringProperty(this, "fontFamily");
    private final StringProperty attribution = new SimpleStringProperty(this, "attribution", "");
    private final ObjectProperty<Font> font = MapFont.property(this, this::styleChanged);
    private final Beat beat;
    private final Executor executor;
    private GeoBounds waitingFit;

    /** A view that computes on a thread of its own. */
    public MapView() {
        this(Workers.shared());
    }

    /**
     * A view that computes on the given executor; one that runs in the calling thread is allowed.
     */
    public MapView(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor of a map view");
        getStyleClass().add("map-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Words.get("map.accessible"));
        setFocusTraversable(true);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        beat = new Beat(this, camera, canvas);
        new Gestures(this, camera, beat.furniture());
        new Keys(this, camera);
        fontFamily.addListener(observable -> styleChanged());
        attribution.addListener(observable -> repaint());
        focusedProperty().addListener(observable -> repaint());
        sceneProperty().addListener(observable -> repaint());
    }

    /** The layers, the first at the bottom. */
    public final ObservableList<MapLayer> getLayers() {
        return stack.all();
    }

    /** The place in the middle of the view. */
    public final ReadOnlyObjectProperty<LonLat> centerProperty() {
        return camera.center();
    }

    /** The place in the middle of the view. */
    public final LonLat getCenter() {
        return camera.center().get();
    }

    /** The zoom level; one level doubles the scale, fractions lie between. */
    public final ReadOnlyDoubleProperty zoomProperty() {
        return camera.zoom();
    }

    /** The zoom level. */
    public final double getZoom() {
        return camera.zoom().get();
    }

    /** What is seen at what size. */
    public final Viewport getViewport() {
        return camera.viewport();
    }

    /** Whether the finest picture of the present view is drawn and nothing is left to do. */
    public final ReadOnlyBooleanProperty settledProperty() {
        return beat.settled();
    }

    /** Family of the letters; null (the default) takes the font of the scene. */
    public final StringProperty fontFamilyProperty() {
        return fontFamily;
    }

    /** Sets the family of the letters. */
    public final void setFontFamily(String family) {
        fontFamily.set(family);
    }

    /** Source of the data, written in a corner; empty for none. */
    public final StringProperty attributionProperty() {
        return attribution;
    }

    /** Sets the source of the data. */
    public final void setAttribution(String text) {
        attribution.set(text);
    }

    /** Whether the map glides after a drag and zooms in a short movement; true at first. */
    public final boolean isAnimated() {
        return camera.animated();
    }

    /** Sets whether the map glides after a drag and zooms in a short movement. */
    public final void setAnimated(boolean animated) {
        camera.animate(animated);
    }

    /** Shows the bounds as large as they fit; before the view has a size, as soon as it has one. */
    public final void fit(GeoBounds bounds) {
        Objects.requireNonNull(bounds, "bounds to fit");
        Viewport viewport = camera.viewport();
        if (viewport.width() == 0 || viewport.height() == 0) {
            waitingFit = bounds;
            return;
        }
        waitingFit = null;
        camera.stop();
        camera.look(viewport.fitted(bounds, FIT_MARGIN));
    }

    /** Shows everything the layers hold; does nothing while they hold nothing. */
    public final void fitAll() {
        GeoBounds all = stack.bounds();
        if (all != null) {
            fit(all);
        }
    }

    /** Shows what is selected as large as it fits; does nothing while nothing is. */
    public final void fitSelection() {
        GeoBounds selection = stack.selection();
        if (selection != null) {
            fit(selection);
        }
    }

    /** Shows a place in the middle at a zoom level; levels out of range are brought into it. */
    public final void show(LonLat place, double zoom) {
        waitingFit = null;
        camera.stop();
        camera.look(
                camera.viewport()
                        .at(
                                WebMercator.worldX(place.lon()),
                                WebMercator.worldY(place.lat()),
                                zoom));
    }

    /** Asks for a new frame at the next beat. */
    final void repaint() {
        if (beat != null) {
            beat.repaint();
        }
    }

    final Executor executor() {
        return executor;
    }

    final MapColours colours() {
        return colours;
    }

    /** The font of words on the map at a size in pixels. */
    final Font font(double size, boolean bold) {
        String family = fontFamily.get() == null ? font.get().getFamily() : fontFamily.get();
        return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    final ObjectProperty<Font> styledFont() {
        return font;
    }

    final void zoomAbout(double zoom, double x, double y) {
        camera.zoomTo(zoom, x, y);
    }

    /** The visible layers from top to bottom. */
    final List<MapLayer> fromTop() {
        return stack.fromTop();
    }

    /** Whom to name: the view's own source and those of the visible layers. */
    final String sources() {
        return stack.sources(attribution.get());
    }

    /** Whether a base map is seen below the areas, which then let it shine through. */
    final boolean isOverBase() {
        return stack.hasBase();
    }

    /** Whether the ground is dark. */
    final boolean isNight() {
        return colours.get(MapColour.BACKGROUND).getBrightness() < 0.5;
    }

    /** Colours, letters or layers are others. */
    final void styleChanged() {
        if (beat != null) {
            beat.styleChanged();
            stack.all().forEach(MapLayer::restyled);
        }
    }

    @Override
    protected void layoutChildren() {
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        Viewport viewport = camera.viewport();
        if (viewport.width() != getWidth()
                || viewport.height() != getHeight()
                || viewport.renderScale() != scale) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            camera.look(viewport.resized(getWidth(), getHeight(), scale));
            if (waitingFit != null) {
                fit(waitingFit);
            }
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(MapView.class.getResource("map.css")).toExternalForm();
    }

    /** The CSS properties of the class: those of a region and those of the map. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return MapFont.cssMetaData();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
