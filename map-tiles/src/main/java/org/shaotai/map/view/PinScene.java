package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.shaotai.map.cluster.Cluster;

/** The pins and badges of one frame: where each stands, and which one is at a point. */
final class PinScene<T> {

    /**
     * Something drawn.
     *
     * @param cluster the cluster, or null for a leg of a spider
     * @param leg leg of the spider, or -1
     */
    record Spot(Cluster cluster, int leg, double x, double y, Sprite sprite) {

        boolean hit(double px, double py) {
            return Math.abs(px - x) <= sprite.width() / 2 - 2
                    && Math.abs(py - y) <= sprite.height() / 2 - 2;
        }
    }

    private final List<Spot> spots = new ArrayList<>();
    private final MapView view;

    PinScene(MapView view) {
        this.view = view;
    }

    /** Places what is in view; the pins of an open spider stand on its legs instead. */
    void place(MapFrame frame, PinSet<T> pins, Spider spider) {
        spots.clear();
        PinArt art = new PinArt(frame, view);
        Viewport viewport = frame.viewport();
        List<Cluster> clusters = pins.in(viewport);
        clusters.sort(Comparator.comparingInt(Cluster::rank));
        for (Cluster cluster : clusters) {
            Sprite sprite =
                    cluster.count() == 1
                            ? art.pin(pins.pin(cluster.firstPoint()).kind(), cluster.rank())
                            : art.badge(cluster.count(), cluster.rank());
            double x = viewport.viewX(cluster.worldX());
            double y = viewport.viewY(cluster.worldY());
            if (!isUnder(spider, cluster)) {
                add(frame, new Spot(cluster, -1, x, y, sprite));
            }
        }
        if (spider != null) {
            spread(frame, art, pins, spider);
        }
    }

    private static boolean isUnder(Spider spider, Cluster cluster) {
        return spider != null
                && cluster.worldX() == spider.worldX()
                && cluster.worldY() == spider.worldY();
    }

    private void spread(MapFrame frame, PinArt art, PinSet<T> pins, Spider spider) {
        double x = frame.viewport().viewX(spider.worldX());
        double y = frame.viewport().viewY(spider.worldY());
        for (int leg = 0; leg < spider.legs(); leg++) {
            double[] offset = spider.offset(leg);
            Sprite sprite;
            if (spider.turns(leg)) {
                sprite = art.more(spider.others());
            } else {
                Pin<T> pin = pins.pin(spider.pin(leg));
                sprite = art.pin(pin.kind(), pin.risk());
            }
            add(frame, new Spot(null, leg, x + offset[0], y + offset[1], sprite));
        }
    }

    private void add(MapFrame frame, Spot spot) {
        spots.add(spot);
        double halfWidth = spot.sprite().width() / 2 - 1;
        double halfHeight = spot.sprite().height() / 2 - 1;
        frame.space()
                .take(
                        spot.x() - halfWidth,
                        spot.y() - halfHeight,
                        spot.x() + halfWidth,
                        spot.y() + halfHeight);
    }

    /** The topmost spot at a point, or null. */
    Spot at(double x, double y) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            if (spots.get(i).hit(x, y)) {
                return spots.get(i);
            }
        }
        return null;
    }

    void paint(MapFrame frame, Spider spider) {
        GraphicsContext graphics = frame.graphics();
        for (Spot spot : spots) {
            if (spot.leg() < 0) {
                spot.sprite().draw(graphics, spot.x(), spot.y());
            }
        }
        if (spider != null) {
            paintLegs(frame, spider);
        }
    }

    private void paintLegs(MapFrame frame, Spider spider) {
        GraphicsContext graphics = frame.graphics();
        double x = frame.viewport().viewX(spider.worldX());
        double y = frame.viewport().viewY(spider.worldY());
        graphics.setStroke(frame.colours().get(MapColour.LABEL));
        graphics.setLineWidth(1);
        for (Spot spot : spots) {
            if (spot.leg() >= 0) {
                graphics.strokeLine(x, y, spot.x(), spot.y());
            }
        }
        graphics.setFill(frame.colours().get(MapColour.LABEL));
        graphics.fillOval(x - 3, y - 3, 6, 6);
        for (Spot spot : spots) {
            if (spot.leg() >= 0) {
                spot.sprite().draw(graphics, spot.x(), spot.y());
                if (spot.leg() == spider.focus()) {
                    ring(frame, spot, MapColour.HOVER);
                }
            }
        }
    }

    /** A ring around what is selected or under the pointer. */
    void ring(MapFrame frame, Spot spot, MapColour colour) {
        GraphicsContext graphics = frame.graphics();
        double width = spot.sprite().width();
        double height = spot.sprite().height();
        for (int pass = 0; pass < 2; pass++) {
            graphics.setStroke(frame.colours().get(pass == 0 ? MapColour.LABEL_HALO : colour));
            graphics.setLineWidth(pass == 0 ? 4.5 : 2.5);
            graphics.strokeRoundRect(
                    spot.x() - width / 2, spot.y() - height / 2, width, height, height, height);
        }
    }

    /**
     * The spot that shows a pin: its own, the leg it stands on, or the cluster it is in; or null.
     */
    Spot of(int pin, PinSet<T> pins, Spider spider, Viewport viewport) {
        Cluster home = pin < 0 ? null : pins.level(viewport).of(pin);
        for (Spot spot : spots) {
            boolean here =
                    spot.cluster() != null
                            ? home != null && spot.cluster().number() == home.number()
                            : !spider.turns(spot.leg()) && spider.pin(spot.leg()) == pin;
            if (here) {
                return spot;
            }
        }
        return null;
    }
}
