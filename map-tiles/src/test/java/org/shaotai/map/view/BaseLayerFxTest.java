package org.shaotai.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shaotai.map.base.BaseMap;
import org.shaotai.map.base.BaseTrouble;
import org.shaotai.map.base.TileAnswer;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.geo.CoordinateSystem;
import org.shaotai.map.geo.LonLat;
import org.shaotai.map.geo.WebMercator;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BaseLayerFxTest {

    private static final int GREEN = 0xff008000;

    private final List<TileRequest> asked = new ArrayList<>();
    private final BaseLayer base = new BaseLayer();
    private final AreaLayer<String> areas = new AreaLayer<>();
    private MapFixture map;

    @Start
    void start(Stage stage) {
        map = new MapFixture(stage);
        map.view.getLayers().addAll(base, areas);
    }

    @Test
    void whatTheMapAnswersLiesUnderTheAreas() {
        map.act(
                () -> {
                    areas.setAreas(MapFixture.grids());
                    base.setMap(new Painted(CoordinateSystem.WGS84, 14));
                    map.view.fit(MapFixture.field());
                });
        assertThat(colour(5, 5)).isEqualTo(Color.web("#008000"));
        Color inArea = colour(map.screen(110.055, 30.0525));
        assertThat(inArea.getGreen()).as("the map shines through").isGreaterThan(0.5);
        assertThat(inArea.getRed()).as("the area covers it").isBetween(0.1, 0.6);
    }

    @Test
    void nothingIsAskedBeyondTheLevelsOfTheMap() {
        map.act(
                () -> {
                    base.setMap(new Painted(CoordinateSystem.WGS84, 5));
                    map.view.show(MapFixture.middle(), 12);
                });
        assertThat(asked).isNotEmpty().allMatch(request -> request.zoom() == 5);
        assertThat(colour(400, 300)).isEqualTo(Color.web("#008000"));
    }

    @Test
    void aMapInGcj02IsMovedUntilItFitsTheGround() {
        LonLat square = new LonLat(116.39, 39.91);
        BaseGround ground = new BaseGround(CoordinateSystem.GCJ02);
        map.act(() -> map.view.show(square, 17));
        Viewport viewport = map.view.getViewport();
        LonLat printed = CoordinateSystem.GCJ02.fromWgs84(square);
        double x = WebMercator.worldX(printed.lon()) * (1 << 17);
        double y = WebMercator.worldY(printed.lat()) * (1 << 17);
        TileKey key = new TileKey(17, (int) x, (int) y);
        double[] place = ground.place(key, viewport);
        assertThat(place[0] + (x - key.column()) * place[2])
                .isCloseTo(viewport.width() / 2, within(1.5));
        assertThat(place[1] + (y - key.row()) * place[3])
                .isCloseTo(viewport.height() / 2, within(1.5));
        double[] right = ground.place(new TileKey(17, key.column() + 1, key.row()), viewport);
        assertThat(right[0]).as("neighbours meet").isEqualTo(place[0] + place[2]);
    }

    @Test
    void aTroubleIsToldAndTheAreasStay() {
        BaseTrouble trouble = new BaseTrouble("broken", BaseTrouble.Cause.DAMAGED, "0/0/0");
        map.act(
                () -> {
                    areas.setAreas(MapFixture.grids());
                    base.setMap(new Painted(CoordinateSystem.WGS84, 14, trouble));
                    map.view.fit(MapFixture.field());
                });
        assertThat(base.troubleProperty().get()).isEqualTo(trouble);
        assertThat(areas.areaAt(new LonLat(110.015, 30.015))).isEqualTo("1,1");
        map.act(() -> base.setMap(null));
        assertThat(base.troubleProperty().get()).isNull();
    }

    @Test
    void theMapIsAskedForItsNightWhenTheWindowIsDark() {
        map.act(
                () -> {
                    base.setMap(new Painted(CoordinateSystem.WGS84, 14));
                    map.view.show(MapFixture.middle(), 12);
                });
        assertThat(asked).isNotEmpty().noneMatch(TileRequest::isNight);
        asked.clear();
        map.act(() -> map.view.getStyleClass().add("dark"));
        assertThat(asked).isNotEmpty().allMatch(TileRequest::isNight);
    }

    @Test
    void itsSourceIsNamed() {
        map.act(
                () -> {
                    map.view.setAttribution("own");
                    base.setMap(new Painted(CoordinateSystem.WGS84, 14));
                });
        assertThat(map.view.sources()).isEqualTo("own · painter");
        map.act(() -> base.visibleProperty().set(false));
        assertThat(map.view.sources()).isEqualTo("own");
    }

    private Color colour(Point2D screen) {
        Point2D local = map.view.screenToLocal(screen);
        return colour((int) local.getX(), (int) local.getY());
    }

    private Color colour(int x, int y) {
        WritableImage[] image = new WritableImage[1];
        map.act(() -> image[0] = map.view.snapshot(null, null));
        return image[0].getPixelReader().getColor(x, y);
    }

    /** A map of one colour that remembers what it was asked, or has nothing but a trouble. */
    private final class Painted implements BaseMap {
        private final CoordinateSystem coordinates;
        private final int maxZoom;
        private final BaseTrouble trouble;

        Painted(CoordinateSystem coordinates, int maxZoom) {
            this(coordinates, maxZoom, null);
        }

        Painted(CoordinateSystem coordinates, int maxZoom, BaseTrouble trouble) {
            this.coordinates = coordinates;
            this.maxZoom = maxZoom;
            this.trouble = trouble;
        }

        @Override
        public String name() {
            return "painted";
        }

        @Override
        public String attribution() {
            return "painter";
        }

        @Override
        public CoordinateSystem coordinates() {
            return coordinates;
        }

        @Override
        public int minZoom() {
            return 0;
        }

        @Override
        public int maxZoom() {
            return maxZoom;
        }

        @Override
        public CompletionStage<TileAnswer> tile(TileRequest wanted) {
            asked.add(wanted);
            if (trouble != null) {
                return CompletableFuture.completedFuture(new TileAnswer.Failed(trouble));
            }
            int[] pixels = new int[wanted.side() * wanted.side()];
            Arrays.fill(pixels, GREEN);
            return CompletableFuture.completedFuture(new TileAnswer.Picture(wanted.side(), pixels));
        }

        @Override
        public void close() {}
    }
}
