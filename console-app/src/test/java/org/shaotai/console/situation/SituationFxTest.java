package org.shaotai.console.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.console.words.Language;
import org.shaotai.map.geo.WebMercator;
import org.shaotai.map.view.AreaLayer;
import org.shaotai.map.view.MapView;
import org.shaotai.map.view.PinLayer;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Risk;

class SituationFxTest {

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;
    private Matter lamp;
    private Matter ditch;

    @BeforeEach
    void open() throws Exception {
        town = TestTown.in(directory);
        lamp = town.told("路灯不亮影响出行", "0401", 1, 30, Risk.NONE);
        ditch = town.told("邻里因水沟归属争执", "0106", 2, 5, Risk.YELLOW);
        window = TestWindow.open(town, directory, Language.CHINESE);
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    @Test
    void choosingInTheListChoosesOnTheMapAndOpensTheCard() {
        window.hand().with("#list", ListView.class, list -> choose(list, lamp));

        assertThat(pins().selectedProperty().get()).isEqualTo(lamp.id());
        assertThat(window.find("#number", Label.class).getText()).isEqualTo(lamp.number());
    }

    @Test
    void choosingAPinChoosesInTheListAndOpensTheCard() {
        click(ditch.place().lon(), ditch.place().lat());

        assertThat(chosenInList()).isEqualTo(ditch.number());
        assertThat(window.find("#number", Label.class).getText()).isEqualTo(ditch.number());
    }

    @Test
    void aClickOnAGridFiltersMapAndListAndTheFilterRowSaysSo() {
        click(ditch.place().lon() + 0.006, ditch.place().lat() + 0.006);

        assertThat(listed()).containsExactly(ditch.number());
        assertThat(grids().selectedProperty().get()).isEqualTo(town.grids().get(2).id());
        assertThat(window.find("#filterToggle", ToggleButton.class).getText()).contains("1");
        window.hand().with("#filterToggle", ToggleButton.class, ToggleButton::fire);
        assertThat(window.find("#grid", ComboBox.class).getValue()).isEqualTo(town.grids().get(2));

        click(ditch.place().lon() + 0.006, ditch.place().lat() + 0.006);

        assertThat(listed()).hasSize(2);
        assertThat(window.find("#grid", ComboBox.class).getValue()).isNull();
    }

    @Test
    void wordsFilterListAndPinsTogether() {
        window.hand().with("#search", TextField.class, field -> field.setText("水沟"));

        assertThat(listed()).containsExactly(ditch.number());
        assertThat(pins().bounds().minLon()).isEqualTo(pins().bounds().maxLon());
    }

    @Test
    void aPastMomentShowsWhatWasOpenThenAndOffersNoMove() {
        window.hand().with("#slider", Slider.class, slider -> slider.setValue(-24));
        assertThat(listed()).containsExactly(lamp.number());

        window.hand().with("#list", ListView.class, list -> choose(list, lamp));
        assertThat(window.scene().lookup(".move-button")).isNull();
        assertThat(window.find("#pastMark", Label.class).isVisible()).isTrue();

        window.hand().with("#now", javafx.scene.control.Button.class, button -> button.fire());
        assertThat(listed()).hasSize(2);
        assertThat(window.scene().lookup(".move-button")).isNotNull();
    }

    @Test
    void spaceGoesToTheCardAndEscapeBackToTheList() {
        window.hand().with("#list", ListView.class, list -> choose(list, lamp));
        window.hand().with("#list", ListView.class, ListView::requestFocus);

        window.hand().press(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("move-ACCEPT");
        window.hand().press(KeyCode.ESCAPE);

        assertThat(focused()).isEqualTo("list");
    }

    private String focused() {
        return TestWindow.onWindow(() -> window.scene().getFocusOwner().getId());
    }

    private static void choose(ListView<?> list, Matter matter) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (((MatterLine) list.getItems().get(i)).row().id().equals(matter.id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private List<String> listed() {
        return TestWindow.onWindow(
                () ->
                        window.find("#list", ListView.class).getItems().stream()
                                .map(line -> ((MatterLine) line).row().number())
                                .map(String.class::cast)
                                .toList());
    }

    private String chosenInList() {
        MatterLine line =
                (MatterLine)
                        window.find("#list", ListView.class).getSelectionModel().getSelectedItem();
        return line.row().number();
    }

    private MapView map() {
        return window.find(".map-view", MapView.class);
    }

    private PinLayer<?> pins() {
        return (PinLayer<?>) map().getLayers().get(2);
    }

    private AreaLayer<?> grids() {
        return (AreaLayer<?>) map().getLayers().get(1);
    }

    private void click(double lon, double lat) {
        MapView map = map();
        TestWindow.onWindow(
                () -> {
                    double x = map.getViewport().viewX(WebMercator.worldX(lon));
                    double y = map.getViewport().viewY(WebMercator.worldY(lat));
                    map.fireEvent(mouse(map, MouseEvent.MOUSE_PRESSED, x, y));
                    map.fireEvent(mouse(map, MouseEvent.MOUSE_RELEASED, x, y));
                    map.fireEvent(mouse(map, MouseEvent.MOUSE_CLICKED, x, y));
                    return null;
                });
        window.hand().rest();
    }

    private static MouseEvent mouse(
            MapView map, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Point2D inScene = map.localToScene(x, y);
        Point2D onScreen = map.localToScreen(x, y);
        return new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
