package org.shaotai.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.database.Dialect;

/**
 * Copies of an embedded store in one file each. A copy is made while the store is in use and opened
 * once before it counts. A shared store is copied by its own database's tools.
 */
public final class Backup {

    private static final String INSIDE = ".mv.db";

    private Backup() {}

    /** Copies an open store into a new file and proves that the copy opens. */
    public static Outcome<Path> make(Store store, Path target) {
        Database database = store.database();
        if (database.dialect() != Dialect.H2) {
            return Outcome.refused("refusal.backup.shared");
        }
        if (Files.exists(target)) {
            return Outcome.refused("refusal.backup.exists", target.toString());
        }
        database.plain(
                connection -> {
                    try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                        backup.setString(1, target.toAbsolutePath().toString());
                        return backup.execute();
                    }
                });
        return proved(target);
    }

    private static Outcome<Path> proved(Path copy) {
        try {
            Path trial = Files.createTempDirectory("restore");
            Path file = trial.resolve("store");
            Outcome<Path> opened = restore(copy, StoreAddress.file(file));
            if (opened.isDone()) {
                Store.open(StoreAddress.file(file)).close();
            }
            try (var files = Files.list(trial)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(trial);
            return opened.then(path -> Outcome.done(copy));
        } catch (IOException e) {
            throw new StoreTrouble("trouble.store.file", copy.toString(), e);
        }
    }

    /**
     * Puts a copy where no store stands yet; a damaged copy, or something else than a copy, is
     * refused and leaves nothing behind.
     */
    public static Outcome<Path> restore(Path copy, StoreAddress to) {
        if (to.dialect() != Dialect.H2) {
            return Outcome.refused("refusal.backup.shared");
        }
        if (to.exists()) {
            return Outcome.refused("refusal.restore.exists", to.path().toString());
        }
        if (!Files.isRegularFile(copy)) {
            return Outcome.refused("refusal.restore.noFile", copy.toString());
        }
        Path part = to.path().resolveSibling(to.path().getFileName() + ".part");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry =
                    zip.stream().filter(e -> e.getName().endsWith(INSIDE)).findFirst().orElse(null);
            if (entry == null) {
                return Outcome.refused("refusal.restore.notACopy", copy.toString());
            }
            Files.createDirectories(part.toAbsolutePath().getParent());
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(part)) {
                in.transferTo(out);
            }
            to.deleteNote();
            Files.move(part, to.path(), StandardCopyOption.ATOMIC_MOVE);
            return Outcome.done(to.path());
        } catch (ZipException e) {
            return discard(part, copy);
        } catch (IOException e) {
            throw new StoreTrouble("trouble.store.file", copy.toString(), e);
        }
    }

    private static Outcome<Path> discard(Path part, Path copy) {
        try {
            Files.deleteIfExists(part);
            return Outcome.refused("refusal.restore.notACopy", copy.toString());
        } catch (IOException e) {
            throw new StoreTrouble("trouble.store.file", part.toString(), e);
        }
    }
}
