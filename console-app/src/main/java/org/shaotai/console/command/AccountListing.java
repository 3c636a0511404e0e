package org.shaotai.console.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Command;

/** Lists the accounts as they stand now. */
@Command(name = "list")
final class AccountListing extends Reading {

    AccountListing(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<Answer> answer(Store store, Instant at) {
        List<Account> accounts = store.accounts().all();
        List<Map<String, Object>> json = accounts.stream().map(AccountChange::json).toList();
        return Outcome.done(Answer.of(Map.of("accounts", json), lines(accounts)));
    }

    private List<String> lines(List<Account> accounts) {
        Phrases phrases = terminal.phrases();
        if (accounts.isEmpty()) {
            return List.of(phrases.say("command.account.none"));
        }
        TextTable table = new TextTable();
        for (Account account : accounts) {
            table.row(account.name(), phrases.words().name(account.role()), state(account));
        }
        return table.lines();
    }

    private String state(Account account) {
        if (account.isLocked()) {
            return terminal.phrases().say("command.account.isLocked");
        }
        return account.restsUntil().isPresent()
                ? terminal.phrases().say("command.account.isResting")
                : "";
    }
}
