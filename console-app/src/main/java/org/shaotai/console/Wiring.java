package org.shaotai.console;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.common.Beat;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.frame.CommandModel;
import org.shaotai.console.frame.FrameController;
import org.shaotai.console.frame.FrameModel;
import org.shaotai.console.frame.Page;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.intake.IntakeController;
import org.shaotai.console.intake.IntakeModel;
import org.shaotai.console.intake.PlaceMap;
import org.shaotai.console.matter.CardController;
import org.shaotai.console.matter.CardModel;
import org.shaotai.console.matter.LineWriter;
import org.shaotai.console.matter.MoveController;
import org.shaotai.console.matter.MoveModel;
import org.shaotai.console.matter.MoveOrders;
import org.shaotai.console.matter.WhistleDoor;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.situation.AsOfController;
import org.shaotai.console.situation.AsOfModel;
import org.shaotai.console.situation.Filter;
import org.shaotai.console.situation.FilterController;
import org.shaotai.console.situation.GridOutlines;
import org.shaotai.console.situation.SituationController;
import org.shaotai.console.situation.SituationMap;
import org.shaotai.console.situation.SituationModel;
import org.shaotai.console.situation.Snapshot;
import org.shaotai.console.summary.EvidenceController;
import org.shaotai.console.summary.EvidenceModel;
import org.shaotai.console.summary.ExportController;
import org.shaotai.console.summary.ExportModel;
import org.shaotai.console.summary.FolderChoice;
import org.shaotai.console.summary.FolderDialog;
import org.shaotai.console.summary.MonthReading;
import org.shaotai.console.summary.SummaryController;
import org.shaotai.console.summary.SummaryModel;
import org.shaotai.console.summary.SummaryPaper;
import org.shaotai.console.whistle.ChosenWhistleController;
import org.shaotai.console.whistle.ComposeController;
import org.shaotai.console.whistle.EntryController;
import org.shaotai.console.whistle.LogController;
import org.shaotai.console.whistle.OpenWhistlesController;
import org.shaotai.console.whistle.WhistleController;
import org.shaotai.console.whistle.WhistlePanel;
import org.shaotai.map.view.MapView;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.whistle.WhistleId;

/**
 * Puts the window together: read from top to bottom to see what stands on what. One instance for
 * one language.
 */
public final class Wiring {

    private static final Duration BEAT = Duration.seconds(1);
    private static final int RELOAD_EVERY = 60;

    private final Store store;
    private final Directory directory;
    private final Desk desk;
    private final DeskSettings settings;
    private final Layouts layouts;
    private final SettingsRoom settingsRoom;
    private final FrameModel frame;
    private final SituationModel situation;
    private final CardModel card;
    private final MoveModel move;
    private final AsOfModel asOf;
    private final WhistlePanel whistles;
    private final Beat beat = new Beat(BEAT, this::tick);
    private int beats;

    /** The parts that every screen shares. */
    public Wiring(
            Ground ground,
            Directory directory,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings) {
        this.store = ground.store();
        this.directory = directory;
        this.desk = desk;
        this.settings = settings;
        this.layouts = new Layouts(desk.words());
        this.settingsRoom = new SettingsRoom(ground, desk, settings, surroundings, layouts);
        this.frame = new FrameModel(desk);
        this.situation =
                new SituationModel(
                        store.matters(), new GridOutlines(store.regions()), desk, this::directory);
        this.card = new CardModel(store.matters(), store.whistles(), desk, this::directory);
        this.move =
                new MoveModel(
                        new MoveOrders(store.matters()), store.units(), desk, this::directory);
        this.asOf = new AsOfModel(desk);
        this.whistles = new WhistlePanel(store, desk, this::directory, settings);
        frame.openWhistlesProperty().bind(whistles.open().countProperty());
        frame.roomProperty().set(desk.words().of("frame.room", directory.home().name()));
        situation
                .selectedProperty()
                .addListener((p, before, now) -> card.chosenProperty().set(now));
        situation
                .snapshotProperty()
                .addListener((p, b, n) -> frame.overdueProperty().set(situation.overdueInAll()));
        frame.onOverdueWanted(() -> situation.filterProperty().set(Filter.OVERDUE));
    }

    private Directory directory() {
        return directory;
    }

    /** The frame with the situation in it; begins to read the store. */
    public Parent frame() {
        situation.reload();
        whistles.reload();
        CommandList known = new CommandList(frame, situation, whistles, desk);
        CommandModel commands =
                new CommandModel(known.all(), known::mattersLike, desk.background());
        Parent node =
                load(
                        "frame/frame.fxml",
                        new FrameController(
                                frame, commands, desk.notices(), desk.words(), this::page));
        beat.start();
        return node;
    }

    private void tick() {
        frame.tick();
        whistles.tick();
        asOfFollows();
        if (++beats % RELOAD_EVERY == 0 && !desk.asOf().isPastProperty().get()) {
            situation.reload();
            whistles.reload();
        }
    }

    private void asOfFollows() {
        AsOf moment = desk.asOf();
        if (!moment.isPastProperty().get() && beats % RELOAD_EVERY == 0) {
            asOf.follow();
        }
    }

    private Page page(Screen screen) {
        return switch (screen) {
            case SITUATION -> situationPage();
            case INTAKE -> intakePage();
            case WHISTLE -> whistlePage();
            case CONSULTATION -> consultationPage();
            case SUMMARY -> summaryPage();
            case SETTINGS -> settingsRoom.page();
        };
    }

