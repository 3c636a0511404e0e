package org.shaotai.console.account;

import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.shaotai.persistence.common.Outcome;

/**
 * A password that was typed: characters, never a string, wiped as soon as they were used. For one
 * use only.
 */
public final class TypedPassword {

    private static final char WIPED = ' ';

    private final char[] characters;

    private TypedPassword(char[] characters) {
        this.characters = characters;
    }

    /** Takes what a field holds out of it. */
    static TypedPassword takenFrom(TextField field) {
        TypedPassword taken = of(field.getCharacters());
        field.clear();
        return taken;
    }

    /** Copies characters. */
    public static TypedPassword of(CharSequence typed) {
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return new TypedPassword(characters);
    }

    /** Hands the characters to a command and wipes them, whatever becomes of the command. */
    public <T> T use(Function<char[], T> command) {
        try {
            return command.apply(characters);
        } finally {
            wipe();
        }
    }

    /** The password when it was typed the same twice, or {@code refusal.password.differs}. */
    public static Outcome<TypedPassword> twice(TypedPassword one, TypedPassword again) {
        boolean isSame = again.use(others -> Arrays.equals(one.characters, others));
        if (isSame) {
            return Outcome.done(one);
        }
        one.wipe();
        return Outcome.refused("refusal.password.differs");
    }

    /** Forgets it unused. */
    public void wipe() {
        Arrays.fill(characters, WIPED);
    }
}
