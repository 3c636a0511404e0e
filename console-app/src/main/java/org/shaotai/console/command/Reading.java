package org.shaotai.console.command;

import java.time.Instant;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;
import picocli.CommandLine.Option;

/** A command that looks at a store, as of any moment. It never makes one. */
abstract class Reading extends Answering {

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    @Option(names = "--as-of", descriptionKey = "as-of", paramLabel = "TIME")
    private Moment asOf;

    Reading(Terminal terminal) {
        super(terminal);
    }

    @Override
    final Outcome<Answer> answer() {
        StoreAddress stated = terminal.store(address);
        if (!stated.exists()) {
            throw new StoreTrouble("trouble.store.missing", stated.path().toString(), null);
        }
        try (Store store = Store.open(stated, terminal.clock(), Store.DESK, () -> {})) {
            terminal.warn(store);
            return answer(store, asOf == null ? store.clock().instant() : asOf.at(store.zone()));
        }
    }

    abstract Outcome<Answer> answer(Store store, Instant at);
}
