package org.shaotai.console.paper;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * Writes papers into folders. A file is either whole or not there: readers never see half of it.
 */
public final class PaperFile {

    static {
        // POI logs through an interface that complains on standard error when nothing is behind it.
        System.setProperty(
                "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    private PaperFile() {}

    /**
     * Writes a paper into a folder and replaces a file of the same name.
     *
     * @param paper what to write
     * @param format in which format
     * @param folder where; made when it is not there yet
     * @param progress hears how far it is and may call it off
     * @return the file, or why there is none
     */
    public static Outcome<Path> write(
            Paper paper, FileFormat format, Path folder, Progress progress) {
        Path file = folder.resolve(paper.fileName() + "." + format.ending());
        try {
            byte[] bytes = format.write(paper, progress);
            if (bytes.length == 0) {
                return Outcome.refused("refusal.cancelled");
            }
            Files.createDirectories(folder);
            put(bytes, file);
            return Outcome.done(file.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.write", file.toString(), e);
        }
    }

    private static void put(byte[] bytes, Path file) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(draft, bytes);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
