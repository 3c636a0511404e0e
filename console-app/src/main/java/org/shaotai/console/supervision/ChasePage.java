package org.shaotai.console.supervision;

import javafx.scene.input.KeyCode;

/** What the list shows. */
public enum ChasePage {
    /** Who has not answered. */
    SILENT(KeyCode.DIGIT1),
    /** What was issued lately. */
    ISSUED(KeyCode.DIGIT2),
    /** What is shelved, first what comes back. */
    SHELVED(KeyCode.DIGIT3);

    private final KeyCode key;

    ChasePage(KeyCode key) {
        this.key = key;
    }

    /** The key that turns to it. */
    KeyCode key() {
        return key;
    }
}
