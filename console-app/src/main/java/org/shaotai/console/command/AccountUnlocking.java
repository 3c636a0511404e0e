package org.shaotai.console.command;

import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** Unlocks an account and ends its rest after wrong passwords. */
@Command(name = "unlock")
final class AccountUnlocking extends AccountChange {

    AccountUnlocking(Terminal terminal) {
        super(terminal, "command.account.unlocked");
    }

    @Override
    Outcome<Account> change(Store store, String name, Entry entry) {
        return store.accounts().unlock(name, entry);
    }
}
