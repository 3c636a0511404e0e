package org.shaotai.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.StageDoor;

/** What was told before, held against what is told now. */
class LikenessStoreTest {

    @ParameterizedTest
    @CsvSource({
        "东关菜市场井盖松动, 菜市场门口的井盖松动很响, 0.625",
        "井盖松动，压过很响！, 井盖松动压过很响, 1.0",
        "路灯不亮, 井盖松动, 0.0",
        "井盖, 井盖松动, 0.0",
        "'', 井盖松动, 0.0"
    })
    void pairs_of_signs_tell_how_much_of_a_text_is_in_another(
            String told, String other, double share) {
        assertThat(new Likeness(told).to(other)).isEqualTo(share);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_open_and_says_the_same_is_found_and_what_ended_is_not(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter open = stage.to(MatterStatus.IN_PROGRESS);
            stage.to(MatterStatus.CLOSED);
            String said = title(stage, open);
            LikenessStore likenesses = stage.store().likenesses();
            assertThat(likenesses.like(query(stage, said)))
                    .extracting(MatterRow::id)
                    .containsExactly(open.id());
            assertThat(likenesses.like(query(stage, "全然不同的另一件小事情"))).isEmpty();
            stage.at("2026-12-31T02:00:00Z");
            assertThat(likenesses.like(query(stage, said))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_was_told_is_found_by_a_part_of_it(Dialect dialect) {
        try (StageDoor stage = StageDoor.open(dialect)) {
            Matter matter = stage.to(MatterStatus.REGISTERED);
            stage.to(MatterStatus.REGISTERED);
            String address =
                    stage.store()
                            .matters()
                            .sheet(matter.id(), stage.now())
                            .orElseThrow()
                            .words()
                            .address();
            LikenessStore likenesses = stage.store().likenesses();
            assertThat(likenesses.places(stage.town(), address.substring(1, 3), stage.now()))
                    .singleElement()
                    .matches(place -> place.address().equals(address))
                    .matches(place -> place.times() == 2)
                    .matches(place -> place.grid().equals(matter.place().grid()));
            assertThat(likenesses.places(stage.town(), " ", stage.now())).isEmpty();
        }
    }

    private static String title(StageDoor stage, Matter of) {
        return stage.store().matters().sheet(of.id(), stage.now()).orElseThrow().words().title();
    }

    private static LikenessQuery query(StageDoor stage, String told) {
        return new LikenessQuery(
                stage.town(),
                Optional.empty(),
                Optional.empty(),
                Double.NaN,
                Double.NaN,
                told,
                stage.now());
    }

    @ParameterizedTest
    @CsvSource({"有人扬言跳楼又打架, RED, 扬言 跳楼", "两家打架, YELLOW, 打架", "路灯不亮, , "})
    void the_gravest_words_of_a_report_suggest_a_risk(String text, Risk risk, String words) {
        Optional<RiskWords.Found> found = RiskWords.USUAL.in(text);
        assertThat(found.map(RiskWords.Found::risk)).isEqualTo(Optional.ofNullable(risk));
        found.ifPresent(one -> assertThat(String.join(" ", one.words())).isEqualTo(words));
    }

    @Test
    void a_store_may_have_a_list_of_its_own() {
        assertThat(RiskWords.parse("RED:断桥, 塌方;BLUE:野狗").in("村口塌方"))
                .hasValue(new RiskWords.Found(Risk.RED, List.of("塌方")));
        assertThatThrownBy(() -> RiskWords.parse("断桥"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
