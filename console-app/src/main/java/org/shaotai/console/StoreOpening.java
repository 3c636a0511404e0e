package org.shaotai.console;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.settings.SettingsModel;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

/**
 * A store that opens, and whose names are read, on a thread of its own; the window's words are read
 * beside it. Where the desk remembers a door the machine is the door's until that is painted;
 * everything else opens while somebody types a password. Otherwise it opens while the toolkit
 * starts.
 */
public final class StoreOpening {

    private final StoreAddress address;
    private final DeskSettings settings;
    private final boolean hasDoor;
    private volatile CompletableFuture<Ready> ready = new CompletableFuture<>();

    /**
     * Begins to open the store at an address; one that is not there yet waits until the user has
     * chosen what to put there.
     */
    public StoreOpening(StoreAddress address) {
        this.address = address;
        this.settings = DeskSettings.in(settingsFile());
        CompletableFuture.runAsync(() -> Words.in(language()));
        hasDoor = address.exists() && Doorplate.rememberedBy(settings).isPresent();
        if (!hasDoor) {
            begin();
        }
    }

    /** Whether it waits for {@link #begin()}, because a door can stand before the store is open. */
    boolean hasDoor() {
        return hasDoor;
    }

    /** Begins to open the store; also again: after it was made, or after a try failed. */
    public void begin() {
        if (ready.isDone()) {
            ready = new CompletableFuture<>();
        }
        ready.completeAsync(() -> address.exists() ? Ready.of(open(address), language()) : null);
    }

    /** Opens a store that turns the window's thread away. */
    public static Store open(StoreAddress address) {
        return Store.open(address, Clock.systemUTC(), Store.DESK, StoreOpening::refuseWindow);
    }

    private static void refuseWindow() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the window's thread must not wait for the store");
        }
    }

    /** Where the store is. */
    public StoreAddress address() {
        return address;
    }

    /** The open store, or empty when none is there yet; waits. */
    Optional<Ready> await() {
        try {
            return Optional.ofNullable(ready.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    /** The store that is there; waits until it is open. */
    Store store() {
        return await().orElseThrow().store();
    }

    /** The language the window speaks. */
    Language language() {
        return Language.valueOf(settings.get(SettingsModel.LANGUAGE, Language.CHINESE.name()));
    }

    /** What this desk remembers. */
    public DeskSettings settings() {
        return settings;
    }

    /** The desk's own small file beside the store. */
    private Path settingsFile() {
        return address.dialect() == Dialect.H2
                ? address.path().resolveSibling("desk.properties")
                : Path.of(System.getProperty("user.home"), ".shaotai", "desk.properties");
    }
}
