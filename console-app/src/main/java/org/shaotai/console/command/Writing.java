package org.shaotai.console.command;

import org.shaotai.persistence.store.Store;
import picocli.CommandLine.Option;

/** A command that brings something into a store and makes the store when it is not there yet. */
abstract class Writing extends Answering {

    @Option(names = "--store", descriptionKey = "store", paramLabel = "ADDRESS")
    private String address;

    Writing(Terminal terminal) {
        super(terminal);
    }

    final Store open() {
        Store store = Store.open(terminal.store(address), terminal.clock(), Store.DESK, () -> {});
        terminal.warn(store);
        return store;
    }
}
