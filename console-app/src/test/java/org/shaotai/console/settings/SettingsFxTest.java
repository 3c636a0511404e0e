package org.shaotai.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.Console;
import org.shaotai.console.StoreOpening;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.Window;
import org.shaotai.console.account.OpenDesk;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.StoreAddress;
import org.testfx.api.FxToolkit;

class SettingsFxTest {

    @TempDir Path directory;
    private Window window;
    private Console console;
    private Stagehand hand;

    @BeforeEach
    void makeTown() throws Exception {
        FxToolkit.registerPrimaryStage();
        TestWindow.onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
        try (TestTown town = TestTown.in(directory)) {
            town.told("路灯不亮影响出行", "0401", 1, 30, Risk.NONE);
            town.told("邻里因水沟归属争执", "0106", 2, 5, Risk.YELLOW);
        }
        open();
    }

    private void open() {
        StoreAddress address = StoreAddress.file(directory.resolve("desk"));
        StoreOpening opening = new StoreOpening(address);
        new OpenDesk(opening.settings()).choose();
        Theme theme = Theme.valueOf(opening.settings().get(SettingsModel.THEME, "LIGHT"));
        WorkerBackground background = new WorkerBackground();
        window = TestWindow.onWindow(() -> new Window(new Stage(), theme, 1366, 768));
        Clock clock = Clock.fixed(TestTown.NOW, ZoneOffset.UTC);
        console = new Console(window, opening, NewStore.at(address, clock), background);
        TestWindow.onWindow(
                () -> {
                    console.start();
                    return null;
                });
        hand = new Stagehand(window.scene(), background);
        hand.rest();
    }

    private void close() {
        TestWindow.onWindow(
                () -> {
                    console.close();
                    window.hide();
                    return null;
                });
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return TestWindow.onWindow(() -> type.cast(window.scene().lookup(selector)));
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndThePlaceIsKept() {
        hand.with("#list", ListView.class, list -> list.getSelectionModel().select(1));
        String number = find("#number", Label.class).getText();
        hand.with("#search", TextField.class, field -> field.setText("1"));
        hand.press(KeyCode.F9);

        hand.with("#language", ComboBox.class, box -> box.setValue(Language.ENGLISH));

        assertThat(texts("#facts .label")).contains("Work calendar (years known)");
        hand.press(KeyCode.F1);
        assertThat(find("#number", Label.class).getText()).isEqualTo(number);
        assertThat(find("#search", TextField.class).getText()).isEqualTo("1");
        assertThat(find("#filterToggle", javafx.scene.control.ToggleButton.class).getText())
                .contains("Filter");
        close();
    }

    @Test
    void whatIsSetSurvivesARestart() {
        hand.press(KeyCode.F9);
        hand.with("#onDuty", TextField.class, field -> field.setText("李值班"));
        hand.with("#theme", ComboBox.class, box -> box.setValue(Theme.DARK));
        assertThat(window.scene().getStylesheets().get(0)).contains("tokens-dark");
        hand.with("#language", ComboBox.class, box -> box.setValue(Language.ENGLISH));
        close();

        open();

        assertThat(window.scene().getStylesheets().get(0)).contains("tokens-dark");
        assertThat(find("#shift", Button.class).getText()).endsWith("shift  李值班 · dispatcher");
        close();
    }

    @Test
    void theFactsOfTheStoreAreToldWithTheirNames() {
        hand.press(KeyCode.F9);

        assertThat(texts("#facts .label"))
                .contains("位置", directory.resolve("desk.mv.db").toString(), "时区", "正式数据");
        close();
    }

    private List<String> texts(String selector) {
        return TestWindow.onWindow(
                () -> {
                    Set<Node> found = window.scene().getRoot().lookupAll(selector);
                    List<String> texts = new ArrayList<>();
                    found.forEach(node -> texts.add(((Label) node).getText()));
                    return texts;
                });
    }
}
