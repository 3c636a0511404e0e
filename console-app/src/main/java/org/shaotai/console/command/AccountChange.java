package org.shaotai.console.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Parameters;

/** A change of one account. Whoever can open the store's file from here may make it. */
abstract class AccountChange extends Writing {

    private final String sentence;

    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name;

    /** A change that is told under a key of the answers. */
    AccountChange(Terminal terminal, String sentence) {
        super(terminal);
        this.sentence = sentence;
    }

    @Override
    final Outcome<Answer> answer() {
        try (Store store = open()) {
            return entry(store)
                    .then(entry -> change(store, name, entry))
                    .then(account -> Outcome.done(told(account)));
        }
    }

    abstract Outcome<Account> change(Store store, String name, Entry entry);

    private Answer told(Account account) {
        return Answer.of(
                json(account),
                List.of(
                        terminal.phrases()
                                .say(
                                        sentence,
                                        account.name(),
                                        terminal.phrases().words().name(account.role()))));
    }

    static Map<String, Object> json(Account account) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", account.name());
        json.put("role", account.role());
        json.put("locked", account.isLocked());
        json.put("restsUntil", account.restsUntil());
        return json;
    }
}
