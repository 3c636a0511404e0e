package org.shaotai.console.settings;

import org.shaotai.console.frame.Theme;
import org.shaotai.console.words.Language;

/** A window around a test that stays as it is. */
public class StillSurroundings implements Surroundings {

    @Override
    public void speak(Language language) {}

    @Override
    public void dress(Theme theme) {}

    @Override
    public void renew() {}

    @Override
    public void reopen() {}

    @Override
    public void lock() {}

    @Override
    public void handOver() {}
}
