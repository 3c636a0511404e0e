package org.shaotai.console.command;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.shaotai.persistence.common.Outcome;

/**
 * Takes a password from the keyboard, twice and unseen, or, without a keyboard, as the first line
 * of standard input. Never from the arguments, which every account of the machine can read.
 */
record PasswordInput(Phrases phrases) {

    private static final int LONGEST = 1_000;

    /**
     * Hands the password to a command and wipes it, whatever becomes of the command; {@code
     * refusal.password.differs} when it was not the same twice.
     */
    <T> Outcome<T> use(Function<char[], Outcome<T>> command) {
        return read().then(password -> wiped(password, command));
    }

    private static <T> Outcome<T> wiped(char[] password, Function<char[], Outcome<T>> command) {
        try {
            return command.apply(password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private Outcome<char[]> read() {
        Console keyboard = System.console();
        return keyboard == null ? Outcome.done(firstLine(System.in)) : twice(keyboard);
    }

    private Outcome<char[]> twice(Console keyboard) {
        char[] one = keyboard.readPassword("%s", phrases.say("command.account.password"));
        char[] two = keyboard.readPassword("%s", phrases.say("command.account.again"));
        boolean isSame = one != null && Arrays.equals(one, two);
        if (two != null) {
            Arrays.fill(two, ' ');
        }
        return isSame ? Outcome.done(one) : Outcome.refused("refusal.password.differs");
    }

    private static char[] firstLine(InputStream in) {
        byte[] bytes = new byte[LONGEST];
        int length = 0;
        try {
            for (int next = in.read();
                    next >= 0 && next != '\n' && length < LONGEST;
                    next = in.read()) {
                bytes[length++] = (byte) next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String line = new String(bytes, 0, length, StandardCharsets.UTF_8);
        Arrays.fill(bytes, (byte) 0);
        return (line.endsWith("\r") ? line.substring(0, line.length() - 1) : line).toCharArray();
    }
}
