package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.shaotai.map.geo.GeoBounds;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;
import org.testfx.util.WaitForAsyncUtils;

/** A map in a window of 800 x 600 that computes inline, and small data to put on it. */
final class MapFixture {

    static final double WIDTH = 800;
    static final double HEIGHT = 600;
    static final PinKind KIND = new PinKind("纠", PinKind.Shape.CIRCLE);

    final MapView view = new MapView(Runnable::run);

    MapFixture(Stage stage) {
        view.setAnimated(false);
        stage.setScene(new Scene(new StackPane(view), WIDTH, HEIGHT));
        stage.show();
    }

    /** Waits until the finest picture is drawn. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, view.settledProperty());
        } catch (TimeoutException late) {
            throw new AssertionError("the map did not settle", late);
        }
    }

    /** Does something on the FX thread and waits for the picture. */
    void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settle();
    }

    /** Where a place is on the screen. */
    Point2D screen(double lon, double lat) {
        Viewport viewport = view.getViewport();
        return view.localToScreen(
                viewport.viewX(WebMercator.worldX(lon)), viewport.viewY(WebMercator.worldY(lat)));
    }

    /** A field of 10 x 10 grids named "0,0" to "9,9", lon 110 to 110.1, lat 30 to 30.1. */
    static List<Area<String>> grids() {
        List<Area<String>> areas = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 10; column++) {
                double lon = 110 + column * 0.01;
                double lat = 30 + row * 0.01;
                String name = column + "," + row;
                areas.add(area(name, lon, lat, lon + 0.01, lat + 0.01));
            }
        }
        return areas;
    }

    static Area<String> area(String name, double west, double south, double east, double north) {
        GeometryFactory factory = new GeometryFactory();
        return new Area<>(name, name, factory.toGeometry(new Envelope(west, east, south, north)));
    }

    static GeoBounds field() {
        return new GeoBounds(110, 30, 110.1, 30.1);
    }

    static Pin<String> pin(String name, double lon, double lat) {
        return new Pin<>(name, lon, lat, KIND, 0);
    }

    static LonLat middle() {
        return new LonLat(110.05, 30.05);
    }

    static Coordinate coordinate(double lon, double lat) {
        return new Coordinate(lon, lat);
    }
}
