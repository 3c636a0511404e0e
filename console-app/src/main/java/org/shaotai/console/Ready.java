package org.shaotai.console;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.shaotai.console.common.Directory;
import org.shaotai.console.situation.SituationReader;
import org.shaotai.console.situation.Snapshot;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Account;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/**
 * An open store with the names in it, and its first board, which is still being read.
 *
 * @param store the store
 * @param directory its names in the window's language
 * @param board the situation as it is now
 * @param accounts of its staff when it was opened
 * @param isDemo whether it is the demo county
 */
record Ready(
        Store store,
        Directory directory,
        Future<Snapshot> board,
        List<Account> accounts,
        boolean isDemo) {

    /** Reads the names; a store without a home township is given one. */
    static Ready of(Store store, Language language) {
        Directory directory = directory(store, language);
        return new Ready(
                store,
                directory,
                board(store, directory, language),
                store.accounts().all(),
                store.settings().isDemo());
    }

    private static Future<Snapshot> board(Store store, Directory directory, Language language) {
        SituationReader reader = new SituationReader(store, directory, Words.in(language));
        return CompletableFuture.supplyAsync(() -> reader.at(store.clock().instant()));
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

    boolean hasAccounts() {
        return !accounts.isEmpty();
    }

    /** The role of an account; a duty officer's when it has none of that name. */
    Role roleOf(String name) {
        return accounts.stream()
                .filter(account -> account.name().equals(name))
                .map(Account::role)
                .findFirst()
                .orElse(Role.DUTY);
    }

    /** The same store in a language, with its board as it is now. */
    Ready in(Language language) {
        Directory named = directory.in(language);
        return new Ready(store, named, board(store, named, language), accounts, isDemo);
    }
}
