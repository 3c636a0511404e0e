package org.shaotai.map.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.map.geo.LonLat;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapViewFxTest {

    private MapFixture map;
    private AreaLayer<String> areas;

    @Start
    void start(Stage stage) {
        map = new MapFixture(stage);
        areas = new AreaLayer<>();
        map.view.getLayers().add(areas);
    }

    @BeforeEach
    void fill() {
        map.act(
                () -> {
                    areas.setAreas(MapFixture.grids());
                    map.view.fit(MapFixture.field());
                });
    }

    @Test
    void drawsOnExactlyOneCanvas() {
        assertThat(map.view.getChildrenUnmodifiable())
                .hasOnlyElementsOfType(Canvas.class)
                .hasSize(1);
    }

    @Test
    void fitShowsTheBoundsInTheMiddle() {
        assertThat(map.view.getCenter().lon()).isCloseTo(110.05, within(1e-9));
        assertThat(map.view.getCenter().lat()).isCloseTo(30.05, within(1e-4));
        Point2D north = map.view.screenToLocal(map.screen(110.05, 30.1));
        Point2D south = map.view.screenToLocal(map.screen(110.05, 30));
        assertThat(north.getY()).isCloseTo(24, within(0.01));
        assertThat(south.getY()).isCloseTo(MapFixture.HEIGHT - 24, within(0.01));
    }

    @Test
    void aDragMovesTheGroundWithTheHand(FxRobot robot) {
        Point2D from = map.screen(110.03, 30.03);
        robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(120, -60));
        map.settle();
        Point2D to = map.screen(110.03, 30.03);
        assertThat(to.getX()).isCloseTo(from.getX() + 120, within(1.0));
        assertThat(to.getY()).isCloseTo(from.getY() - 60, within(1.0));
        assertThat(areas.selectedProperty().get()).isNull();
    }

    @ParameterizedTest(name = "{0} px of wheel are {1} levels about the pointer")
    @CsvSource({"40, 0.4", "-40, -0.4", "100, 1", "1000, 2"})
    void theWheelZoomsAboutThePointer(double pixels, double levels) {
        double before = map.view.getZoom();
        LonLat under = map.view.getViewport().lonLat(100, 500);
        map.act(() -> map.view.fireEvent(wheel(100, 500, pixels)));
        assertThat(map.view.getZoom()).isCloseTo(before + levels, within(1e-9));
        LonLat after = map.view.getViewport().lonLat(100, 500);
        assertThat(after.lon()).isCloseTo(under.lon(), within(1e-9));
        assertThat(after.lat()).isCloseTo(under.lat(), within(1e-9));
    }

    @Test
    void aDoubleClickZoomsInOneLevelAboutThePointer(FxRobot robot) {
        double before = map.view.getZoom();
        Point2D at = map.screen(110.02, 30.08);
        robot.moveTo(at).doubleClickOn(MouseButton.PRIMARY);
        map.settle();
        assertThat(map.view.getZoom()).isCloseTo(before + 1, within(1e-9));
        assertThat(map.screen(110.02, 30.08).distance(at)).isLessThan(2);
    }

    @Test
    void aShiftDragZoomsToItsBox(FxRobot robot) {
        robot.press(KeyCode.SHIFT)
                .drag(map.screen(110.02, 30.08), MouseButton.PRIMARY)
                .dropTo(map.screen(110.04, 30.06))
                .release(KeyCode.SHIFT);
        map.settle();
        assertThat(map.view.getCenter().lon()).isCloseTo(110.03, within(5e-4));
        assertThat(map.view.getCenter().lat()).isCloseTo(30.07, within(5e-4));
        Point2D north = map.view.screenToLocal(map.screen(110.03, 30.08));
        assertThat(north.getY()).isCloseTo(24, within(6.0));
    }

    @ParameterizedTest(name = "{0} moves the ground by {1}, {2}")
    @CsvSource({"LEFT, 64, 0", "RIGHT, -64, 0", "UP, 0, 64", "DOWN, 0, -64"})
    void arrowsPan(KeyCode key, double dx, double dy, FxRobot robot) {
        Point2D before = map.screen(110.05, 30.05);
        map.act(map.view::requestFocus);
        robot.push(key);
        map.settle();
        Point2D after = map.screen(110.05, 30.05);
        assertThat(after.getX()).isCloseTo(before.getX() + dx, within(1e-6));
        assertThat(after.getY()).isCloseTo(before.getY() + dy, within(1e-6));
    }

    @Test
    void plusAndMinusZoomAndHomeAndZeroShowEverything(FxRobot robot) {
        double fitted = map.view.getZoom();
        map.act(map.view::requestFocus);
        robot.push(KeyCode.PLUS).push(KeyCode.ADD);
        assertThat(map.view.getZoom()).isCloseTo(fitted + 1, within(1e-9));
        robot.push(KeyCode.MINUS);
        assertThat(map.view.getZoom()).isCloseTo(fitted + 0.5, within(1e-9));
        robot.push(KeyCode.RIGHT).push(KeyCode.HOME);
        assertThat(map.view.getZoom()).isCloseTo(fitted, within(1e-9));
        robot.push(KeyCode.SUBTRACT).push(KeyCode.DIGIT0);
        assertThat(map.view.getZoom()).isCloseTo(fitted, within(1e-9));
        assertThat(map.view.getCenter().lon()).isCloseTo(110.05, within(1e-9));
    }

    @Test
    void enterSelectsTheAreaUnderTheCrosshair(FxRobot robot) {
        map.act(
                () -> {
                    map.view.show(new LonLat(110.035, 30.075), 14);
                    map.view.requestFocus();
                });
        robot.push(KeyCode.ENTER);
        map.settle();
        assertThat(areas.selectedProperty().get()).isEqualTo("3,7");
    }

    @Test
    void tabLeavesTheMap(FxRobot robot) {
        Button next = new Button("next");
        map.act(
                () -> {
                    ((Pane) map.view.getParent()).getChildren().add(next);
                    map.view.requestFocus();
                });
        robot.push(KeyCode.TAB);
        assertThat(next.isFocused()).isTrue();
    }

    @Test
    void newDataDoesNotMoveTheView() {
        Viewport before = map.view.getViewport();
        map.act(() -> areas.setAreas(List.of(MapFixture.area("far", 10, 10, 11, 11))));
        map.act(areas::refresh);
        assertThat(map.view.getViewport()).isEqualTo(before);
    }

    @Test
    void aClickSelectsTheAreaAndTellsThePlace(FxRobot robot) {
        List<LonLat> places = new ArrayList<>();
        areas.setOnAreaClicked((area, place) -> places.add(place));
        robot.clickOn(map.screen(110.045, 30.025));
        map.settle();
        assertThat(areas.selectedProperty().get()).isEqualTo("4,2");
        assertThat(places).hasSize(1);
        assertThat(places.get(0).lon()).isCloseTo(110.045, within(5e-4));
    }

    @Test
    void aClickBesideEveryAreaSelectsNothing(FxRobot robot) {
        map.act(() -> areas.selectedProperty().set("1,1"));
        robot.clickOn(map.screen(109.98, 30.05));
        assertThat(areas.selectedProperty().get()).isNull();
    }

    @Test
    void thePointerHoversTheAreaUnderIt(FxRobot robot) {
        robot.moveTo(map.screen(110.065, 30.065));
        map.settle();
        assertThat(areas.hoveredProperty().get()).isEqualTo("6,6");
        robot.moveTo(map.screen(109.98, 30.05));
        map.settle();
        assertThat(areas.hoveredProperty().get()).isNull();
    }

    private static ScrollEvent wheel(double x, double y, double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                deltaY,
                0,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
