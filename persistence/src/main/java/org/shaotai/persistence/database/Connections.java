package org.shaotai.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * The connections to one database. The writer of an embedded file keeps its own: H2's pool rolls
 * back whenever it gives or takes a connection, and with a rollback H2 forgets the statements it
 * has prepared, which it then parses anew for every command.
 *
 * <p>Thread contract: any thread may take one of the pool; the writer's, one thread at a time.
 */
final class Connections implements AutoCloseable {

    /** What H2 is opened with; see the package's note on why these and no others. */
    private static final String H2_SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";QUERY_CACHE_SIZE=128";

    private static final int MOST = 8;

    private final DataSource pool;
    private Connection kept;

    /** Those to the database at an address, making the embedded file when it is not there yet. */
    Connections(StoreAddress address) {
        this.pool = address.dialect() == Dialect.H2 ? embedded(address) : shared(address);
    }

    private static DataSource embedded(StoreAddress address) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(
                        address.url() + H2_SETTINGS, address.user(), address.password());
        pool.setMaxConnections(MOST);
        return pool;
    }

    private static DataSource shared(StoreAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(5_000);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreTrouble("trouble.store.unreachable", address.url(), e);
        }
    }

    /** All of them, for those who ask for connections in this form. */
    DataSource pool() {
        return pool;
    }

    /** One of the pool; the caller closes it. */
    Connection pooled() throws SQLException {
        return pool.getConnection();
    }

    /** One for the writer, who gives it back by {@link #release}. */
    Connection writing() throws SQLException {
        if (!(pool instanceof JdbcConnectionPool)) {
            return pool.getConnection();
        }
        if (kept == null || kept.isClosed()) {
            kept = pool.getConnection();
        }
        return kept;
    }

    /** Takes the writer's back. */
    void release(Connection connection) throws SQLException {
        if (connection != kept) {
            connection.close();
        }
    }

    /** Closes those that are not in use. */
    @Override
    public void close() throws SQLException {
        if (pool instanceof HikariDataSource hikari) {
            hikari.close();
        } else if (pool instanceof JdbcConnectionPool embedded) {
            if (kept != null) {
                kept.close();
            }
            embedded.dispose();
        }
    }
}
