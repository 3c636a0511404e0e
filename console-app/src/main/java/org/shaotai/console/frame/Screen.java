package org.shaotai.console.frame;

import javafx.scene.input.KeyCode;
import org.shaotai.console.account.Person;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.matter.Move;

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

    /** Whether it is there for a person (domain reference §3.16). */
    public boolean isFor(Person person) {
        return switch (this) {
            case SITUATION, WHISTLE, CONSULTATION, SUMMARY, SUPERVISION ->
                    person.may(Permission.READ_MATTERS);
            case INTAKE -> person.mayMake(Move.REGISTER);
            case CALENDAR, SETTINGS -> true;
        };
    }
}
