package org.shaotai.console;

import org.shaotai.console.common.Directory;
import org.shaotai.console.words.Language;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/**
 * An open store with the names in it.
 *
 * @param store the store
 * @param directory its names in the window's language
 */
record Ready(Store store, Directory directory) {

    /** Reads the names; a store without a home township is given one. */
    static Ready of(Store store, Language language) {
        return new Ready(store, directory(store, language));
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
        return new Ready(store, directory.in(language));
    }
}
