package org.shaotai.console;

import java.util.concurrent.Future;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.shaotai.console.background.Beat;
import org.shaotai.console.common.AsOf;
import org.shaotai.console.common.Desk;
import org.shaotai.console.common.Directory;
import org.shaotai.console.common.Neighbours;
import org.shaotai.console.frame.CommandModel;
import org.shaotai.console.frame.FrameController;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.situation.Snapshot;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.database.Dialect;

/**
 * The frame: its beat, its screens, its commands, and where one is. What stands on what is in
 * {@link Parts}. One instance for one language.
 */
public final class Wiring {

    private static final Duration BEAT = Duration.seconds(1);
    private static final Duration PAINTED = Duration.millis(400);
    private static final int RELOAD_EVERY = 60;

    /** Short enough that what another desk enters is seen here within a second. */
    private static final Duration LISTENING = Duration.millis(400);

    private final Parts parts;
    private final Screens screens;
    private final Commands commands;
    private final Beat beat = new Beat(BEAT, this::tick);
    private final Beat listening;
    private final InvalidationListener hasCome = this::boardHasCome;
    private final InvalidationListener hasLeft = this::hasLeft;
    private final boolean mayRead;
    private final boolean isShared;
    private final PauseTransition rest = new PauseTransition(PAINTED);
    private Runnable firstBoard;
    private Runnable onBoard = () -> {};
    private int beats;

    /** A frame on its ground, in one language. */
    public Wiring(
            Ground ground,
            Directory directory,
            Desk desk,
            DeskSettings settings,
            Surroundings surroundings) {
        this.parts = new Parts(ground, directory, desk, settings, surroundings);
        this.screens = new Screens(parts);
        this.commands = new Commands(parts);
        this.isShared = ground.address().dialect() == Dialect.POSTGRESQL;
        Neighbours neighbours = new Neighbours(desk, parts.store.journal()::revision);
        this.listening = new Beat(LISTENING, neighbours::listen);
        this.firstBoard = parts.situation::reload;
        this.mayRead = desk.person().may(Permission.READ_MATTERS);
    }

    /**
     * Takes the first board from one that was read ahead; to be called before the frame is built.
     *
     * @param ahead what is shown now, unless a past moment is
     * @param told told when the board has come
     */
    public void begin(Future<Snapshot> ahead, Runnable told) {
        onBoard = told;
        if (!parts.desk.asOf().isPastProperty().get()) {
            firstBoard = () -> parts.situation.begin(ahead);
        }
    }

    /** The frame with the situation in it; begins to read the store. */
    public Parent frame() {
        if (mayRead) {
            parts.situation.snapshotProperty().addListener(hasCome);
            firstBoard.run();
        }
        CommandModel field =
                new CommandModel(commands.all(), commands::mattersLike, parts.desk.background());
        Parent node =
                parts.layouts.load(
                        "frame/frame.fxml",
                        new FrameController(
                                parts.frame,
                                field,
                                parts.desk.notices(),
                                parts.desk.words(),
                                screens::page));
        beat.start();
        if (isShared) {
            listening.start();
        }
        return node;
    }

    /** The first board is painted before everything else is read, unless another is wanted. */
    private void boardHasCome(Observable snapshot) {
        snapshot.removeListener(hasCome);
        Platform.runLater(onBoard);
        rest.setOnFinished(painted -> readOn());
        rest.play();
        hasLeft(parts.frame.screenProperty());
        parts.frame.screenProperty().addListener(hasLeft);
    }

    private void hasLeft(Observable screen) {
        boolean isResting = rest.getStatus() == Animation.Status.RUNNING;
        if (isResting && parts.frame.screenProperty().get() != Screen.SITUATION) {
            rest.stop();
            readOn();
        }
    }

    private void readOn() {
        parts.frame.screenProperty().removeListener(hasLeft);
        parts.whistles.reload();
        parts.supervision.list().reload();
    }

    /** Drafts are on the disk a second after they were typed, so that a crash costs none. */
    private void keepDrafts() {
        if (parts.settings.isChanged()) {
            parts.desk
                    .background()
                    .run(
                            () -> {
                                parts.settings.save();
                                return true;
                            },
                            saved -> {},
                            parts.desk.notices()::failed);
        }
    }

    /** One beat: everything that follows the clock does. The window gives itself one a second. */
    public void tick() {
        keepDrafts();
        parts.frame.tick();
        if (mayRead) {
            follow();
        }
    }

    private void follow() {
        parts.whistles.tick();
        parts.supervision.run().tick();
        asOfFollows();
        if (++beats % RELOAD_EVERY == 0 && !parts.desk.asOf().isPastProperty().get()) {
            hearOfCalendar();
            parts.situation.reload();
            parts.whistles.reload();
            parts.consultation.tick();
            parts.supervision.list().reload();
        }
    }

    /** Another desk of a shared store may have changed the calendar: it is read with the board. */
    private void hearOfCalendar() {
        if (isShared) {
            parts.store.forgetLimits();
        }
    }

    private void asOfFollows() {
        AsOf moment = parts.desk.asOf();
        if (!moment.isPastProperty().get() && beats % RELOAD_EVERY == 0) {
            parts.asOf.follow();
        }
    }

    /** Where one is: kept when the frame is built anew. */
    public Place place() {
        return new Place(
                parts.frame.screenProperty().get(),
                parts.situation.selectedProperty().get(),
                parts.situation.filterProperty().get(),
                parts.desk.asOf().pastProperty().get());
    }

    /** Goes where one was; to be called before the frame is built. */
    public void resume(Place place) {
        parts.desk.asOf().pastProperty().set(place.past());
        if (parts.frame.screens().contains(place.screen())) {
            parts.frame.screenProperty().set(place.screen());
        }
        parts.situation.filterProperty().set(place.filter());
        parts.situation.selectedProperty().set(place.selected());
    }

    /** Stops the beat, calls off what is under way, and lets go of the base map. */
    public void stop() {
        beat.stop();
        listening.stop();
        rest.stop();
        parts.errand.callOff();
        parts.baseMap.close();
    }
}
