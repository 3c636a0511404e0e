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
        if (stated.exists()) {
            return from(stated);
        }
        if (address == null) {
            return withoutStore(stated);
        }
        throw missing(stated);
    }

    /** What is answered where the user has no store yet; most commands cannot answer anything. */
    Outcome<Answer> withoutStore(StoreAddress home) {
        throw missing(home);
    }

    private static StoreTrouble missing(StoreAddress store) {
        return new StoreTrouble("trouble.store.missing", store.path().toString(), null);
    }

    final Outcome<Answer> from(StoreAddress stated) {
        try (Store store = Store.open(stated, terminal.clock(), Store.DESK, () -> {})) {
            terminal.warn(store);
            return answer(store, asOf == null ? store.clock().instant() : asOf.at(store.zone()));
        }
    }

    abstract Outcome<Answer> answer(Store store, Instant at);
}
