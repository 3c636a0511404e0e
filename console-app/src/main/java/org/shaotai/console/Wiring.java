package org.shaotai.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.common.Beat;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.errand.ErrandController;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.frame.Command;
import org.shaotai.console.frame.CommandModel;
import org.shaotai.console.frame.FrameController;
import org.shaotai.console.frame.FrameModel;
import org.shaotai.console.frame.Page;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.intake.FileIntake;
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
import org.shaotai.console.settings.FilesController;
import org.shaotai.console.settings.FilesModel;
import org.shaotai.console.settings.SettingsController;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.settings.StoreFacts;
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
import org.shaotai.console.whistle.StripFilter;
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

    private final Ground ground;
    private final Store store;
    private final Directory directory;
    private final Desk desk;
    private final DeskSettings settings;
    private final Surroundings surroundings;
    private final Layouts layouts;
    private final ErrandModel errand;
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
        this.ground = ground;
        this.store = ground.store();
        this.directory = directory;
        this.desk = desk;
        this.settings = settings;
        this.surroundings = surroundings;
        this.layouts = new Layouts(desk.words());
        this.errand = new ErrandModel(desk.background(), desk.notices());
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
        CommandModel commands = new CommandModel(commands(), this::mattersLike, desk.background());
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
            case SETTINGS -> settingsPage();
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
        return new WhistleWiring(whistles, desk, directory, layouts)
                .page(new AsOfController(asOf, desk.asOf(), desk.words()), this::open);
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

    private Page settingsPage() {
        SettingsModel model =
                new SettingsModel(
                        () -> StoreFacts.of(store, ground.address()), desk, settings, surroundings);
        FilesModel files =
                new FilesModel(
                        new FileIntake(store, desk.words()), errand, desk, settings, surroundings);
        SettingsController controller = new SettingsController(model, errand, desk.words());
        Node node =
                load(
                        "settings/settings.fxml",
                        controller,
                        new FilesController(files, errand, ground.choice(), desk.words()),
                        new ErrandController(errand, desk.words()));
        return new Page(node, controller::shown);
    }

    private void open(Matter matter) {
        open(matter.id());
    }

    private void open(MatterId matter) {
        situation.selectedProperty().set(matter);
        frame.screenProperty().set(Screen.SITUATION);
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            commands.add(
                    new Command(
                            desk.words().name(screen),
                            screen.key().getName(),
                            () -> frame.screenProperty().set(screen)));
        }
        commands.add(new Command(desk.words().of("whistle.command.compose"), "W", this::compose));
        commands.add(new Command(desk.words().of("whistle.command.late"), "", this::showLate));
        commands.add(
                new Command(
                        desk.words().of("frame.command.now"), "", () -> desk.asOf().backToNow()));
        return commands;
    }

    /** Begins a whistle for the matter that is selected, or for one still to be chosen. */
    private void compose() {
        Optional.ofNullable(situation.selectedProperty().get())
                .filter(matter -> frame.screenProperty().get() == Screen.SITUATION)
                .ifPresentOrElse(whistles.compose()::begin, whistles.compose()::begin);
        frame.screenProperty().set(Screen.WHISTLE);
    }

    private void showLate() {
        whistles.open().filterProperty().set(StripFilter.LATE);
        frame.screenProperty().set(Screen.WHISTLE);
    }

    private List<Command> mattersLike(String typed) {
        return situation.snapshotProperty().get().lines().stream()
                .filter(situation.filterProperty().get().text(typed))
                .limit(8)
                .map(
                        line ->
                                new Command(
                                        line.title(),
                                        line.row().number(),
                                        () -> {
                                            situation.selectedProperty().set(line.row().id());
                                            frame.screenProperty().set(Screen.SITUATION);
                                        }))
                .toList();
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
        errand.callOff();
    }

    private <N> N load(String file, Object... controllers) {
        return layouts.load(file, controllers);
    }
}
