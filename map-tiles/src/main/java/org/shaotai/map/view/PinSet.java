package org.shaotai.map.view;

import java.util.List;
import org.shaotai.map.cluster.Cluster;
import org.shaotai.map.cluster.ClusterLevel;
import org.shaotai.map.cluster.ClusterTree;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.WebMercator;

/** One set of pins, sorted for clustering. Made by any thread, then used on the FX thread. */
final class PinSet<T> {

    private final List<Pin<T>> pins;
    private final ClusterTree tree;

    PinSet(List<Pin<T>> pins) {
        this.pins = List.copyOf(pins);
        double[] xs = new double[pins.size()];
        double[] ys = new double[pins.size()];
        int[] ranks = new int[pins.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = WebMercator.worldX(pins.get(i).lon());
            ys[i] = WebMercator.worldY(pins.get(i).lat());
            ranks[i] = pins.get(i).risk();
        }
        this.tree = new ClusterTree(xs, ys, ranks);
    }

    /** The bounds of pins, or null when there are none. */
    static GeoBounds bounds(List<? extends Pin<?>> pins) {
        GeoBounds all = null;
        for (Pin<?> pin : pins) {
            GeoBounds one = new GeoBounds(pin.lon(), pin.lat(), pin.lon(), pin.lat());
            all = all == null ? one : all.union(one);
        }
        return all;
    }

    Pin<T> pin(int number) {
        return pins.get(number);
    }

    double worldX(int number) {
        return tree.x(number);
    }

    double worldY(int number) {
        return tree.y(number);
    }

    /** The number of the first pin with a payload, or -1. */
    int number(T payload) {
        for (int i = 0; payload != null && i < pins.size(); i++) {
            if (pins.get(i).payload().equals(payload)) {
                return i;
            }
        }
        return -1;
    }

    /** The clusters for a view: cells of 64 to 128 pixels. */
    ClusterLevel level(Viewport viewport) {
        int level = (int) Math.floor(viewport.zoom()) + 2;
        return tree.level(Math.max(0, Math.min(ClusterTree.MAX_LEVEL, level)));
    }

    List<Cluster> in(Viewport viewport) {
        return level(viewport)
                .in(
                        viewport.worldX(0),
                        viewport.worldY(0),
                        viewport.worldX(viewport.width()),
                        viewport.worldY(viewport.height()));
    }

    /** The larger side of the box around some pins, in world units. */
    double spread(int[] numbers) {
        double minX = 1;
        double minY = 1;
        double maxX = 0;
        double maxY = 0;
        for (int number : numbers) {
            minX = Math.min(minX, tree.x(number));
            minY = Math.min(minY, tree.y(number));
            maxX = Math.max(maxX, tree.x(number));
            maxY = Math.max(maxY, tree.y(number));
        }
        return Math.max(maxX - minX, maxY - minY);
    }
}
