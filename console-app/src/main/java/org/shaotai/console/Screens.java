package org.shaotai.console;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.shaotai.console.account.AccountsController;
import org.shaotai.console.account.AccountsModel;
import org.shaotai.console.basemap.BaseMapController;
import org.shaotai.console.basemap.BaseMapLayers;
import org.shaotai.console.calendar.CalendarController;
import org.shaotai.console.calendar.CalendarPage;
import org.shaotai.console.calendar.SeasonsController;
import org.shaotai.console.consultation.AgendaController;
import org.shaotai.console.consultation.ConsultationController;
import org.shaotai.console.consultation.MonthController;
import org.shaotai.console.consultation.OpenedController;
import org.shaotai.console.errand.ErrandController;
import org.shaotai.console.frame.Page;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.intake.FileIntake;
import org.shaotai.console.intake.HintController;
import org.shaotai.console.intake.HintModel;
import org.shaotai.console.intake.IntakeController;
import org.shaotai.console.intake.IntakeModel;
import org.shaotai.console.intake.IntakeOrders;
import org.shaotai.console.intake.PlaceMap;
import org.shaotai.console.matter.CardController;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MoveController;
import org.shaotai.console.matter.MoveModel;
import org.shaotai.console.matter.WhistleDoor;
import org.shaotai.console.settings.FilesController;
import org.shaotai.console.settings.FilesModel;
import org.shaotai.console.settings.SettingsController;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.settings.StoreFacts;
import org.shaotai.console.situation.AsOfController;
import org.shaotai.console.situation.FilterController;
import org.shaotai.console.situation.SituationController;
import org.shaotai.console.situation.SituationMap;
import org.shaotai.console.situation.Snapshot;
import org.shaotai.console.summary.EvidenceController;
import org.shaotai.console.summary.EvidenceModel;
import org.shaotai.console.summary.ExportController;
import org.shaotai.console.summary.ExportModel;
import org.shaotai.console.summary.MonthReading;
import org.shaotai.console.summary.SummaryController;
import org.shaotai.console.summary.SummaryModel;
import org.shaotai.console.summary.SummaryPaper;
import org.shaotai.console.supervision.PaperModel;
import org.shaotai.console.supervision.SheetFormController;
import org.shaotai.console.supervision.SlipController;
import org.shaotai.console.supervision.SupervisionController;
import org.shaotai.console.supervision.SupervisionModel;
import org.shaotai.console.whistle.ChosenWhistleController;
import org.shaotai.console.whistle.ComposeController;
import org.shaotai.console.whistle.EntryController;
import org.shaotai.console.whistle.LogController;
import org.shaotai.console.whistle.OpenWhistlesController;
import org.shaotai.console.whistle.SuddenController;
import org.shaotai.console.whistle.WhistleController;
import org.shaotai.console.whistle.WhistleDoors;
import org.shaotai.console.whistle.WhistlePaperModel;
import org.shaotai.map.view.MapView;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.WhistleId;

/** Builds each screen when it is first shown. */
final class Screens {

    private final Parts parts;

    Screens(Parts parts) {
        this.parts = parts;
    }

    Page page(Screen screen) {
        return switch (screen) {
            case SITUATION -> situationPage();
            case INTAKE -> intakePage();
            case WHISTLE -> whistlePage();
            case CONSULTATION -> consultationPage();
            case SUMMARY -> summaryPage();
            case SUPERVISION -> supervisionPage();
            case CALENDAR -> calendarPage();
            case SETTINGS -> settingsPage();
        };
    }

    private Page situationPage() {
        MapView view = new MapView();
        SituationMap map =
                new SituationMap(
                        parts.situation,
                        parts.directory,
                        parts.desk.words(),
                        view,
                        BaseMapLayers.following(parts.baseMap));
        parts.baseMap.open();
        FirstPaint.await(
                view,
                parts.situation
                        .snapshotProperty()
                        .isNotEqualTo(Snapshot.EMPTY)
                        .and(parts.desk.coveredProperty().not()),
                view.settledProperty());
        CardController cardController = cardController(parts.move);
        Node cardNode = load("matter/card.fxml", cardController);
        SituationController controller =
                new SituationController(
                        parts.situation,
                        parts.desk.words(),
                        parts.settings,
                        map.node(),
                        new SituationController.CardPart(cardNode, cardController),
                        () ->
                                load(
                                        "situation/filter.fxml",
                                        new FilterController(
                                                parts.situation,
                                                parts.directory,
                                                parts.desk.words())));
        Node node =
                load(
                        "situation/situation.fxml",
                        controller,
                        new AsOfController(parts.asOf, parts.desk.asOf(), parts.desk.words()));
        return new Page(node, controller::focusList, controller::back);
    }

