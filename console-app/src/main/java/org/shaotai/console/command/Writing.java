package org.shaotai.console.command;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Option;

/** A command that brings something into a store and makes the store when it is not there yet. */
abstract class Writing extends Answering {

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    @Option(names = "--account", descriptionKey = "account", paramLabel = "NAME")
    private String account;

    Writing(Terminal terminal) {
        super(terminal);
    }

    final Store open() {
        Store store = Store.open(terminal.store(address), terminal.clock(), Store.DESK, () -> {});
        terminal.warn(store);
        return store;
    }

    /**
     * Who makes the change: the stated account, in its role, or else the programme. No password is
     * asked for: whoever can open the store from here could change it in any other way.
     */
    final Outcome<Entry> entry(Store store) {
        Instant now = store.clock().instant();
        if (account == null) {
            return Outcome.done(Entry.by(Actor.SYSTEM, now));
        }
        Optional<Account> found = store.accounts().byName(account);
        if (found.isEmpty()) {
            return Outcome.refused("refusal.account.unknown", account);
        }
        return found.get().isLocked()
                ? Outcome.refused("refusal.login.locked")
                : Outcome.done(Entry.by(found.get().actor(), now));
    }
}
