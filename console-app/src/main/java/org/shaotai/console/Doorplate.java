package org.shaotai.console;

import java.util.Optional;
import org.shaotai.console.account.Greeting;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Words;

/**
 * Whose door it is. The desk remembers it, so that the door of a store with accounts stands before
 * the store is open; one that turns out to be another's is replaced.
 *
 * @param town the home township
 * @param isDemo whether behind it is the demo county
 */
record Doorplate(String town, boolean isDemo) {

    private static final String TOWN = "desk.door.town";
    private static final String DEMO = "desk.door.demo";

    static Doorplate of(Ready ready) {
        return new Doorplate(ready.directory().home().name(), ready.isDemo());
    }

    static Optional<Doorplate> rememberedBy(DeskSettings settings) {
        String town = settings.get(TOWN, "");
        boolean isDemo = Boolean.parseBoolean(settings.get(DEMO, "false"));
        return town.isEmpty() ? Optional.empty() : Optional.of(new Doorplate(town, isDemo));
    }

    void remember(DeskSettings settings) {
        settings.put(TOWN, town);
        settings.put(DEMO, Boolean.toString(isDemo));
    }

    /** What the page says, and why it is there. */
    Greeting greeting(Words words, String lead) {
        String hint = words.of(isDemo ? "account.login.demo" : "account.login.hint");
        return new Greeting(words.of("frame.room", town), lead, hint);
    }
}
