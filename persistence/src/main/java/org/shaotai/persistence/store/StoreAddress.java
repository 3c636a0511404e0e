package org.shaotai.persistence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.shaotai.persistence.database.Dialect;

/**
 * Where a store lives: a file of this machine (embedded H2) or a PostgreSQL that many desks share.
 *
 * @param url the JDBC address
 * @param user the database account; the embedded store has only one
 * @param password its password, empty for the embedded store
 */
public record StoreAddress(String url, String user, String password) {

    private static final String SUFFIX = ".mv.db";
    private static final String NOTE = ".journal";

    /**
     * Reads an address as a user writes it: {@code jdbc:postgresql:...} (account in the address),
     * otherwise the path of the embedded store's file, with or without its {@code .mv.db}.
     */
    public static StoreAddress of(String text) {
        if (text.startsWith("jdbc:")) {
            return new StoreAddress(text, "", "");
        }
        return file(Path.of(text));
    }

    /** The embedded store in a file. */
    public static StoreAddress file(Path path) {
        String absolute = path.toAbsolutePath().normalize().toString();
        String base =
                absolute.endsWith(SUFFIX)
                        ? absolute.substring(0, absolute.length() - SUFFIX.length())
                        : absolute;
        return new StoreAddress("jdbc:h2:file:" + base, "sa", "");
    }

    /** Which of the two databases the address names. */
    public Dialect dialect() {
        return url.startsWith("jdbc:h2:") ? Dialect.H2 : Dialect.POSTGRESQL;
    }

    /** The embedded store's file; refuses for a shared store, which has none here. */
    public Path path() {
        if (dialect() != Dialect.H2) {
            throw new IllegalStateException("a shared store has no file of its own: " + url);
        }
        return Path.of(url.substring("jdbc:h2:file:".length()) + SUFFIX);
    }

    /** Where the ends of an embedded store's journal are noted, beside its file. */
    Path note() {
        String name = path().getFileName().toString();
        return path().resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + NOTE);
    }

    /**
     * Takes away what is noted beside an embedded store: one that is made anew, or put back from a
     * backup, does not go on from what stood there before.
     */
    public void deleteNote() throws IOException {
        Files.deleteIfExists(note());
    }

    /** Whether a store already stands there; a shared store is asked when it is opened. */
    public boolean exists() {
        return dialect() != Dialect.H2 || Files.exists(path());
    }
}
