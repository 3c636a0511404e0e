package org.shaotai.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.common.Beat;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.consultation.AgendaController;
import org.shaotai.console.consultation.Board;
import org.shaotai.console.consultation.BoardReader;
import org.shaotai.console.consultation.ConsultationController;
import org.shaotai.console.consultation.ConsultationModel;
import org.shaotai.console.consultation.MonthController;
import org.shaotai.console.consultation.OpenedController;
import org.shaotai.console.frame.Command;
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
import org.shaotai.console.matter.MoveController;
import org.shaotai.console.matter.MoveModel;
import org.shaotai.console.matter.MoveOrders;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.situation.AsOfController;
import org.shaotai.console.situation.AsOfModel;
import org.shaotai.console.situation.FilterController;
import org.shaotai.console.situation.GridOutlines;
import org.shaotai.console.situation.SituationController;
import org.shaotai.console.situation.SituationMap;
import org.shaotai.console.situation.SituationModel;
import org.shaotai.map.view.MapView;
import org.shaotai.persistence.matter.Matter;
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
    private final FrameModel frame;
    private final SituationModel situation;
    private final CardModel card;
    private final MoveModel move;
    private final AsOfModel asOf;
    private final ConsultationModel consultation;
    private final Beat beat = new Beat(BEAT, this::tick);
    private int beats;

    /** The parts that every screen shares. */
    public Wiring(Store store, Directory directory, Desk desk, DeskSettings settings) {
        this.store = store;
        this.directory = directory;
        this.desk = desk;
        this.settings = settings;
        this.frame = new FrameModel(desk);
        this.situation =
                new SituationModel(
                        store.matters(), new GridOutlines(store.regions()), desk, this::directory);
        this.card = new CardModel(store.matters(), desk, this::directory);
        this.move = moveModel();
        this.asOf = new AsOfModel(desk);
        this.consultation =
                new ConsultationModel(
                        new BoardReader(
                                store.consultations(),
                                store.summaries(),
                                () -> store.limits().calendar(),
                                desk,
                                this::directory),
                        desk,
                        situation.selectedProperty());
        consultation.isFrontProperty().bind(frame.screenProperty().isEqualTo(Screen.CONSULTATION));
        frame.roomProperty().set(desk.words().of("frame.room", directory.home().name()));
        situation
                .selectedProperty()
                .addListener((p, before, now) -> card.chosenProperty().set(now));
        situation
                .snapshotProperty()
                .addListener((p, b, n) -> frame.overdueProperty().set(situation.overdueInAll()));
    }

    private MoveModel moveModel() {
        return new MoveModel(new MoveOrders(store.matters()), store.units(), desk, this::directory);
    }

    private Directory directory() {
        return directory;
    }

    /** The frame with the situation in it; begins to read the store. */
    public Parent frame() {
        situation.reload();
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
        asOfFollows();
        if (++beats % RELOAD_EVERY == 0 && !desk.asOf().isPastProperty().get()) {
            situation.reload();
            consultation.tick();
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
        SituationMap map = new SituationMap(situation, directory, new MapView());
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
        return new Page(node, controller::focusList);
    }

    private CardController cardController(MoveModel moveModel) {
        return new CardController(
                card,
                moveModel,
                desk.asOf(),
                desk.words(),
                () ->
                        load(
                                "matter/move.fxml",
                                new MoveController(moveModel, desk.words(), directory)));
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
        return new Page(new javafx.scene.control.Label(""), () -> {});
    }

    private Page consultationPage() {
        MoveModel moves = moveModel();
        CardController cardController = cardController(moves);
        Node cardNode = load("matter/card.fxml", cardController);
        Consumer<WhistleId> whistles = id -> frame.screenProperty().set(Screen.WHISTLE);
        OpenedController list = new OpenedController(consultation, desk.words(), whistles);
        ConsultationController controller =
                new ConsultationController(
                        consultation,
                        settings,
                        new SituationController.CardPart(cardNode, cardController));
        Node node =
                load(
                        "consultation/consultation.fxml",
                        controller,
                        new AgendaController(consultation, list),
                        new MonthController(consultation, desk.words(), whistles),
                        list,
                        new AsOfController(asOf, desk.asOf(), desk.words()));
        return new Page(node, controller::focus, controller::stepBack);
    }

    private void show(Board board) {
        consultation.boardProperty().set(board);
        frame.screenProperty().set(Screen.CONSULTATION);
    }

    private Page summaryPage() {
        return new Page(new javafx.scene.control.Label(""), () -> {});
    }

    private Page settingsPage() {
        return new Page(new javafx.scene.control.Label(""), () -> {});
    }

    private void open(Matter matter) {
        situation.selectedProperty().set(matter.id());
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
        for (Board board : Board.values()) {
            commands.add(
                    new Command(
                            desk.words().name(board),
                            Screen.CONSULTATION.key().getName() + " " + board.key().getName(),
                            () -> show(board)));
        }
        commands.add(
                new Command(
                        desk.words().of("frame.command.now"), "", () -> desk.asOf().backToNow()));
        return commands;
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

    /** Stops the beat. */
    public void stop() {
        beat.stop();
    }

    /** Loads a layout with the controllers it names. */
    private <N> N load(String file, Object... controllers) {
        FXMLLoader loader =
                new FXMLLoader(
                        Wiring.class.getResource("/org/shaotai/console/" + file),
                        desk.words().bundle());
        loader.setControllerFactory(type -> pick(type, controllers));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Object pick(Class<?> type, Object... controllers) {
        for (Object controller : controllers) {
            if (type.isInstance(controller)) {
                return controller;
            }
        }
        throw new IllegalArgumentException("no controller for " + type.getName());
    }
}
