package org.shaotai.console.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * What a user may want to know of the store.
 *
 * @param place its file, or its shared address without the password
 * @param bytes how large the file is; empty for a shared store
 * @param isDemo whether it is the demo county
 * @param zone the zone in which its days begin
 * @param lastEntry when the last entry happened, by its clock
 * @param calendarYears the years whose days off are known
 * @param isYearKnown whether the present year is among them
 */
public record StoreFacts(
        String place,
        Optional<Long> bytes,
        boolean isDemo,
        ZoneId zone,
        Optional<Instant> lastEntry,
        List<Integer> calendarYears,
        boolean isYearKnown) {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 5;

    /** Asks a store; in the background only. */
    public static StoreFacts of(Store store, StoreAddress address) {
        int year = store.clock().instant().atZone(store.zone()).getYear();
        WorkCalendar calendar = store.limits().calendar();
        return new StoreFacts(
                place(address),
                size(address),
                store.settings().isDemo(),
                store.zone(),
                store.journal().lastEventAt(),
                IntStream.rangeClosed(year - YEARS_BACK, year + YEARS_AHEAD)
                        .filter(calendar::knows)
                        .boxed()
                        .toList(),
                calendar.knows(year));
    }

    private static String place(StoreAddress address) {
        return address.dialect() == Dialect.H2
                ? address.path().toString()
                : Words.withoutPassword(address.url());
    }

    private static Optional<Long> size(StoreAddress address) {
        if (address.dialect() != Dialect.H2) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.size(address.path()));
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.read", address.path().toString(), e);
        }
    }
}
