package org.shaotai.map.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;

/**
 * Areas coloured by one hue in five steps, with a short text each, selectable by click or Enter.
 *
 * <p>Where areas overlap the smaller one is on top and answers first. FX thread only; the polygons
 * are read and rasterised by the executor of the view.
 *
 * @param <T> what an area stands for
 */
public final class AreaLayer<T> extends MapLayer {

    private final ObjectProperty<T> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<T> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");
    private AreaShapes<T> shapes = new AreaShapes<>(List.of());
    private AreaPicture<T> picture;
    private ToIntFunction<? super T> shade = payload -> 0;
    private Function<? super T, String> badge;
    private Predicate<? super T> hatch = payload -> false;
    private BiConsumer<? super T, LonLat> clicked = (payload, place) -> {};

    /** A layer without areas. */
    public AreaLayer() {
        selected.addListener(observable -> repaint());
        hovered.addListener(observable -> repaint());
    }

    /** Takes these areas instead of the present ones; the view does not move. */
    public void setAreas(List<Area<T>> areas) {
        shapes = new AreaShapes<>(areas);
        picture = null;
        hovered.set(null);
        prepare();
    }

    /**
     * Sets the step of an area: 0 neutral, 1 the least to 5 the most; numbers outside count as 0 or
     * 5.
     *
     * <p>Asked once per area and {@link #refresh}.
     */
    public void setShade(ToIntFunction<? super T> newShade) {
        shade = Objects.requireNonNull(newShade, "shade");
        refresh();
    }

    /**
     * Sets the text of an area, such as a name, a blank and a count; where that does not fit the
     * count alone is drawn, or nothing. Null texts and no badge at all give the label of the area.
     */
    public void setBadge(Function<? super T, String> newBadge) {
        badge = newBadge;
        refresh();
    }

    /** Sets which areas are hatched. */
    public void setHatched(Predicate<? super T> newHatch) {
        hatch = Objects.requireNonNull(newHatch, "hatched");
        refresh();
    }

    /** Asks shade, badge and hatching anew and draws; polygons are not rasterised again. */
    public void refresh() {
        if (picture != null) {
            picture.look(look(), badges());
            repaint();
        }
    }

    /** The selected payload, or null; set by a click and free to be set. */
    public ObjectProperty<T> selectedProperty() {
        return selected;
    }

    /** The payload under the pointer, or null. */
    public ReadOnlyObjectProperty<T> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Sets who is told of a click on an area, with the place of the click. */
    public void setOnAreaClicked(BiConsumer<? super T, LonLat> newClicked) {
        clicked = Objects.requireNonNull(newClicked, "area clicked");
    }

    /** The payload of the smallest area that covers the place, or null. Exact off the borders. */
    public T areaAt(LonLat place) {
        int number = shapes.at(place.lon(), place.lat());
        return number < 0 ? null : shapes.area(number).payload();
    }

    @Override
    public GeoBounds bounds() {
        return shapes.bounds();
    }

    @Override
    public GeoBounds selectionBounds() {
        Integer number = shapes.number(selected.get());
        return number == null ? null : shapes.bounds(number);
    }

    /** Tiles of the last frame, and how many of them were missing. */
    int[] tileCounts() {
        return picture == null ? new int[2] : picture.tileCounts();
    }

    @Override
    protected void joined() {
        picture = null;
        prepare();
    }

    @Override
    protected void restyled() {
        if (picture != null) {
            picture.restyled();
        }
    }

    private void prepare() {
        if (view() == null) {
            return;
        }
        AreaShapes<T> wanted = shapes;
        WorkQueue queue = new WorkQueue(view().executor(), this::repaint);
        picture = new AreaPicture<>(view(), wanted, queue);
        picture.look(look(), badges());
        repaint();
    }

    private AreaLook look() {
        byte[] steps = new byte[shapes.size()];
        boolean[] hatched = new boolean[shapes.size()];
        for (int i = 0; i < steps.length; i++) {
            T payload = shapes.area(i).payload();
            steps[i] = (byte) Math.max(0, Math.min(5, shade.applyAsInt(payload)));
            hatched[i] = hatch.test(payload);
        }
        return new AreaLook(steps, hatched);
    }

    private Badge[] badges() {
        Badge[] badges = new Badge[shapes.size()];
        Arrays.setAll(badges, i -> Badge.of(text(shapes.area(i))));
        return badges;
    }

    private String text(Area<T> area) {
        String text = badge == null ? null : badge.apply(area.payload());
        return text == null ? area.label() : text;
    }

    @Override
    protected void place(MapFrame frame) {
        if (picture != null) {
            picture.place(frame);
        }
    }

    @Override
    protected void paint(MapFrame frame) {
        if (picture != null) {
            picture.paint(frame, shapes.number(selected.get()), shapes.number(hovered.get()));
        }
    }

    @Override
    protected boolean rest(Viewport viewport) {
        return picture == null || picture.rest(viewport);
    }

    @Override
    protected boolean hover(double x, double y) {
        hovered.set(areaAt(view().getViewport().lonLat(x, y)));
        return hovered.get() != null;
    }

    @Override
    protected void hoverEnded() {
        hovered.set(null);
    }

    @Override
    protected boolean click(double x, double y) {
        LonLat place = view().getViewport().lonLat(x, y);
        T area = areaAt(place);
        if (area == null) {
            return false;
        }
        selected.set(area);
        clicked.accept(area, place);
        return true;
    }

    @Override
    protected void clickedNothing() {
        selected.set(null);
    }
}
