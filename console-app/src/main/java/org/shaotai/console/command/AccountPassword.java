package org.shaotai.console.command;

import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** Gives an account another password. */
@Command(name = "password")
final class AccountPassword extends AccountChange {

    AccountPassword(Terminal terminal) {
        super(terminal, "command.account.changed");
    }

    @Override
    Outcome<Account> change(Store store, String name, Entry entry) {
        return new PasswordInput(terminal.phrases())
                .use(password -> store.accounts().setPassword(name, password, entry));
    }
}
