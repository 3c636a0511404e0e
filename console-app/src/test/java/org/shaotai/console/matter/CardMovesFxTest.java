package org.shaotai.console.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Level;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Trigger;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/** The bends in the life of a matter, each on its card with the keyboard. */
class CardMovesFxTest {

    private static final String TITLE = "路灯不亮影响出行";

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;
    private CardHand card;

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
    }

    private void show() throws Exception {
        window = TestWindow.open(town, directory, Language.CHINESE);
        card = new CardHand(town, window);
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
        town.close();
    }

    @Test
    void aUnitReturnsItsOrderAndAnotherOneGetsIt() throws Exception {
        Matter matter = CardHand.inProgress(town, 1);
        UnitId first = matter.owner();
        show();
        card.choose(TITLE);

        card.press(KeyCode.E);
        card.submit();
        assertThat(card.objection()).isEqualTo("请先选一个单位。");
        chooseOtherUnit(first);
        with("#text", TextArea.class, text -> text.setText("依三定方案"));
        card.submit();
        assertThat(card.status(matter)).isEqualTo(MatterStatus.RETURN_REVIEW);

        card.sits("李带班", Role.SHIFT_LEADER);
        card.press(KeyCode.Y, KeyCode.D);
        chooseOtherUnit(first);
        card.submit();
        assertThat(card.status(matter)).isEqualTo(MatterStatus.DISPATCHED);
        assertThat(card.now(matter).owner()).isNotEqualTo(first);
    }

    private void chooseOtherUnit(UnitId than) {
        window.hand().with("#unit", ComboBox.class, choice -> choose(choice, than));
    }

    @SuppressWarnings("unchecked") // the form's choice holds units
    private static void choose(ComboBox<?> choice, UnitId than) {
        ComboBox<Unit> units = (ComboBox<Unit>) choice;
        units.getItems().stream()
                .filter(unit -> !unit.id().equals(than))
                .findFirst()
                .ifPresent(units::setValue);
    }

    private <N extends Node> void with(String selector, Class<N> type, Consumer<N> act) {
        window.hand().with(selector, type, act);
    }

    @Test
    void anExtensionIsRefusedAfterItWasDueAndNothingHasChanged() throws Exception {
        Matter late = CardHand.inProgress(town, 24 * 60);
        show();
        card.choose(TITLE);

        card.press(KeyCode.P);
        card.type("材料未到");
        card.submit();

        assertThat(card.objection()).isEqualTo("已经到期，不能申请延期。请抓紧办结，并说明超期原因。");
        assertThat(card.now(late)).isEqualTo(late);
        card.press(KeyCode.ESCAPE);
        assertThat(window.find("#text", TextArea.class).isFocused()).isFalse();
    }

    @Test
    void whatOneAsksForAnotherPutsOnHold() throws Exception {
        Matter matter = CardHand.inProgress(town, 3);
        show();
        card.sits("赵指挥", Role.CHIEF);
        card.choose(TITLE);

        card.press(KeyCode.Z);
        assertThat(window.find("#requester", TextField.class).getText()).isEqualTo("王值班");
        with("#evidence", TextField.class, field -> field.setText("会议纪要3号"));
        card.submit();
        assertThat(card.objection()).isEqualTo("请先告知反映人，再挂账。");
        assertThat(window.find("#askerTold", CheckBox.class).isFocused()).isTrue();
        with("#askerTold", CheckBox.class, box -> box.setSelected(true));
        with("#requester", TextField.class, field -> field.setText("赵指挥"));
        card.submit();
        assertThat(card.objection()).isEqualTo("申请人和批准人须是两个人。请写另一位申请人的姓名。");
        with("#requester", TextField.class, field -> field.setText("王值班"));
        card.submit();

        assertThat(card.status(matter)).isEqualTo(MatterStatus.SUSPENDED);
    }

    @Test
    void aMatterGoesUpTheLadderAndComesBackOnce() throws Exception {
        Matter matter = CardHand.inProgress(town, 3);
        show();
        card.sits("赵指挥", Role.CHIEF);
        card.choose(TITLE);

        card.press(KeyCode.U);
        card.submit();
        assertThat(card.objection()).startsWith("请选“乡镇”一级可以提级的情形");
        with("#triggers", CheckComboBox.class, box -> check(box, Trigger.NEEDS_COUNTY_POWER));
        card.submit();
        assertThat(card.now(matter).standing().level()).isEqualTo(Level.COUNTY);

        card.press(KeyCode.K);
        card.type("县里派人指导，仍由镇里办理");
        card.submit();
        assertThat(card.now(matter).standing().level()).isEqualTo(Level.TOWNSHIP);
        assertThat(card.now(matter).owner()).isEqualTo(matter.owner());
    }

    @SuppressWarnings("unchecked") // the form's choice holds triggers
    private static void check(CheckComboBox<?> box, Trigger trigger) {
        ((CheckComboBox<Trigger>) box).getCheckModel().check(trigger);
    }

    @Test
    void threeReportsOfOneThingBecomeOneMatter() throws Exception {
        Matter first = town.told("东关路灯不亮", "0401", 1, 5, Risk.NONE);
        Matter second = town.told("东关路灯又不亮", "0401", 1, 4, Risk.NONE);
        Matter third = town.told("东关有路灯坏了", "0401", 1, 3, Risk.NONE);
        show();

        card.choose("东关有路灯坏了");
        card.press(KeyCode.I, KeyCode.ENTER);
        card.choose("东关路灯又不亮");
        card.press(KeyCode.I, KeyCode.ENTER);

        assertThat(card.status(third)).isEqualTo(MatterStatus.MERGED);
        assertThat(card.status(second)).isEqualTo(MatterStatus.MERGED);
        assertThat(card.status(first)).isEqualTo(MatterStatus.REGISTERED);
        assertThat(card.now(first).version()).isEqualTo(3);
        assertThat(window.find("#list", ListView.class).getItems()).hasSize(1);
    }

    @Test
    void whatEndedComesBackAsARebound() throws Exception {
        Matter matter = CardHand.verified(town);
        show();
        card.choose(TITLE);

        card.press(KeyCode.C, KeyCode.ENTER);
        assertThat(card.status(matter)).isEqualTo(MatterStatus.CLOSED);

        card.sits("李带班", Role.SHIFT_LEADER);
        card.press(KeyCode.R);
        card.submit();
        assertThat(card.objection()).isEqualTo("请写明理由。");
        card.type("当晚又熄灭");
        card.submit();
        assertThat(card.status(matter)).isEqualTo(MatterStatus.IN_PROGRESS);
        assertThat(card.now(matter).rounds().isRebound()).isTrue();
    }
}
