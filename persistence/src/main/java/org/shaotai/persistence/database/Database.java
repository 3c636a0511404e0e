package org.shaotai.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * The open database: one door for reading, one for writing. Only this module's stores see it; no
 * jOOQ type leaves them.
 *
 * <p>Thread contract: any thread may read or write, except those that {@code beforeAccess} turns
 * away. Writers wait for each other (one at a time in this process), readers wait for nobody and
 * see one moment of the database from begin to end.
 */
public final class Database implements AutoCloseable {

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    /** What H2 is opened with; see the package's note on why these and no others. */
    private static final String H2_SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withExecuteLogging(false)
                    // The version is the domain's count of events; batchInsert would add one to it.
                    .withUpdateRecordVersion(false)
                    .withExecuteWithOptimisticLocking(true)
                    .withExecuteWithOptimisticLockingExcludeUnversioned(true);

    private final StoreAddress address;
    private final DataSource pool;
    private final Runnable beforeAccess;
    private final ReentrantLock writer = new ReentrantLock(true);

    private Database(StoreAddress address, DataSource pool, Runnable beforeAccess) {
        this.address = address;
        this.pool = pool;
        this.beforeAccess = beforeAccess;
    }

    /**
     * Opens the database at an address, making the embedded file when it is not there yet.
     *
     * @param beforeAccess runs on the calling thread before each access and may throw, so that a
     *     window can prove that it never waits for the store
     */
    public static Database open(StoreAddress address, Runnable beforeAccess) {
        DataSource pool = address.dialect() == Dialect.H2 ? embedded(address) : shared(address);
        return new Database(address, pool, beforeAccess);
    }

    private static DataSource embedded(StoreAddress address) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create(
                        address.url() + H2_SETTINGS, address.user(), address.password());
        pool.setMaxConnections(8);
        return pool;
    }

    private static DataSource shared(StoreAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(5_000);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw new StoreTrouble("trouble.store.unreachable", address.url(), e);
        }
    }

    /** Which of the two databases this is. */
    public Dialect dialect() {
        return address.dialect();
    }

    /** Runs a question against one moment of the database. */
    public <T> T read(Function<DSLContext, T> question) {
        return run(question, Connection.TRANSACTION_REPEATABLE_READ, false);
    }

    /**
     * Runs a change as one transaction; when this returns, the change outlives a crash of process
     * or machine. A change that answers with a refusal is undone.
     */
    public <T> T write(Function<DSLContext, T> change) {
        writer.lock();
        try {
            return run(change, Connection.TRANSACTION_READ_COMMITTED, true);
        } finally {
            writer.unlock();
        }
    }

    /**
     * Runs a question while nobody writes: what it sees outlives a crash, which the last commit of
     * another thread may not yet.
     */
    public <T> T forced(Function<DSLContext, T> question) {
        writer.lock();
        try {
            return read(question);
        } finally {
            writer.unlock();
        }
    }

    private <T> T run(Function<DSLContext, T> work, int isolation, boolean isWrite) {
        beforeAccess.run();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(isolation);
            try {
                T answer = work.apply(context(connection));
                if (answer instanceof Outcome.Refused) {
                    connection.rollback();
                    return answer;
                }
                connection.commit();
                if (isWrite) {
                    force(connection);
                }
                return answer;
            } catch (Throwable e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | DataAccessException e) {
            throw DatabaseTrouble.at(address, e);
        }
    }

    /**
     * H2 acknowledges a commit before it is on the disk; this puts it there. PostgreSQL does so by
     * itself.
     */
    private void force(Connection connection) throws SQLException {
        if (dialect() == Dialect.H2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    private DSLContext context(Connection connection) {
        SQLDialect sql = dialect() == Dialect.H2 ? SQLDialect.H2 : SQLDialect.POSTGRES;
        return DSL.using(connection, sql, SETTINGS);
    }

    /** Runs work on a bare connection, for what SQL alone cannot say (migration, backup). */
    public <T> T plain(PlainWork<T> work) {
        writer.lock();
        try (Connection connection = pool.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw DatabaseTrouble.at(address, e);
        } finally {
            writer.unlock();
        }
    }

    /**
     * Writes an embedded file anew without the gaps that a large load leaves (about seven eighths
     * of it) and shuts it; only {@link #close()} may follow. A shared database minds its own file.
     */
    public void shutCompact() {
        if (dialect() == Dialect.H2) {
            plain(
                    connection -> {
                        try (Statement statement = connection.createStatement()) {
                            return statement.execute("SHUTDOWN COMPACT");
                        }
                    });
        }
    }

    /** The connections, for the migration library, which asks for them in this form. */
    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        if (pool instanceof HikariDataSource hikari) {
            hikari.close();
        } else if (pool instanceof JdbcConnectionPool embedded) {
            embedded.dispose();
        }
    }

    /** Work on a bare connection. */
    @FunctionalInterface
    public interface PlainWork<T> {

        /** Does the work; the connection is closed by the caller. */
        T run(Connection connection) throws SQLException;
    }
}
