package org.shaotai.console.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.function.Function;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.demo.DemoCounty;
import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;
import org.shaotai.persistence.unit.HomeTown;

/**
 * Makes an embedded store where none stands yet: whole, or not at all. In the background only.
 *
 * @param address where it is to stand
 * @param matters about how many matters the demo county gets
 * @param machine the machine's clock
 */
public record NewStore(StoreAddress address, int matters, Clock machine) {

    private static final String BESIDE = ".new";

    /** A store for daily use, and a demo county of full size. */
    public static NewStore at(StoreAddress address, Clock machine) {
        return new NewStore(address, DemoCounty.MATTERS, machine);
    }

    /** The demo county; answers with how many matters it has. */
    public Outcome<Integer> demo(Progress progress) {
        return make(
                part ->
                        DemoCounty.make(
                                part,
                                DemoCounty.SEED,
                                DemoCounty.UNTIL,
                                matters,
                                machine,
                                progress));
    }

    /** A store with one township in it and its usual offices. */
    public Outcome<Region> empty(HomeTown.Draft town) {
        return make(
                part -> {
                    try (Store store = Store.open(part, machine, Store.DESK, () -> {})) {
                        return HomeTown.found(
                                store, town, Entry.by(Actor.SYSTEM, store.clock().instant()));
                    }
                });
    }

    private <T> Outcome<T> make(Function<StoreAddress, Outcome<T>> making) {
        Path whole = address.path();
        StoreAddress part = StoreAddress.file(Path.of(withoutSuffix(whole) + BESIDE));
        try {
            Files.createDirectories(whole.getParent());
            Files.deleteIfExists(part.path());
            Outcome<T> made = making.apply(part);
            part.deleteNote();
            if (made.isDone()) {
                address.deleteNote();
                Files.move(part.path(), whole, StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } catch (IOException e) {
            throw new StoreTrouble("trouble.store.forbidden", whole.toString(), e);
        } finally {
            part.path().toFile().delete(); // there only when the making ended early
        }
    }

    private static String withoutSuffix(Path file) {
        return file.toString().replaceFirst("[.]mv[.]db$", "");
    }
}
