package org.shaotai.console.consultation;

import javafx.scene.input.KeyCode;

/** The boards, in the order of their tabs. */
public enum Board {
    DAY(KeyCode.DIGIT1),
    WEEK(KeyCode.DIGIT2),
    MONTH(KeyCode.DIGIT3);

    private final KeyCode key;

    Board(KeyCode key) {
        this.key = key;
    }

    /** The key that brings it to the front. */
    public KeyCode key() {
        return key;
    }

    /** The next one, after the last the first. */
    public Board next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
