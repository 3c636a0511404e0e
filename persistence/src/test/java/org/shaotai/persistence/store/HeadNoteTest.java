package org.shaotai.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shaotai.persistence.check.StoreCheck.Finding;
import org.shaotai.persistence.check.StoreCheck.Rule;
import org.shaotai.persistence.common.Progress;

/** The end of the journal that is noted beside a store's file. */
class HeadNoteTest {

    private static final String LIFE = "0401 NORMAL NONE R@2026-03-02T09:00 A@03-02T09:05";

    @TempDir Path folder;

    private StoreAddress address() {
        return StoreAddress.file(folder.resolve("desk"));
    }

    private Path note() {
        return folder.resolve("desk.journal");
    }

    private TestTown town() {
        try (Store store = Store.open(address())) {
            return TestTown.in(store);
        }
    }

    private void work(TestTown town) {
        try (Store store = Store.open(address())) {
            TestLife.load(store, town, LIFE);
        }
    }

    private void keep(Path copy) throws IOException {
        Files.copy(address().path(), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private void putBack(Path copy) throws IOException {
        Files.copy(copy, address().path(), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void the_end_is_noted_when_a_store_is_closed_and_not_again_when_nothing_was_written()
            throws IOException {
        work(town());
        assertThat(Files.readString(note())).matches("2 [0-9a-f]{64} desk\n");
        Files.delete(note());
        try (Store store = Store.open(address())) {
            assertThat(store.isRolledBack()).isFalse();
        }
        assertThat(note()).exists();
    }

    @Test
    void a_file_that_was_put_back_to_an_older_state_is_found_and_stays_found() throws IOException {
        TestTown town = town();
        work(town);
        Path old = folder.resolve("old");
        keep(old);
        work(town);
        putBack(old);
        for (int opened = 0; opened < 2; opened++) {
            try (Store store = Store.open(address())) {
                assertThat(store.isRolledBack()).isTrue();
                assertThat(store.checks().check(Progress.SILENT).value().findings())
                        .containsExactly(new Finding(Rule.ROLLED_BACK, "desk #4"));
                TestLife.load(store, town, LIFE.replace("09:00", "09:01"));
            }
        }
        // It is as long again, but not the same.
        try (Store store = Store.open(address())) {
            assertThat(store.isRolledBack()).isTrue();
        }
    }

    @Test
    void a_journal_that_went_on_after_it_was_noted_is_whole() throws IOException {
        TestTown town = town();
        work(town);
        byte[] before = Files.readAllBytes(note());
        work(town);
        Files.write(note(), before);
        try (Store store = Store.open(address())) {
            assertThat(store.isRolledBack()).isFalse();
        }
    }

    @Test
    void what_is_made_anew_or_restored_does_not_go_on_from_what_stood_there() throws IOException {
        TestTown town = town();
        work(town);
        Path copy = folder.resolve("copy.zip");
        try (Store store = Store.open(address())) {
            Backup.make(store, copy).value();
        }
        work(town);
        Files.delete(address().path());
        Backup.restore(copy, address()).value();
        try (Store store = Store.open(address())) {
            assertThat(store.isRolledBack()).isFalse();
        }
        Files.delete(address().path());
        try (Store store = Store.open(address())) {
            assertThat(store.isRolledBack()).isFalse();
        }
    }

    @Test
    void a_note_that_is_none_is_replaced() throws IOException {
        TestTown town = town();
        Files.writeString(note(), "nothing of ours\n");
        work(town);
        assertThat(Files.readString(note())).startsWith("2 ");
    }
}
