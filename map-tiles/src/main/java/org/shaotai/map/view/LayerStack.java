package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.shaotai.map.geo.GeoBounds;

/** The layers of a view, the first at the bottom, and what is asked of all of them. */
final class LayerStack {

    private final ObservableList<MapLayer> layers = FXCollections.observableArrayList();
    private final MapView view;
    private final Runnable changed;

    /**
     * No layers.
     *
     * @param changed called after layers were put on or taken off
     */
    LayerStack(MapView view, Runnable changed) {
        this.view = view;
        this.changed = changed;
        layers.addListener(this::layersChanged);
    }

    private void layersChanged(ListChangeListener.Change<? extends MapLayer> change) {
        while (change.next()) {
            change.getRemoved().forEach(layer -> layer.join(null));
            change.getAddedSubList().forEach(layer -> layer.join(view));
        }
        changed.run();
    }

    ObservableList<MapLayer> all() {
        return layers;
    }

    /** The visible layers from top to bottom. */
    List<MapLayer> fromTop() {
        List<MapLayer> found = new ArrayList<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).visibleProperty().get()) {
                found.add(layers.get(i));
            }
        }
        return found;
    }

    /** What the visible layers hold, or null. */
    GeoBounds bounds() {
        return join(fromTop().stream().map(MapLayer::bounds));
    }

    /** What is selected on the visible layers, or null. */
    GeoBounds selection() {
        return join(fromTop().stream().map(MapLayer::selectionBounds));
    }

    private static GeoBounds join(Stream<GeoBounds> bounds) {
        return bounds.filter(Objects::nonNull).reduce(GeoBounds::union).orElse(null);
    }

    /** A text of one's own and the sources of the visible layers, each once. */
    String sources(String own) {
        Stream<String> ofLayers = fromTop().stream().map(MapLayer::attribution);
        return Stream.concat(Stream.ofNullable(own), ofLayers)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Whether a base map is seen below the areas, which then let it shine through. */
    boolean hasBase() {
        return layers.stream().anyMatch(layer -> layer instanceof BaseLayer base && base.shows());
    }
}
