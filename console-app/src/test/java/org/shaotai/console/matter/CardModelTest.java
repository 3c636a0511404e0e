package org.shaotai.console.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.TestTown;
import org.shaotai.console.account.Person;
import org.shaotai.console.background.InlineBackground;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rights;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.unit.UnitId;

class CardModelTest {

    @TempDir Path directory;
    private TestTown town;
    private Desk desk;
    private CardModel model;

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
        desk =
                new Desk(
                        new InlineBackground(),
                        Clock.fixed(TestTown.NOW, ZoneOffset.UTC),
                        Words.in(Language.CHINESE));
        model =
                new CardModel(
                        town.store().matters(),
                        town.store().whistles(),
                        desk,
                        () -> town.directory(Language.CHINESE));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void beforeItWasRegisteredAMatterHasNoCard() {
        model.chosenProperty().set(town.told("井盖松动", "0406", 1, 5, Risk.NONE).id());
        assertThat(model.cardProperty().get().title()).isEqualTo("井盖松动");
        assertThat(model.absentProperty().get()).isFalse();

        desk.asOf().choose(TestTown.NOW.minus(Duration.ofHours(6)));
        assertThat(model.cardProperty().get()).isNull();
        assertThat(model.absentProperty().get()).isTrue();

        desk.asOf().choose(TestTown.NOW.minus(Duration.ofHours(4)));
        assertThat(model.cardProperty().get().timeline()).hasSize(1);
        assertThat(model.cardProperty().get().moves()).isEmpty();
        assertThat(model.absentProperty().get()).isFalse();
    }

    @Test
    void whenNothingIsChosenNothingIsMissed() {
        model.chosenProperty().set(town.told("井盖松动", "0406", 1, 5, Risk.NONE).id());
        desk.asOf().choose(TestTown.NOW.minus(Duration.ofHours(6)));

        model.chosenProperty().set(null);

        assertThat(model.cardProperty().get()).isNull();
        assertThat(model.absentProperty().get()).isFalse();
    }

    @Test
    void whatHasBeenDoneIsNotOfferedAgainBeforeTheNextStep() {
        Matter told = town.told("井盖松动", "0406", 1, 5, Risk.NONE);
        UnitId unit =
                town
                        .store()
                        .units()
                        .suggestFor(told.grading().category(), town.home().id())
                        .stream()
                        .findFirst()
                        .orElseThrow()
                        .id();
        Entry entry = TestTown.entry(TestTown.NOW.minus(Duration.ofHours(4)));
        Entry called = entry.onBehalfOf(unit, Via.PHONE);
        Matter accepted =
                town.store()
                        .matters()
                        .accept(told.id(), told.version(), told.grading(), entry)
                        .value();
        Matter sent =
                town.store()
                        .matters()
                        .dispatch(told.id(), accepted.version(), unit, List.of(), entry)
                        .value();
        model.chosenProperty().set(told.id());
        assertThat(model.cardProperty().get().moves().get(0)).isEqualTo(Move.SIGN);

        Matter signed =
                town.store().matters().sign(told.id(), sent.version(), unit, called).value();
        desk.changed();
        assertThat(model.cardProperty().get().moves())
                .doesNotContain(Move.SIGN)
                .startsWith(Move.CONTACT, Move.GIVE_RESULT);

        town.store().matters().contact(told.id(), signed.version(), called).value();
        desk.changed();
        assertThat(model.cardProperty().get().moves())
                .startsWith(Move.GIVE_RESULT)
                .endsWith(Move.CONTACT);
    }

    @ParameterizedTest
    @CsvSource({
        "DUTY, true, false, true",
        "SHIFT_LEADER, true, true, true",
        "MEDIATOR, false, false, true",
        "CLERK, false, false, true",
        "AUDITOR, false, false, false"
    })
    void aCardOffersEachRoleItsOwnMovesAndTheReportToThoseWhoMayReadIt(
            Role role, boolean mayAccept, boolean mayDecline, boolean mayRead) {
        desk.personProperty().set(new Person(new Actor("某人", role), true));

        model.chosenProperty().set(town.told("井盖松动", "0406", 1, 5, Risk.NONE).id());

        Card card = model.cardProperty().get();
        assertThat(card.moves().contains(Move.ACCEPT)).isEqualTo(mayAccept);
        assertThat(card.moves().contains(Move.DECLINE)).isEqualTo(mayDecline);
        assertThat(card.moves()).allMatch(move -> Rights.mayMake(role, move));
        assertThat(card.text().isEmpty()).isEqualTo(!mayRead);
        assertThat(card.facts().stream().anyMatch(fact -> fact.value().contains("青云路")))
                .isEqualTo(mayRead);
    }
}
