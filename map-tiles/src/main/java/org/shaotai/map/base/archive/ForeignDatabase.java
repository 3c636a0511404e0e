package org.shaotai.map.base.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/**
 * A SQLite file that somebody else made, opened as data: never written, never locked, its views and
 * triggers not trusted with anything but their own tables.
 *
 * @param connection the one connection; one thread at a time
 */
record ForeignDatabase(Connection connection) implements AutoCloseable {

    /** Steps of the database's machine between two looks at the clock. */
    private static final int STEPS = 100_000;

    /** Longest that one question may take, in nanoseconds. */
    private static final long LONGEST = 5_000_000_000L;

    static ForeignDatabase open(Path path) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Connection connection =
                config.createConnection(
                        "jdbc:sqlite:file:" + encoded(path) + "?mode=ro&immutable=1");
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
        }
        ProgressHandler.setHandler(connection, STEPS, new Patience());
        return new ForeignDatabase(connection);
    }

    /** The path as SQLite reads it in an address. */
    private static String encoded(Path path) {
        return path.toAbsolutePath().toUri().getRawPath().replace("?", "%3f").replace("#", "%23");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("closing a database that was read", e);
        }
    }

    /** Breaks off a question whose steps have gone on for too long without a pause. */
    private static final class Patience extends ProgressHandler {
        private long begun;
        private long last;

        @Override
        protected int progress() {
            long now = System.nanoTime();
            if (now - last > LONGEST / 10) {
                begun = now;
            }
            last = now;
            return now - begun > LONGEST ? 1 : 0;
        }
    }
}
