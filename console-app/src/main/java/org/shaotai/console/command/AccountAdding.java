package org.shaotai.console.command;

import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an account. */
@Command(name = "add")
final class AccountAdding extends AccountChange {

    @Option(names = "--role", required = true, descriptionKey = "role", paramLabel = "ROLE")
    private Role role;

    AccountAdding(Terminal terminal) {
        super(terminal, "command.account.added");
    }

    @Override
    Outcome<Account> change(Store store, String name, Entry entry) {
        return new PasswordInput(terminal.phrases())
                .use(password -> store.accounts().add(name, role, password, entry));
    }
}
