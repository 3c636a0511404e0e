package org.shaotai.console;

import org.shaotai.console.background.Background;
import org.shaotai.console.common.Notices;
import org.shaotai.console.errand.ErrandController;
import org.shaotai.console.errand.ErrandModel;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.start.NewStore;
import org.shaotai.console.start.StartController;
import org.shaotai.console.start.StartModel;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;

/** The page of a first start: there is no store yet, and the user says which to make. */
final class FirstStart {

    private final Window window;
    private final NewStore newStore;
    private final DeskSettings settings;
    private final Background background;
    private final Runnable onMade;
    private ErrandModel making;

    /**
     * A first start in a window.
     *
     * @param newStore makes the store
     * @param onMade called when it stands
     */
    FirstStart(
            Window window,
            NewStore newStore,
            DeskSettings settings,
            Background background,
            Runnable onMade) {
        this.window = window;
        this.newStore = newStore;
        this.settings = settings;
        this.background = background;
        this.onMade = onMade;
    }

    /** Asks in a language. */
    void offer(Words words) {
        Notices notices = new Notices(words);
        making = new ErrandModel(background, notices);
        StartModel model = new StartModel(newStore, making, words, settings, onMade);
        StartController controller =
                new StartController(model, making.runningProperty(), notices, words, this::askIn);
        window.put(
                new Layouts(words)
                        .load("start/start.fxml", controller, new ErrandController(making, words)));
        controller.focus();
        FirstPaint.announce(window.scene());
    }

    private void askIn(Language language) {
        settings.put(SettingsModel.LANGUAGE, language.name());
        Words words = Words.in(language);
        window.show(words.of("frame.title"));
        offer(words);
    }

    /** Calls off what is being made. */
    void callOff() {
        if (making != null) {
            making.callOff();
        }
    }
}
