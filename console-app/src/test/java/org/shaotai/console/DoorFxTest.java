package org.shaotai.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.account.IdleWatch;
import org.shaotai.console.background.WorkerBackground;
import org.shaotai.console.common.Fonts;
import org.shaotai.console.frame.Theme;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.testfx.api.FxToolkit;

/** Coming in, staying away, coming back, handing over: by keyboard. */
class DoorFxTest {

    private static final String DUTY = "周值班";
    private static final String LEADER = "刘带班";
    private static final String ADMIN = "郑管理";
    private static final String RIGHT = "long enough";
    private static final String TOLD = "东关菜市场门口井盖松动";

    @TempDir Path directory;
    private StoreOpening opening;
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
        }
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

    private StoreAddress address() {
        return StoreAddress.file(directory.resolve("desk"));
    }

    private void hire() {
        try (Store store = Store.open(address())) {
            Entry entry = Entry.by(Actor.SYSTEM, store.clock().instant());
            store.accounts().add(ADMIN, Role.ADMIN, RIGHT.toCharArray(), entry).value();
            store.accounts().add(DUTY, Role.DUTY, RIGHT.toCharArray(), entry).value();
            store.accounts().add(LEADER, Role.SHIFT_LEADER, RIGHT.toCharArray(), entry).value();
        }
    }

    private void open() {
        opening = new StoreOpening(address());
        openWindow();
    }

    private void openWindow() {
        WorkerBackground background = new WorkerBackground();
        NewStore newStore = NewStore.at(address(), Clock.fixed(TestTown.NOW, ZoneOffset.UTC));
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

    private void logIn(String name, String password) {
        hand.with("#account", ComboBox.class, box -> box.getEditor().setText(name));
        hand.with("#password", PasswordField.class, PasswordField::requestFocus);
        hand.type(password);
        hand.press(KeyCode.ENTER);
    }

    private <N extends Node> N find(String selector, Class<N> type) {
        return TestWindow.onWindow(() -> type.cast(window.scene().lookup(selector)));
    }

    private String refusal() {
        return find("#refusal", Label.class).getText();
    }

    private boolean isInside() {
        return TestWindow.onWindow(() -> !window.isCovered());
    }

    private String shift() {
        return find("#shift", Button.class).getText();
    }

    private String focused() {
        return TestWindow.onWindow(() -> window.scene().getFocusOwner().getId());
    }

    @Test
    void aNameAndAPasswordTypedAtTheKeyboardOpenTheBoardUnderThatName() {
        hire();
        open();
        assertThat(isInside()).isFalse();

        hand.type(DUTY);
        hand.press(KeyCode.ENTER);
        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);

        assertThat(isInside()).isTrue();
        assertThat(shift()).endsWith("周值班 · 值班调度员");
        assertThat(focused()).isEqualTo("list");
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentenceAndTheFieldIsEmptyAgain() {
        hire();
        open();

        logIn(DUTY, "something else");

        assertThat(isInside()).isFalse();
        assertThat(refusal()).startsWith("账户名或密码不对").contains("再输一次");
        assertThat(find("#password", PasswordField.class).getText()).isEmpty();
    }

    @Test
    void aDeskThatRemembersItsDoorShutsItBeforeTheStoreIsOpen() {
        hire();
        open();
        logIn(DUTY, RIGHT);
        close();

        opening = new StoreOpening(address());
        assertThat(opening.hasDoor()).isTrue();
        openWindow();
        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);

        assertThat(isInside()).isTrue();
        assertThat(shift()).endsWith("周值班 · 值班调度员");
    }

    @Test
    void aRememberedDoorGivesWayToThatOfTheStoreWhichIsThereNow() {
        DeskSettings settings = DeskSettings.in(directory.resolve("desk.properties"));
        new Doorplate("别处镇", false).remember(settings);
        settings.save();
        hire();

        open();
        assertThat(find("#greeted", Label.class).getText()).doesNotContain("别处镇");
        logIn(DUTY, RIGHT);

        assertThat(isInside()).isTrue();
    }

    @Test
    void aRememberedDoorOfAStoreWithoutAccountsAsksForItsAdministrator() {
        DeskSettings settings = DeskSettings.in(directory.resolve("desk.properties"));
        new Doorplate("别处镇", true).remember(settings);
        settings.save();

        open();

        assertThat(find("#goOn", Button.class)).isNotNull();
    }

    @Test
    void afterTooManyWrongOnesItSaysUntilWhenTheAccountRests() {
        hire();
        open();

        for (int i = 0; i < 5; i++) {
            logIn(DUTY, "wrong " + i);
        }
        logIn(DUTY, RIGHT);

        assertThat(isInside()).isFalse();
        assertThat(refusal()).containsPattern("[0-2][0-9]:[0-5][0-9] 以后再试");
    }

    @Test
    void aLockedWindowShowsNothingAndGivesBackWhatWasTyped() {
        hire();
        open();
        logIn(DUTY, RIGHT);
        hand.press(KeyCode.F2);
        hand.type(TOLD);

        hand.press(KeyCode.L, true);
        assertThat(isInside()).isFalse();
        assertThat(isSeen("#text")).isFalse();
        hand.press(KeyCode.F1);
        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);

        assertThat(isInside()).isTrue();
        assertThat(find("#text", TextArea.class).getText()).isEqualTo(TOLD);
        assertThat(isSeen("#text")).isTrue();
        assertThat(focused()).isEqualTo("text");
    }

    private boolean isSeen(String selector) {
        for (Node node = find(selector, Node.class); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aDeskThatNobodyTouchesLocksItselfAfterItsMinutes() {
        hire();
        open();
        logIn(DUTY, RIGHT);
        MovedClock clock = new MovedClock();
        IdleLock idle = TestWindow.onWindow(() -> idleLock(clock));

        clock.move(Duration.ofMinutes(9));
        look(idle);
        assertThat(isInside()).isTrue();

        hand.press(KeyCode.DOWN);
        clock.move(Duration.ofMinutes(9));
        look(idle);
        assertThat(isInside()).isTrue();

        clock.move(Duration.ofMinutes(1));
        look(idle);
        assertThat(isInside()).isFalse();
        assertThat(find("#lead", Label.class).getText()).contains(DUTY);
    }

    private IdleLock idleLock(Clock clock) {
        IdleWatch watch = new IdleWatch(clock, opening.settings());
        return new IdleLock(window.scene(), watch, console::lock);
    }

    private void look(IdleLock idle) {
        TestWindow.onWindow(
                () -> {
                    idle.tick();
                    return null;
                });
        hand.rest();
    }

    @Test
    void whoTakesOverStandsInTheTopBarAndDraftsAreStillThere() {
        hire();
        open();
        logIn(DUTY, RIGHT);
        hand.press(KeyCode.F2);
        hand.type(TOLD);
        hand.press(KeyCode.L, true);

        logIn(LEADER, RIGHT);

        assertThat(shift()).endsWith("刘带班 · 值班长");
        assertThat(find("#text", TextArea.class).getText()).isEqualTo(TOLD);
    }

    @Test
    void anAdministratorSeesNoMatters() {
        hire();
        open();

        logIn(ADMIN, RIGHT);

        assertThat(find("#list", Node.class)).isNull();
        assertThat(find("#facts", Node.class)).isNotNull();
        hand.press(KeyCode.F1);
        hand.press(KeyCode.ESCAPE);
        assertThat(find("#list", Node.class)).isNull();
    }

    @Test
    void aStoreWithoutAccountsAsksForItsAdministratorFirst() {
        open();
        hand.type(ADMIN);
        hand.press(KeyCode.ENTER);
        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);
        hand.type("another one");
        hand.press(KeyCode.ENTER);
        assertThat(refusal()).contains("两次输入的密码不同");

        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);
        hand.type(RIGHT);
        hand.press(KeyCode.ENTER);

        assertThat(shift()).endsWith("郑管理 · 系统管理员");
    }

    @Test
    void aDeskThatWantsNoAccountsIsNotAskedAgain() {
        open();
        hand.with("#goOn", Button.class, Button::fire);
        hand.press(KeyCode.F9);
        hand.with("#onDuty", TextField.class, field -> field.setText("王值班"));
        hand.press(KeyCode.L, true);
        assertThat(isInside()).isTrue();
        close();

        open();

        assertThat(isInside()).isTrue();
        assertThat(shift()).endsWith("王值班 · 值班调度员");
    }

    /** A clock moved by hand. */
    private static final class MovedClock extends Clock {
        private Instant now = TestTown.NOW;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
