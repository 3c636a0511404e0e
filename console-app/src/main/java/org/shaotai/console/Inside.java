package org.shaotai.console;

import org.shaotai.console.account.Person;
import org.shaotai.console.background.Background;
import org.shaotai.console.common.Desk;
import org.shaotai.console.settings.Surroundings;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.store.Store;

/** What stands behind the door: the frame of an open store, built for one person. */
final class Inside {

    private final Window window;
    private final StoreOpening opening;
    private final Background background;
    private final Surroundings surroundings;
    private final Runnable onBoard;
    private Desk desk;
    private Wiring wiring;

    /**
     * Nothing yet.
     *
     * @param onBoard told when a frame's first board has come
     */
    Inside(
            Window window,
            StoreOpening opening,
            Background background,
            Surroundings surroundings,
            Runnable onBoard) {
        this.window = window;
        this.opening = opening;
        this.background = background;
        this.surroundings = surroundings;
        this.onBoard = onBoard;
    }

    /** Builds a frame for a person and puts it where the one before stood. */
    void fill(Ready ready, Place place, Person person) {
        Store store = ready.store();
        desk = new Desk(background, store.clock(), Words.in(opening.language()), store.zone());
        desk.personProperty().set(person);
        desk.cover(window.isCovered());
        wiring =
                new Wiring(
                        new Ground(store, opening.address(), window.files()),
                        ready.directory(),
                        desk,
                        opening.settings(),
                        surroundings);
        wiring.resume(place);
        wiring.begin(ready.board(), onBoard);
        window.put(wiring.frame());
        window.arrange(); // the first board is still being read
    }

    boolean isBuilt() {
        return wiring != null;
    }

    /** Whether a frame stands that shows and offers what is theirs. */
    boolean suits(Person person) {
        return isBuilt() && desk.person().role() == person.role();
    }

    /** Gives the frame to a person whom it suits. */
    void give(Person person) {
        desk.personProperty().set(person);
    }

    /** Says that the frame was covered or uncovered. */
    void cover(boolean isCovered) {
        desk.cover(isCovered);
    }

    /** Leaves the frame and remembers where one was. */
    Place leave() {
        Place place = wiring.place();
        stop();
        return place;
    }

    /** Stops the frame's beat and what is under way in it. */
    void stop() {
        if (wiring != null) {
            wiring.stop();
        }
        wiring = null;
        desk = null;
    }
}