    private Page situationPage() {
        MapView view = new MapView();
        SituationMap map = new SituationMap(situation, directory, desk.words(), view);
        FirstPaint.await(
                view,
                situation.snapshotProperty().isNotEqualTo(Snapshot.EMPTY),
                view.settledProperty());
        CardController cardController = cardController(move);
        Node cardNode = load("matter/card.fxml", cardController);
        SituationController controller =
                new SituationController(
                        situation,
                        desk.words(),
                        settings,
                        map.node(),
                        new SituationController.CardPart(cardNode, cardController),
                        () ->
                                load(
                                        "situation/filter.fxml",
                                        new FilterController(situation, directory, desk.words())));
        Node node =
                load(
                        "situation/situation.fxml",
                        controller,
                        new AsOfController(asOf, desk.asOf(), desk.words()));
        return new Page(node, controller::focusList, controller::back);
    }

    private CardController cardController(MoveModel moveModel) {
        return new CardController(
                card,
                moveModel,
                desk,
                () ->
                        load(
                                "matter/move.fxml",
                                new MoveController(moveModel, desk.words(), directory)),
                whistleDoor());
    }

    private Page intakePage() {
        IntakeModel model = new IntakeModel(store.matters(), desk, directory, settings, this::open);
        PlaceMap map = new PlaceMap(model, directory, new MapView());
        map.draw(situation.snapshotProperty().get().outlines());
        IntakeController controller =
                new IntakeController(model, desk.words(), directory, map.node());
        return new Page(load("intake/intake.fxml", controller), controller::focus);
    }

    private Page whistlePage() {
        ComposeController compose = new ComposeController(whistles.compose(), desk);
        OpenWhistlesController open =
                new OpenWhistlesController(whistles.open(), whistles.chosen(), desk);
        ChosenWhistleController chosen =
                new ChosenWhistleController(
                        whistles,
                        desk,
                        directory,
                        this::open,
                        () ->
                                load(
                                        "whistle/entry.fxml",
                                        new EntryController(whistles.entry(), desk.words())));
        WhistleController controller = new WhistleController(whistles, compose, open, chosen);
        Node node =
                load(
                        "whistle/whistle.fxml",
                        controller,
                        compose,
                        open,
                        chosen,
                        new LogController(whistles.chosen()),
                        new AsOfController(asOf, desk.asOf(), desk.words()));
        return new Page(node, controller::shown, controller::back);
    }

    private WhistleDoor whistleDoor() {
        return new WhistleDoor() {
            @Override
            public void compose(MatterId matter) {
                whistles.compose().begin(matter);
                frame.screenProperty().set(Screen.WHISTLE);
            }

            @Override
            public void open(WhistleId whistle) {
                whistles.chosen().chosenProperty().set(whistle);
                frame.screenProperty().set(Screen.WHISTLE);
            }
        };
    }

    private Page consultationPage() {
        return new Page(new javafx.scene.control.Label(""), () -> {});
    }

    private Page summaryPage() {
        SummaryModel model =
                new SummaryModel(
                        new MonthReading(store.summaries(), store.zone()),
                        month ->
                                new SummaryPaper(desk.words(), store.limits().calendar()).of(month),
                        desk,
                        directory::home);
        EvidenceModel evidence = new EvidenceModel(store.summaries(), this::lineWriter, desk);
        SummaryController controller = new SummaryController(model, evidence, desk.words());
        FolderChoice folders =
                new FolderDialog(desk.words().of("summary.export.folder"), controller::window);
        ExportModel export = new ExportModel(model, folders, settings, desk);
        Node node =
                load(
                        "summary/summary.fxml",
                        controller,
                        new EvidenceController(evidence, desk.words(), this::open),
                        new ExportController(export, model));
        return new Page(node, controller::focus, controller::back);
    }

    private LineWriter lineWriter() {
        return new LineWriter(
                desk.words(), desk.times(), directory, store.matters().limits().calendar());
    }

    private void open(Matter matter) {
        open(matter.id());
    }

    private void open(MatterId matter) {
        situation.selectedProperty().set(matter);
        frame.screenProperty().set(Screen.SITUATION);
    }

    /** Calls back when the first board has its content. */
    public void whenFilled(Runnable listener) {
        situation.snapshotProperty().addListener((p, before, now) -> tellFirst(before, listener));
    }

    private static void tellFirst(Snapshot before, Runnable listener) {
        if (before == Snapshot.EMPTY) {
            listener.run();
        }
    }

    /** Where one is: kept when the frame is built anew. */
    public Place place() {
        return new Place(
                frame.screenProperty().get(),
                situation.selectedProperty().get(),
                situation.filterProperty().get(),
                desk.asOf().pastProperty().get());
    }

    /** Goes where one was; to be called before the frame is built. */
    public void resume(Place place) {
        desk.asOf().pastProperty().set(place.past());
        frame.screenProperty().set(place.screen());
        situation.filterProperty().set(place.filter());
        situation.selectedProperty().set(place.selected());
    }

    /** Stops the beat and calls off what is under way. */
    public void stop() {
        beat.stop();
        settingsRoom.close();
    }

    private <N> N load(String file, Object... controllers) {
        return layouts.load(file, controllers);
    }
}