    private CardController cardController(MoveModel moveModel) {
        return new CardController(
                parts.card,
                moveModel,
                parts.desk,
                () ->
                        load(
                                "matter/move.fxml",
                                new MoveController(moveModel, parts.desk.words(), parts.directory)),
                whistleDoor());
    }

    private Page intakePage() {
        IntakeModel model =
                new IntakeModel(
                        new IntakeOrders(parts.store.matters(), parts.store.ends()),
                        parts.desk,
                        parts.directory,
                        parts.settings,
                        this::open);
        HintController hints =
                new HintController(
                        HintModel.of(model, parts.store, parts.desk, parts.directory),
                        parts.desk.words(),
                        parts.directory);
        PlaceMap map =
                new PlaceMap(
                        model,
                        parts.directory,
                        new MapView(),
                        BaseMapLayers.following(parts.baseMap));
        map.draw(parts.situation.snapshotProperty().get().outlines());
        IntakeController controller =
                new IntakeController(model, parts.desk.words(), parts.directory, map.node());
        Node node = load("intake/intake.fxml", controller, hints);
        return new Page(node, controller::focus, controller::back);
    }

    private Page whistlePage() {
        SuddenController sudden =
                new SuddenController(
                        parts.whistles.compose().form().sudden(),
                        parts.directory,
                        parts.desk.words());
        ComposeController compose =
                new ComposeController(parts.whistles.compose(), parts.desk, sudden);
        OpenWhistlesController open =
                new OpenWhistlesController(
                        parts.whistles.open(), parts.whistles.chosen(), parts.desk);
        ChosenWhistleController chosen =
                new ChosenWhistleController(
                        parts.whistles, parts.desk, parts.directory, whistleDoors());
        WhistleController controller = new WhistleController(parts.whistles, compose, open, chosen);
        Node node =
                load(
                        "whistle/whistle.fxml",
                        controller,
                        compose,
                        sudden,
                        open,
                        chosen,
                        new LogController(parts.whistles.chosen()),
                        new AsOfController(parts.asOf, parts.desk.asOf(), parts.desk.words()));
        if (!parts.desk.person().may(Permission.WHISTLE)) {
            ((BorderPane) node).setLeft(null);
        }
        return new Page(node, controller::shown, controller::back);
    }

    private WhistleDoors whistleDoors() {
        EntryController entry =
                new EntryController(parts.whistles.entry(), parts.desk.words(), parts.directory);
        WhistlePaperModel papers =
                new WhistlePaperModel(
                        parts.desk, parts.directory, parts.ground.choice(), parts.settings);
        return new WhistleDoors(this::open, () -> load("whistle/entry.fxml", entry), papers::write);
    }

    private WhistleDoor whistleDoor() {
        return new WhistleDoor() {
            @Override
            public void compose(MatterId matter) {
                parts.whistles.compose().begin(matter);
                parts.frame.screenProperty().set(Screen.WHISTLE);
            }

            @Override
            public void open(WhistleId whistle) {
                parts.whistles.chosen().chosenProperty().set(whistle);
                parts.frame.screenProperty().set(Screen.WHISTLE);
            }
        };
    }

    private Page consultationPage() {
        MoveModel moves = parts.moveModel();
        CardController cardController = cardController(moves);
        Node cardNode = load("matter/card.fxml", cardController);
        Consumer<WhistleId> panel = whistleDoor()::open;
        OpenedController list = new OpenedController(parts.consultation, parts.desk.words(), panel);
        ConsultationController controller =
                new ConsultationController(
                        parts.consultation,
                        parts.settings,
                        new SituationController.CardPart(cardNode, cardController));
        Node node =
                load(
                        "consultation/consultation.fxml",
                        controller,
                        new AgendaController(parts.consultation, list),
                        new MonthController(parts.consultation, parts.desk.words()),
                        list,
                        new AsOfController(parts.asOf, parts.desk.asOf(), parts.desk.words()));
        return new Page(node, controller::focus, controller::stepBack);
    }

