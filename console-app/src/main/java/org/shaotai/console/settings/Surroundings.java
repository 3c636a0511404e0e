package org.shaotai.console.settings;

import org.shaotai.console.frame.Theme;
import org.shaotai.console.words.Language;

/** What the settings change around themselves: the window and the frame they stand in. */
public interface Surroundings {

    /** Builds the frame anew in a language; the place one is at is kept. */
    void speak(Language language);

    /** Dresses the window. */
    void dress(Theme theme);

    /** Builds the frame anew with the places and units the store has now. */
    void renew();

    /** Covers the window until who sits here, or somebody else, logs in. */
    void lock();

    /** Covers the window for the next person. */
    void handOver();

    /** Closes the store and opens it again, because what it was opened with has changed. */
    void reopen();
}
