package org.shaotai.console.command;

import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** Locks an account. */
@Command(name = "lock")
final class AccountLocking extends AccountChange {

    AccountLocking(Terminal terminal) {
        super(terminal, "command.account.locked");
    }

    @Override
    Outcome<Account> change(Store store, String name, Entry entry) {
        return store.accounts().lock(name, entry);
    }
}
