package org.shaotai.map.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shaotai.map.geo.LonLat;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PinLayerFxTest {

    private final List<String> clicks = new ArrayList<>();
    private MapFixture map;
    private PinLayer<String> pins;
    private AreaLayer<String> areas;

    @Start
    void start(Stage stage) {
        map = new MapFixture(stage);
        areas = new AreaLayer<>();
        pins = new PinLayer<>();
        map.view.getLayers().addAll(areas, pins);
    }

    @BeforeEach
    void fill() {
        List<Pin<String>> some = new ArrayList<>();
        some.add(MapFixture.pin("alone", 110.025, 30.075));
        some.add(MapFixture.pin("left", 110.0700, 30.07));
        some.add(MapFixture.pin("right", 110.0703, 30.07));
        for (int i = 0; i < 60; i++) {
            some.add(MapFixture.pin("stack " + i, 110.055, 30.025));
        }
        map.act(
                () -> {
                    areas.setAreas(MapFixture.grids());
                    pins.setPins(some);
                    pins.setOnPinClicked((pin, place) -> clicks.add(pin));
                    map.view.fit(MapFixture.field());
                });
    }

    @Test
    void aClickOnAPinSelectsItAndNotTheAreaBelow(FxRobot robot) {
        robot.clickOn(map.screen(110.025, 30.075));
        map.settle();
        assertThat(pins.selectedProperty().get()).isEqualTo("alone");
        assertThat(clicks).containsExactly("alone");
        assertThat(areas.selectedProperty().get()).isNull();
    }

    @Test
    void thePointerHoversAPinAndNotTheAreaBelow(FxRobot robot) {
        robot.moveTo(map.screen(110.025, 30.075));
        map.settle();
        assertThat(pins.hoveredProperty().get()).isEqualTo("alone");
        assertThat(areas.hoveredProperty().get()).isNull();
        robot.moveTo(map.screen(110.015, 30.015));
        map.settle();
        assertThat(pins.hoveredProperty().get()).isNull();
        assertThat(areas.hoveredProperty().get()).isEqualTo("1,1");
    }

    @Test
    void aClickOnABadgeZoomsInUntilItsPinsPart(FxRobot robot) {
        double before = map.view.getZoom();
        robot.clickOn(map.screen(110.07015, 30.07));
        map.settle();
        assertThat(map.view.getZoom()).isGreaterThan(before + 0.9);
        assertThat(pins.selectedProperty().get()).isNull();
        assertThat(pins.isSpread()).isFalse();
    }

    @Test
    void aClickOnPinsOfOnePointSpreadsThemAndAnotherTakesOne(FxRobot robot) {
        Point2D stack = map.screen(110.055, 30.025);
        robot.clickOn(stack);
        map.settle();
        assertThat(pins.isSpread()).isTrue();
        robot.clickOn(stack.add(legOffset(60, 3)));
        map.settle();
        assertThat(clicks).containsExactly("stack 3");
        robot.clickOn(map.screen(110.005, 30.095));
        assertThat(pins.isSpread()).isFalse();
    }

    @Test
    void theLastLegTurnsThePage(FxRobot robot) {
        Point2D stack = map.screen(110.055, 30.025);
        robot.clickOn(stack);
        map.settle();
        robot.clickOn(stack.add(legOffset(60, Spider.PAGE)));
        map.settle();
        robot.clickOn(stack.add(legOffset(60, 0)));
        assertThat(clicks).containsExactly("stack 24");
    }

    @Test
    void theKeyboardAloneSpreadsChoosesAndCloses(FxRobot robot) {
        map.act(
                () -> {
                    map.view.show(new LonLat(110.055, 30.025), map.view.getZoom());
                    map.view.requestFocus();
                });
        robot.push(KeyCode.ENTER);
        map.settle();
        assertThat(pins.isSpread()).isTrue();
        Viewport before = map.view.getViewport();
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.ENTER);
        map.settle();
        assertThat(clicks).containsExactly("stack 0");
        assertThat(map.view.getViewport()).isEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        map.settle();
        assertThat(pins.isSpread()).isFalse();
    }

    @Test
    void zoomingClosesTheSpider(FxRobot robot) {
        robot.clickOn(map.screen(110.055, 30.025));
        map.settle();
        robot.push(KeyCode.PLUS);
        map.settle();
        assertThat(pins.isSpread()).isFalse();
    }

    @Test
    void selectionFromOutsideDoesNotMoveTheView() {
        Viewport before = map.view.getViewport();
        map.act(() -> pins.selectedProperty().set("stack 7"));
        assertThat(map.view.getViewport()).isEqualTo(before);
        assertThat(clicks).isEmpty();
    }

    @Test
    void aHiddenLayerIsNeitherHitNorFitted(FxRobot robot) {
        map.act(() -> pins.visibleProperty().set(false));
        robot.clickOn(map.screen(110.025, 30.075));
        assertThat(clicks).isEmpty();
        assertThat(areas.selectedProperty().get()).isEqualTo("2,7");
    }

    private static Point2D legOffset(int members, int leg) {
        double[] offset = Spider.open(0, 0, new int[members], 1).offset(leg);
        return new Point2D(offset[0], offset[1]);
    }
}
