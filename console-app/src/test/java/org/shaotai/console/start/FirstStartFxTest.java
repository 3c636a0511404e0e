package org.shaotai.console.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.Console;
import org.shaotai.console.StoreOpening;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.Window;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.demo.DemoStaff;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.unit.HomeTown;
import org.testfx.api.FxToolkit;

class FirstStartFxTest {

    private static final int FEW = 300;

    @TempDir Path directory;
    private Window window;
    private Console console;
    private Stagehand hand;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        TestWindow.onWindow(
                () -> {
                    Fonts.load();
                    return null;
                });
    }

    @AfterEach
    void close() {
        TestWindow.onWindow(
                () -> {
                    console.close();
                    window.hide();
                    return null;
                });
    }

    private void open() {
        StoreOpening opening = new StoreOpening(address());
        WorkerBackground background = new WorkerBackground();
        NewStore newStore = new NewStore(address(), FEW, Clock.fixed(TestTown.NOW, ZoneOffset.UTC));
        window = TestWindow.onWindow(() -> new Window(new Stage(), Theme.LIGHT, 1366, 768));
        console = new Console(window, opening, newStore, background);
        TestWindow.onWindow(
                () -> {
                    console.start();
                    return null;
                });
        hand = new Stagehand(window.scene(), background);
        hand.rest();
    }

    private StoreAddress address() {
        return StoreAddress.file(directory.resolve("data").resolve("desk"));
    }

    private Node find(String selector) {
        return TestWindow.onWindow(() -> window.scene().lookup(selector));
    }

    @Test
    void justPressingEnterMakesAnEmptyStoreThatOpensWithoutAccounts() {
        open();
        hand.with("#town", TextField.class, TextField::requestFocus);

        hand.press(KeyCode.ENTER);
        hand.with("#goOn", Button.class, Button::fire);

        assertThat(find("#list")).isNotNull();
        assertThat(((Label) find("#room")).getText()).isEqualTo("本镇指挥室");
        assertThat(((ListView<?>) find("#list")).getItems()).isEmpty();
    }

    @Test
    void anEmptyStoreHasTheNameAndCodeThatWereTypedAlsoAfterAChangeOfLanguage() {
        open();
        hand.with("#town", TextField.class, field -> field.setText("柳河镇"));
        hand.with("#code", TextField.class, field -> field.setText("52011110"));
        hand.with("#language", ComboBox.class, box -> box.setValue(Language.ENGLISH));
        assertThat(((Button) find("#demo")).getText()).isEqualTo("Make the demo county");

        hand.with("#town", TextField.class, TextField::requestFocus);
        hand.press(KeyCode.ENTER);
        assertThat(((Label) find("#notice")).getText()).contains("52011110", "9 digits");
        assertThat(address().exists()).isFalse();

        hand.with("#code", TextField.class, field -> field.setText("520111104"));
        hand.with("#code", TextField.class, TextField::requestFocus);
        hand.press(KeyCode.ENTER);
        hand.with("#goOn", Button.class, Button::fire);
        assertThat(((Label) find("#room")).getText()).isEqualTo("柳河镇 command room");
    }

    @Test
    void theDemoCountyOpensAtItsOwnTimeForOneOfItsStaff() {
        open();

        hand.with("#demo", Button.class, Button::fire);
        hand.type(DemoStaff.name(Role.CHIEF));
        hand.press(KeyCode.ENTER);
        hand.type(DemoStaff.PASSWORD);
        hand.press(KeyCode.ENTER);

        assertThat(((Label) find("#room")).getText()).isEqualTo("青岩镇指挥室");
        assertThat(((ListView<?>) find("#list")).getItems()).isNotEmpty();
        assertThat(files()).containsExactly("desk.mv.db");
    }

    @Test
    void aDemoCountyThatIsCalledOffLeavesNothingBehindAndAsksAgain() {
        open();
        TestWindow.onWindow(
                () -> {
                    ((Button) window.scene().lookup("#demo")).fire();
                    assertThat(window.scene().lookup("#choice").isDisabled()).isTrue();
                    ((Button) window.scene().lookup("#cancel")).fire();
                    return null;
                });
        hand.rest();

        assertThat(((Label) find("#notice")).getText()).isEqualTo("已取消，什么也没有改变。");
        assertThat(find("#choice").isDisabled()).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void aDamagedFileIsToldInOneSentenceAndCanBeTriedAgain() throws IOException {
        Files.createDirectories(address().path().getParent());
        Files.writeString(address().path(), "no store", StandardCharsets.UTF_8);
        open();

        String sentence = ((Label) find("#sentence")).getText();
        assertThat(sentence).startsWith("库文件已损坏").contains("从备份恢复", "编号");
        assertThat(sentence).doesNotContain("Exception");

        Files.delete(address().path());
        try (Store store = Store.open(address())) {
            HomeTown.found(
                    store, new HomeTown.Draft("柳河镇", "520111104"), TestTown.entry(TestTown.NOW));
        }
        hand.with("#again", Button.class, Button::fire);
        hand.with("#goOn", Button.class, Button::fire);

        assertThat(((Label) find("#room")).getText()).isEqualTo("柳河镇指挥室");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedOnThePage() throws IOException {
        Files.writeString(directory.resolve("data"), "a file", StandardCharsets.UTF_8);
        open();
        hand.with("#town", TextField.class, TextField::requestFocus);

        hand.press(KeyCode.ENTER);

        assertThat(((Label) find("#notice")).getText()).contains("不能读写", "换一个位置");
    }

    @Test
    void whatAMakingThatDiedLeftIsNoStoreAndIsRemovedByTheNext() throws IOException {
        Path left = directory.resolve("data").resolve("desk.new.mv.db");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half a store", StandardCharsets.UTF_8);

        NewStore newStore = new NewStore(address(), FEW, Clock.fixed(TestTown.NOW, ZoneOffset.UTC));
        Optional<Region> home = Optional.of(newStore.empty(HomeTown.Draft.NAMELESS).value());
        open();

        assertThat(home).map(Region::name).contains("本镇");
        assertThat(files()).containsExactly("desk.mv.db");
    }

    private List<String> files() {
        try (Stream<Path> found = Files.list(address().path().getParent())) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".mv."))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
