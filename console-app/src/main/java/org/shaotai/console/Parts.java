package org.shaotai.console;

import java.time.Clock;
import org.shaotai.console.basemap.BaseMapModel;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.BoardReader;
import org.shaotai.console.consultation.ConsultationModel;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.FrameModel;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.matter.CardModel;
import org.shaotai.console.matter.ChoiceReader;
import org.shaotai.console.matter.MoveModel;
import org.shaotai.console.matter.MoveOrders;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.situation.AsOfModel;
import org.shaotai.console.situation.Filter;
import org.shaotai.console.situation.SituationModel;
import org.shaotai.console.situation.SituationReader;
import org.shaotai.console.supervision.Supervision;
import org.shaotai.console.whistle.ToneBell;
import org.shaotai.console.whistle.WhistlePanel;
import org.shaotai.persistence.store.Store;

/** The models that screens share, put together. */
final class Parts {

    final Ground ground;
    final Store store;
    final Directory directory;
    final Desk desk;
    final DeskSettings settings;
    final Surroundings surroundings;
    final Layouts layouts;
    final ErrandModel errand;
    final FrameModel frame;
    final SituationModel situation;
    final CardModel card;
    final MoveModel move;
    final AsOfModel asOf;
    final WhistlePanel whistles;
    final ConsultationModel consultation;
    final Supervision supervision;
    final BaseMapModel baseMap;

    /** Read from top to bottom to see what stands on what. */
    Parts(
            Ground ground,
            Directory directory,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings) {
        this.ground = ground;
        this.store = ground.store();
        this.directory = directory;
        this.desk = desk;
        this.settings = settings;
        this.surroundings = surroundings;
        this.layouts = new Layouts(desk.words());
        this.baseMap = new BaseMapModel(desk, settings, Clock.systemUTC());
        this.errand = new ErrandModel(desk.background(), desk.notices());
        this.frame = new FrameModel(desk, store.clock()::setBackBy);
        this.situation =
                new SituationModel(new SituationReader(store, directory, desk.words()), desk);
        this.card = new CardModel(store.matters(), store.whistles(), desk, this::directory);
        this.move = moveModel();
        this.asOf = new AsOfModel(desk);
        this.whistles =
                new WhistlePanel(
                        store, desk, this::directory, settings, new ToneBell(desk.background()));
        frame.openWhistlesProperty().bind(whistles.open().countProperty());
        this.consultation =
                new ConsultationModel(
                        new BoardReader(
                                store.consultations(),
                                store.summaries(),
                                store.matters(),
                                desk,
                                this::directory),
                        desk,
                        situation.selectedProperty());
        consultation.isFrontProperty().bind(frame.screenProperty().isEqualTo(Screen.CONSULTATION));
        this.supervision =
                new Supervision(store, desk, this::directory, situation.selectedProperty());
        frame.silentProperty().bind(supervision.list().silentProperty());
        frame.roomProperty().set(desk.words().of("frame.room", directory.home().name()));
        situation
                .selectedProperty()
                .addListener((p, before, now) -> card.chosenProperty().set(now));
        situation
                .snapshotProperty()
                .addListener((p, b, n) -> frame.overdueProperty().set(situation.overdueInAll()));
        frame.onOverdueWanted(() -> situation.filterProperty().set(Filter.OVERDUE));
    }

    /** The moves of a card of its own. */
    MoveModel moveModel() {
        return new MoveModel(
                new MoveOrders(store),
                new ChoiceReader(store, desk, this::directory),
                desk,
                this::directory);
    }

    /** The names in force. */
    Directory directory() {
        return directory;
    }
}
