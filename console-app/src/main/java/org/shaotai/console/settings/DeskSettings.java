package org.shaotai.console.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What this desk remembers between two starts: language, theme, where a divider stood, what was
 * typed and not sent. A small file beside the store, so that it moves with it. Safe for all
 * threads.
 */
public final class DeskSettings {

    private final Path file;
    private final Properties values = new Properties();
    private volatile boolean isChanged;

    private DeskSettings(Path file) {
        this.file = file;
    }

    /** Reads the settings in a file; a file that is not there yet is empty. */
    public static DeskSettings in(Path file) {
        DeskSettings settings = new DeskSettings(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                settings.values.clear(); // a broken file costs a divider, never a start
            }
        }
        return settings;
    }

    /** Where something of this desk's lies, beside the settings. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /** What stands under a name, or a default. */
    public String get(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    /** A number that stands under a name, or a default. */
    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(name, Double.toString(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Remembers until {@link #save()}. */
    public void put(String name, String content) {
        if (!content.equals(values.setProperty(name, content))) {
            isChanged = true;
        }
    }

    /** Whether something is remembered that the file does not hold yet. */
    public boolean isChanged() {
        return isChanged;
    }

    /**
     * Writes the file, whole or not at all: a crash in the middle leaves the one before. May take
     * as long as a disk takes.
     */
    public synchronized void save() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = folder.resolve(file.getFileName() + ".new");
            isChanged = false;
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
