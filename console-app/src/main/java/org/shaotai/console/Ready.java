package org.shaotai.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.shaotai.console.common.Directory;
import org.shaotai.console.situation.SituationReader;
import org.shaotai.console.situation.Snapshot;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/**
 * An open store with the names in it, and its first board, which is still being read.
 *
 * @param store the store
 * @param directory its names in the window's language
 * @param board the situation as it is now
 */
record Ready(Store store, Directory directory, Future<Snapshot> board) {

    /** Reads the names; a store without a home township is given one. */
    static Ready of(Store store, Language language) {
        return with(store, directory(store, language), language);
    }

    private static Ready with(Store store, Directory directory, Language language) {
        SituationReader reader = new SituationReader(store, directory, Words.in(language));
        return new Ready(
                store,
                directory,
                CompletableFuture.supplyAsync(() -> reader.at(store.clock().instant())));
    }

    static Directory directory(Store of, Language language) {
        Region home = HomeTown.ensure(of, Entry.by(Actor.SYSTEM, of.clock().instant()));
        return Directory.of(
                home,
                of.regions().all(),
                of.units().all(),
                of.categories().majors(),
                of.categories().all(),
                language);
    }

    Ready in(Language language) {
        return with(store, directory.in(language), language);
    }
}
