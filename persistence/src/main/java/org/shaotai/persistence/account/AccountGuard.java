package org.shaotai.persistence.account;

import java.util.Optional;
import java.util.stream.IntStream;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;

/** What stands against a change of the accounts, or nothing. */
final class AccountGuard {

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 128;
    private static final int LONGEST_NAME = 60;

    private AccountGuard() {}

    static Optional<Refusal> adminOnly(Entry entry) {
        Role role = entry.actor().role();
        return role == Role.ADMIN || role == Role.SYSTEM
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.role.adminOnly"));
    }

    static Optional<Refusal> faultOfName(String name) {
        boolean isGood =
                !name.isBlank() && name.equals(name.strip()) && name.length() <= LONGEST_NAME;
        return isGood
                ? Optional.empty()
                : Optional.of(Refusal.of("refusal.account.name", LONGEST_NAME));
    }

    static Optional<Refusal> faultOfRole(Role role) {
        return role == Role.SYSTEM
                ? Optional.of(Refusal.of("refusal.account.role"))
                : Optional.empty();
    }

    static Optional<Refusal> faultOfPassword(String name, char[] password) {
        boolean isGood =
                password.length >= SHORTEST_PASSWORD
                        && password.length <= LONGEST_PASSWORD
                        && !isName(name, password);
        return isGood
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                "refusal.account.password", SHORTEST_PASSWORD, LONGEST_PASSWORD));
    }

    /** Compares sign by sign, so that no string is made of a password. */
    private static boolean isName(String name, char[] password) {
        return name.length() == password.length
                && IntStream.range(0, password.length)
                        .allMatch(
                                i ->
                                        Character.toLowerCase(name.charAt(i))
                                                == Character.toLowerCase(password[i]));
    }
}
