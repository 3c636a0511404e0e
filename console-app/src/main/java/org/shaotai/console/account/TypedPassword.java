package org.shaotai.console.account;

import java.util.Arrays;
import java.util.function.Function;

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

    /** Copies what a field holds; the field is to be cleared then. */
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

    /** Whether it was typed the same twice; the other one is wiped. */
    public boolean isSame(TypedPassword again) {
        return again.use(others -> Arrays.equals(characters, others));
    }

    /** Forgets it unused. */
    public void wipe() {
        Arrays.fill(characters, WIPED);
    }
}
