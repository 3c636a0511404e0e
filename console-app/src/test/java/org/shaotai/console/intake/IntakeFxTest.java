package org.shaotai.console.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.console.TestWindow;
import org.shaotai.console.tour.Stagehand;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Risk;

/** The usual matter by keyboard only, and what the desk suggests meanwhile. */
class IntakeFxTest {

    private static final String TOLD = "东关菜市场门口井盖松动，压过很响。";

    /**
     * An officer types about three signs a second: 60 seconds are 180 keys, and most are speech.
     */
    private static final int MOST_KEYS_BESIDE_THE_TEXT = 12;

    @TempDir Path directory;
    private TestTown town;
    private TestWindow window;
    private Stagehand hand;
    private Matter known;
    private int keys;

    @BeforeEach
    void open() throws Exception {
        town = TestTown.in(directory);
        known = town.told("菜市场门口井盖松动，车压很响", "0406", 0, 48, Risk.NONE);
        window = TestWindow.open(town, directory, Language.CHINESE);
        hand = window.hand();
        hand.press(KeyCode.F2);
    }

    @AfterEach
    void close() {
        window.close();
        town.close();
    }

    private void press(KeyCode key) {
        keys++;
        hand.press(key);
    }

    private void pressWithAlt(KeyCode key) {
        keys++;
        hand.pressWithAlt(key);
    }

    @Test
    void theUsualMatterTakesItsTextAndADozenKeys() {
        hand.type(TOLD);
        pressWithAlt(KeyCode.DIGIT1);
        hand.with("#address", TextField.class, Node::requestFocus);
        hand.type("青云");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        keys++;
        hand.press(KeyCode.ENTER, true);

        MatterRow taken = newest();
        assertThat(taken.category().value()).isEqualTo("0406");
        assertThat(taken.grid()).isEqualTo(known.place().grid());
        assertThat(taken.hasPoint()).isTrue();
        assertThat(keys + "青云".length()).isLessThanOrEqualTo(MOST_KEYS_BESIDE_THE_TEXT);
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void whatIsLikelyTheSameIsShownWhileTypingAndJoinsByTwoKeys() {
        hand.type(TOLD);
        assertThat(window.find("#alike", ListView.class).getItems()).hasSize(1);
        press(KeyCode.ESCAPE);
        hand.press(KeyCode.F2);
        pressWithAlt(KeyCode.J);
        press(KeyCode.ENTER);

        assertThat(window.place().selected()).isEqualTo(known.id());
        assertThat(all()).extracting(MatterRow::status).contains(MatterStatus.MERGED);
        assertThat(window.desk().notices().newestProperty().get().sentence())
                .isEqualTo("已登记并并入 " + known.number() + "。");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void riskyWordsSuggestAndNeverDecide() {
        hand.type("有人扬言要烧房子");
        assertThat(window.find("#riskHint", Node.class).isVisible()).isTrue();
        hand.press(KeyCode.ENTER, true);
        assertThat(newest().risk()).isEqualTo(Risk.NONE);

        hand.press(KeyCode.F2);
        hand.type("有人扬言要烧房子");
        hand.pressWithAlt(KeyCode.R);
        assertThat(window.find("#riskHint", Node.class).isVisible()).isFalse();
        hand.press(KeyCode.ENTER, true);
        assertThat(newest().risk()).isEqualTo(Risk.RED);
        assertThat(window.failures()).isEmpty();
    }

    private List<MatterRow> all() {
        return town.store()
                .matters()
                .list(MatterQuery.openAt(TestTown.NOW.plusSeconds(60)).withEnded());
    }

    private MatterRow newest() {
        return all().stream()
                .max((one, other) -> Long.compare(one.id().value(), other.id().value()))
                .orElseThrow();
    }
}
