package org.shaotai.persistence.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.HeadNote;

/**
 * Keeps the note beside an open store up to date, on a thread of its own, so that no command waits
 * for it. A shared store has no file beside it: its own database's logs and backups answer for it.
 */
final class NoteKeeper {

    private static final Logger LOG = Logger.getLogger(NoteKeeper.class.getName());
    private static final int SECONDS = 20;

    private final Optional<HeadNote> note;
    private final ScheduledExecutorService beat;

    NoteKeeper(Database database, StoreAddress address) {
        note =
                address.dialect() == Dialect.H2
                        ? Optional.of(new HeadNote(database, address.note()))
                        : Optional.empty();
        Map<String, Long> lost = lost();
        if (!lost.isEmpty()) {
            LOG.log(
                    Level.SEVERE,
                    "the journal is behind its note {0}: {1}",
                    new Object[] {address.note(), lost});
        }
        beat =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "journal-note");
                            thread.setDaemon(true);
                            return thread;
                        });
        note.ifPresent(
                kept ->
                        beat.scheduleWithFixedDelay(
                                this::keep, SECONDS, SECONDS, TimeUnit.SECONDS));
    }

    /** The chains whose journal does not hold what was noted. */
    Map<String, Long> lost() {
        return note.map(HeadNote::lost).orElse(Map.of());
    }

    /** Trouble with the store is told to whoever works with it; here the next beat tries again. */
    void keep() {
        try {
            note.ifPresent(HeadNote::write);
        } catch (StoreTrouble trouble) {
            LOG.log(Level.WARNING, "the journal could not be noted", trouble);
        }
    }

    /**
     * Notes the end and keeps no longer; once is enough. Whoever closes a store, such as the
     * window's thread, may be one that must not read it: the note is written on its own thread.
     */
    void close() {
        if (!beat.isShutdown()) {
            beat.execute(this::keep);
            beat.shutdown();
            await();
        }
    }

    private void await() {
        try {
            if (!beat.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "the journal could not be noted in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