    private Page summaryPage() {
        SummaryModel model =
                new SummaryModel(
                        new MonthReading(parts.store.summaries(), parts.store.zone()),
                        month ->
                                new SummaryPaper(
                                                parts.desk.words(), parts.store.limits().calendar())
                                        .of(month),
                        parts.desk,
                        parts.directory::home);
        EvidenceModel evidence =
                new EvidenceModel(parts.store.summaries(), this::lineWriter, parts.desk);
        SummaryController controller = new SummaryController(model, evidence, parts.desk.words());
        ExportModel export =
                new ExportModel(model, parts.ground.choice(), parts.settings, parts.desk);
        Node node =
                load(
                        "summary/summary.fxml",
                        controller,
                        new EvidenceController(evidence, parts.desk.words(), this::open),
                        new ExportController(export, model));
        return new Page(node, controller::focus, controller::back);
    }

    private Page supervisionPage() {
        MoveModel moves = parts.moveModel();
        CardController cardController = cardController(moves);
        Node cardNode = load("matter/card.fxml", cardController);
        SupervisionModel list = parts.supervision.list();
        PaperModel papers =
                new PaperModel(
                        list.slip(),
                        parts.ground.choice(),
                        parts.settings,
                        parts.desk,
                        parts::directory);
        SupervisionController controller =
                new SupervisionController(
                        list,
                        parts.supervision.run(),
                        parts.desk.words(),
                        new SituationController.CardPart(cardNode, cardController));
        Node node =
                load(
                        "supervision/supervision.fxml",
                        controller,
                        new SheetFormController(list.slip(), parts.desk.words()),
                        new SlipController(
                                list.slip(), papers, parts.desk.words(), parts.desk.times()),
                        new AsOfController(parts.asOf, parts.desk.asOf(), parts.desk.words()));
        return new Page(node, controller::shown, controller::back);
    }

    private LineWriter lineWriter() {
        return new LineWriter(
                parts.desk.words(),
                parts.desk.times(),
                parts.directory,
                parts.store.matters().limits().calendars());
    }

    private Page calendarPage() {
        CalendarPage calendar =
                CalendarPage.of(parts.store, parts.errand, parts.desk, parts.directory);
        CalendarController controller =
                new CalendarController(calendar.year(), parts.desk, this::open);
        Node node =
                load(
                        "calendar/calendar.fxml",
                        controller,
                        new SeasonsController(
                                calendar.seasons(), parts.ground.choice(), parts.desk.words()),
                        new ErrandController(parts.errand, parts.desk.words()));
        return new Page(node, controller::shown, controller::back);
    }

    private Page settingsPage() {
        SettingsModel model =
                new SettingsModel(
                        () -> StoreFacts.of(parts.store, parts.ground.address()),
                        parts.desk,
                        parts.settings,
                        parts.surroundings);
        FilesModel files =
                new FilesModel(
                        new FileIntake(parts.store, parts.desk.words()),
                        parts.errand,
                        parts.desk,
                        parts.settings,
                        parts.surroundings);
        AccountsModel accounts =
                new AccountsModel(
                        parts.store.accounts(), parts.desk, parts.settings, parts.surroundings);
        SettingsController controller =
                new SettingsController(model, parts.errand, parts.desk.words());
        Node node =
                load(
                        "settings/settings.fxml",
                        controller,
                        new BaseMapController(
                                parts.baseMap, parts.ground.choice(), parts.desk.words()),
                        new AccountsController(accounts, parts.desk.words()),
                        new FilesController(
                                files, parts.errand, parts.ground.choice(), parts.desk.words()),
                        new ErrandController(parts.errand, parts.desk.words()));
        return new Page(node, controller::shown);
    }

    private <N> N load(String file, Object... controllers) {
        return parts.layouts.load(file, controllers);
    }

    private void open(Matter matter) {
        open(matter.id());
    }

    private void open(MatterId matter) {
        parts.situation.selectedProperty().set(matter);
        parts.frame.screenProperty().set(Screen.SITUATION);
    }
}
