package org.shaotai.console.frame;

import javafx.scene.input.KeyCode;

/** The screens of the rail, in its order. */
public enum Screen {
    SITUATION(KeyCode.F1),
    INTAKE(KeyCode.F2),
    WHISTLE(KeyCode.F3),
    CONSULTATION(KeyCode.F4),
    SUMMARY(KeyCode.F5),
    SUPERVISION(KeyCode.F6),
    CALENDAR(KeyCode.F8),
    SETTINGS(KeyCode.F9);

    private final KeyCode key;

    Screen(KeyCode key) {
        this.key = key;
    }

    /** The key that opens it from anywhere. */
    public KeyCode key() {
        return key;
    }
}
