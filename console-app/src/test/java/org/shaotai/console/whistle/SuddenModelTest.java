package org.shaotai.console.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.console.TestTown;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterQuery;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.whistle.Composition;
import org.shaotai.persistence.whistle.Gate;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleQuery;
import org.shaotai.persistence.whistle.WhistleStatus;

class SuddenModelTest {

    @TempDir private Path directory;
    private PanelFixture fixture;
    private ComposeModel model;
    private SuddenModel sudden;

    @BeforeEach
    void open() {
        fixture = new PanelFixture(directory);
        model = fixture.panel.compose();
        model.open();
        sudden = model.form().sudden();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void fill() {
        sudden.onProperty().set(true);
        sudden.titleProperty().set("化工厂起火");
        sudden.categoryProperty().set(category("0203"));
        sudden.gridProperty().set(fixture.town.grids().get(0));
        model.form().gateProperty().set(Gate.EMERGENCY);
        model.form().placeProperty().set("厂区北门");
        model.form().taskProperty().set("灭火，疏散周边居民");
    }

    private Category category(String code) {
        return fixture.store.categories().all().stream()
                .filter(category -> category.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void call(String shortName) {
        model.calls().shown().stream()
                .filter(candidate -> candidate.unit().shortName().equals(shortName))
                .forEach(candidate -> candidate.calledProperty().set(true));
    }

    private List<Whistle> openWhistles() {
        return fixture.store.whistles().list(WhistleQuery.openAt(TestTown.NOW));
    }

    private List<MatterRow> openMatters() {
        return fixture.store.matters().list(MatterQuery.openAt(TestTown.NOW));
    }

    @Test
    void aSuddenEventBecomesAMatterAndIsWhistledForAtOnce() {
        fill();
        call("消防大队");
        model.send();
        Whistle whistle = openWhistles().get(0);
        assertThat(whistle.status()).isEqualTo(WhistleStatus.SOUNDED);
        MatterSheet made =
                fixture.store.matters().sheet(whistle.matter(), TestTown.NOW).orElseThrow();
        Matter matter = made.docket().matter();
        assertThat(made.words().title()).isEqualTo("化工厂起火");
        assertThat(made.words().text()).isEqualTo("化工厂起火\n灭火，疏散周边居民");
        assertThat(made.words().address()).isEqualTo("厂区北门");
        assertThat(matter.grading().category()).isEqualTo(category("0203").code());
        assertThat(matter.grading().urgency()).isEqualTo(category("0203").urgency());
        assertThat(matter.place().grid()).contains(fixture.town.grids().get(0).id());
        assertThat(fixture.panel.chosen().chosenProperty().get()).isEqualTo(whistle.id());
        assertThat(sudden.onProperty().get()).isFalse();
        assertThat(sudden.titleProperty().get()).isEmpty();
    }

    @Test
    void whereTheWhistleIsRefusedThereIsNoMatterEither() {
        fill();
        model.calls().shown().forEach(candidate -> candidate.calledProperty().set(true));
        assertThat(model.calls().called()).hasSizeGreaterThan(Composition.MOST_CALLS);
        model.send();
        assertThat(openWhistles()).isEmpty();
        assertThat(openMatters()).isEmpty();
        assertThat(sudden.titleProperty().get()).isEqualTo("化工厂起火");
    }

    @Test
    void anEventWithoutATitleIsRefusedAndTheTitleTakesTheKeyboard() {
        fill();
        call("消防大队");
        sudden.titleProperty().set(" ");
        model.send();
        assertThat(fixture.notice()).startsWith("请写明出了什么事");
        assertThat(model.wantingProperty().get()).isEqualTo(ComposeField.TITLE);
        assertThat(openMatters()).isEmpty();
    }

    @Test
    void theDutyCatalogueNamesUnitsForTheKindOfEvent() {
        sudden.onProperty().set(true);
        sudden.categoryProperty().set(category("0203"));
        assertThat(model.calls().shown().get(0).part()).isEqualTo(Candidate.Part.LEADING);
    }

    @Test
    void anEventThatWasNotSentIsThereAgainAfterClosing() {
        fill();
        sudden.urgencyProperty().set(Urgency.EXTRA);
        SuddenModel again = fixture.panel().compose().form().sudden();
        assertThat(again.onProperty().get()).isTrue();
        assertThat(again.titleProperty().get()).isEqualTo("化工厂起火");
        assertThat(again.categoryProperty().get()).isEqualTo(category("0203"));
        assertThat(again.gridProperty().get()).isEqualTo(fixture.town.grids().get(0));
        assertThat(again.urgencyProperty().get()).isEqualTo(Urgency.EXTRA);
    }

    @Test
    void aMatterChosenAfterwardsTakesTheEventsPlace() {
        fill();
        model.begin(fixture.gas().id());
        assertThat(sudden.onProperty().get()).isFalse();
        assertThat(model.form().placeProperty().get()).isEqualTo("厂区北门");
    }
}
