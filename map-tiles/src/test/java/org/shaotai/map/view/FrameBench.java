package org.shaotai.map.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.shaotai.map.geo.LonLat;

/**
 * Frame driver: scripted pan and zoom over made-up areas and pins, prints frame times.
 *
 * <p>Arguments: areas, pins. Run with the software pipeline and full speed:
 *
 * <pre>
 * java -Dprism.order=sw -Djavafx.animation.fullspeed=true -Dglass.platform=Monocle
 *      -Dmonocle.platform=Headless -Dheadless.geometry=1280x800-32 org.shaotai.map.view.FrameBench$Main
 *      10000 100000
 * </pre>
 *
 * <p>A frame is the time from one pulse to the next while every pulse changes the view, so it holds
 * the work of the FX thread and the wait for the picture before it. The first second warms up.
 */
public final class FrameBench extends Application {

    private static final int WARM_UP = 200;

    private record Leg(int frames, double right, double down, DoubleUnaryOperator zoom) {}

    private static final List<Leg> SCRIPT =
            List.of(
                    new Leg(150, 5, 2, z -> z),
                    new Leg(120, 0, 0, z -> z + 0.025),
                    new Leg(150, -7, 4, z -> z),
                    new Leg(100, 3, -3, z -> z + 0.01),
                    new Leg(150, 12, 0, z -> z),
                    new Leg(160, 0, 0, z -> z - 0.025),
                    new Leg(150, -6, -5, z -> z));

    private final List<Double> intervals = new ArrayList<>();
    private final AreaLayer<Integer> areas = new AreaLayer<>();
    private final PinLayer<Integer> pins = new PinLayer<>();
    private final MapView view = new MapView();
    private long drawn;
    private long missing;

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        areas.setAreas(Town.areas(Integer.parseInt(arguments.get(0))));
        areas.setShade(number -> number % 6);
        areas.setBadge(number -> "网格 " + number % 100);
        areas.setHatched(number -> number % 11 == 0);
        pins.setPins(Town.pins(Integer.parseInt(arguments.get(1))));
        view.getLayers().addAll(areas, pins);
        stage.setScene(new Scene(new StackPane(view), 1280, 800));
        stage.show();
        view.show(new LonLat(110.5, 30.5), 11.3);
        view.settledProperty().addListener((observable, before, settled) -> begin(settled));
    }

    private void begin(boolean settled) {
        if (settled && intervals.isEmpty()) {
            intervals.add(0.0);
            new Driver().start();
        }
    }

    /** Moves the view once per pulse and notes how long the pulse before took. */
    private final class Driver extends AnimationTimer {
        private int frame = -WARM_UP;
        private long last;
        private int leg;
        private int inLeg;

        @Override
        public void handle(long now) {
            long time = System.nanoTime();
            if (frame > 0) {
                intervals.add((time - last) / 1e6);
                int[] counts = areas.tileCounts();
                drawn += counts[0];
                missing += counts[1];
            }
            last = time;
            frame++;
            if (frame == 0) {
                view.show(new LonLat(110.5, 30.5), 11.3);
            } else if (frame < 0) {
                move(SCRIPT.get(Math.floorMod(frame / 20, SCRIPT.size())));
            } else if (leg < SCRIPT.size()) {
                move(SCRIPT.get(leg));
                inLeg++;
                if (inLeg == SCRIPT.get(leg).frames()) {
                    inLeg = 0;
                    leg++;
                }
            } else {
                stop();
                report();
            }
        }

        private void move(Leg step) {
            Viewport viewport = view.getViewport();
            Viewport next = viewport.panned(-step.right(), -step.down());
            view.show(
                    next.lonLat(next.width() / 2, next.height() / 2),
                    step.zoom().applyAsDouble(next.zoom()));
        }
    }

    private void report() {
        double[] sorted = intervals.stream().skip(1).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "frames %d  median %.1f ms  p95 %.1f ms  max %.1f ms  missing tiles %.1f %%%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1],
                100.0 * missing / Math.max(1, drawn));
        Platform.exit();
    }

    /** Starts the driver; a class of its own, because JavaFX is on the class path. */
    public static final class Main {
        private Main() {}

        /** Runs the driver. */
        public static void main(String[] arguments) {
            Application.launch(FrameBench.class, arguments);
        }
    }
}
