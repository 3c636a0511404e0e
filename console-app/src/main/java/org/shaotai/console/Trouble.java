package org.shaotai.console;

import javafx.application.Platform;
import org.shaotai.console.common.Notices;
import org.shaotai.console.start.TroubleController;
import org.shaotai.console.words.Words;

/** The page of a store that does not open. */
final class Trouble {

    private Trouble() {}

    /** Says why, and offers to try again. */
    static void show(Window window, Words words, Throwable failure, Runnable again) {
        Notices notices = new Notices(words);
        notices.failed(failure);
        TroubleController controller =
                new TroubleController(
                        notices.newestProperty().get().sentence(), again, Platform::exit);
        window.put(new Layouts(words).load("start/trouble.fxml", controller));
        controller.focus();
    }
}
