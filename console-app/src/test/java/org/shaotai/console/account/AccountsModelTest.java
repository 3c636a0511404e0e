package org.shaotai.console.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.StillSurroundings;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Role;

class AccountsModelTest {

    private static final String RIGHT = "long enough";

    @TempDir Path directory;
    private TestTown town;
    private Desk desk;
    private DeskSettings settings;
    private boolean isHandedOver;

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
        desk =
                new Desk(
                        new InlineBackground(),
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        Words.in(Language.CHINESE));
        settings = DeskSettings.in(directory.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        town.close();
    }

    private AccountsModel model() {
        return new AccountsModel(
                town.store().accounts(), desk, settings, new CountingSurroundings());
    }

    private AccountsModel administered() {
        town.store().accounts().addFirst("郑管理", RIGHT.toCharArray()).value();
        desk.personProperty().set(new Person(new Actor("郑管理", Role.ADMIN), true));
        AccountsModel model = model();
        model.reload();
        return model;
    }

    private static TypedPassword typed(String text) {
        return TypedPassword.of(text);
    }

    private String told() {
        return desk.notices().newestProperty().get().sentence();
    }

    private void add(AccountsModel model, String name, Role role) {
        model.nameProperty().set(name);
        model.roleProperty().set(role);
        model.add(typed(RIGHT), typed(RIGHT));
    }

    @Test
    void anOpenDeskMakesAnAdministratorFirstAndThenAsksWhoSitsThere() {
        AccountsModel model = model();
        assertThat(model.roles()).containsExactly(Role.ADMIN);

        add(model, "郑管理", Role.ADMIN);

        assertThat(isHandedOver).isTrue();
        assertThat(town.store().accounts().byName("郑管理").map(Account::role)).contains(Role.ADMIN);
    }

    @Test
    void anAddedAccountIsListedAndItsFormIsEmptyAgain() {
        AccountsModel model = administered();

        add(model, " 周敏 ", Role.DUTY);

        assertThat(model.all()).extracting(model::line).contains("周敏  值班调度员");
        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(told()).contains("周敏");
    }

    @Test
    void aPasswordThatIsNotTheSameTwiceOrTooShortChangesNothing() {
        AccountsModel model = administered();
        model.nameProperty().set("周敏");

        model.add(typed(RIGHT), typed("something else"));
        assertThat(told()).contains("两次输入的密码不同");

        model.add(typed("short"), typed("short"));
        assertThat(told()).contains("10 到 128 个字符");
        assertThat(model.all()).hasSize(1);
        assertThat(model.nameProperty().get()).isEqualTo("周敏");
    }

    @Test
    void theChosenAccountIsLockedUnlockedAndGivenAnotherRoleAndPassword() {
        AccountsModel model = administered();
        add(model, "周敏", Role.DUTY);
        model.chosenProperty().set(model.all().get(0));
        assertThat(model.chosenProperty().get().name()).isEqualTo("周敏");

        model.turnLock();
        assertThat(model.line(model.chosenProperty().get())).isEqualTo("周敏  值班调度员  已锁定");
        model.turnLock();
        assertThat(model.chosenProperty().get().isLocked()).isFalse();

        model.chosenRoleProperty().set(Role.SHIFT_LEADER);
        model.changeRole();
        assertThat(model.chosenProperty().get().role()).isEqualTo(Role.SHIFT_LEADER);

        model.changePassword(typed("another one"), typed("another one"));
        assertThat(town.store().logins().logIn("周敏", "another one".toCharArray()).isDone())
                .isTrue();
    }

    @Test
    void theLastAdministratorIsNotLocked() {
        AccountsModel model = administered();
        model.chosenProperty().set(model.all().get(0));

        model.turnLock();

        assertThat(told()).contains("最后一个能登录的系统管理员");
        assertThat(model.all().get(0).isLocked()).isFalse();
    }

    @Test
    void othersSeeNoAccounts() {
        administered();
        desk.personProperty().set(new Person(new Actor("周敏", Role.DUTY), true));
        AccountsModel model = model();

        model.reload();

        assertThat(model.isAllowed()).isFalse();
        assertThat(model.all()).isEmpty();
    }

    @Test
    void theMinutesAfterWhichTheDeskLocksAreRemembered() {
        AccountsModel model = model();
        assertThat(model.idleMinutesProperty().get()).isEqualTo(10);

        model.idleMinutesProperty().set(0L);

        assertThat(IdleWatch.minutes(settings)).isZero();
    }

    private final class CountingSurroundings extends StillSurroundings {
        @Override
        public void handOver() {
            isHandedOver = true;
        }
    }
}
