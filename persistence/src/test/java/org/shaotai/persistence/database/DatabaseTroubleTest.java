package org.shaotai.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

class DatabaseTroubleTest {

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(ints = {15, 100_000})
    void aFileThatIsNoDatabaseIsDamaged(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(1).nextBytes(noise);
        Files.write(directory.resolve("desk.mv.db"), noise);

        StoreTrouble trouble = opening(directory.resolve("desk"));

        assertThat(trouble.code()).isEqualTo("trouble.store.damaged");
        assertThat(trouble).hasMessage(directory.resolve("desk.mv.db").toString());
    }

    @Test
    void aStoreThatAnotherProgrammeHasOpenIsInUse() throws IOException {
        Store.open(StoreAddress.file(directory.resolve("desk"))).close();
        try (FileChannel other =
                FileChannel.open(directory.resolve("desk.mv.db"), StandardOpenOption.WRITE)) {
            other.lock();

            assertThat(opening(directory.resolve("desk")).code()).isEqualTo("trouble.store.inUse");
        }
    }

    @Test
    void aPlaceThatIsNoDirectoryIsForbiddenAndLeavesNothing() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x", StandardCharsets.UTF_8);

        assertThat(opening(file.resolve("desk")).code()).isEqualTo("trouble.store.forbidden");
        assertThat(directory).isDirectoryContaining(file::equals);
    }

    @Test
    void aFullDiskIsToldApartFromEverythingElse() {
        Exception full =
                new SQLException(
                        "IO Exception", "90031", new IOException("No space left on device"));

        assertThat(DatabaseTrouble.at(StoreAddress.file(directory.resolve("desk")), full).code())
                .isEqualTo("trouble.store.noRoom");
    }

    @Test
    void aSharedStoreWithoutConnectionIsUnreachable() {
        StoreAddress shared = StoreAddress.of("jdbc:postgresql://nowhere/shaotai");

        assertThat(DatabaseTrouble.at(shared, new SQLException("refused", "08001")).code())
                .isEqualTo("trouble.store.unreachable");
    }

    private static StoreTrouble opening(Path place) {
        return catchThrowableOfType(
                StoreTrouble.class, () -> Store.open(StoreAddress.file(place)).close());
    }
}
