package org.shaotai.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.StoreAddress;

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

    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withExecuteLogging(false)
                    // The version is the domain's count of events; batchInsert would add one to it.
                    .withUpdateRecordVersion(false)
                    .withExecuteWithOptimisticLocking(true)
                    .withExecuteWithOptimisticLockingExcludeUnversioned(true);

    private final StoreAddress address;
    private final Connections connections;
    private final Runnable beforeAccess;
    private final ReentrantLock writer = new ReentrantLock(true);

    private Database(StoreAddress address, Runnable beforeAccess) {
        this.address = address;
        this.connections = new Connections(address);
        this.beforeAccess = beforeAccess;
    }

    /**
     * Opens the database at an address, making the embedded file when it is not there yet.
     *
     * @param beforeAccess runs on the calling thread before each access and may throw, so that a
     *     window can prove that it never waits for the store
     */
    public static Database open(StoreAddress address, Runnable beforeAccess) {
        return new Database(address, beforeAccess);
    }

    /** Which of the two databases this is. */
    public Dialect dialect() {
        return address.dialect();
    }

    /** Runs a question against one moment of the database. */
    public <T> T read(Function<DSLContext, T> question) {
        beforeAccess.run();
        try (Connection connection = connections.pooled()) {
            return run(connection, question, Connection.TRANSACTION_REPEATABLE_READ, false);
        } catch (SQLException | DataAccessException e) {
            throw DatabaseTrouble.at(address, e);
        }
    }

    /**
     * Runs a change as one transaction; when this returns, the change outlives a crash of process
     * or machine. A change that answers with a refusal is undone. A change does not come through
     * this door again: it has its transaction.
     */
    public <T> T write(Function<DSLContext, T> change) {
        writer.lock();
        try {
            beforeAccess.run();
            return writeAlone(change);
        } catch (SQLException | DataAccessException e) {
            throw DatabaseTrouble.at(address, e);
        } finally {
            writer.unlock();
        }
    }

    private <T> T writeAlone(Function<DSLContext, T> change) throws SQLException {
        Connection connection = connections.writing();
        try {
            return run(connection, change, Connection.TRANSACTION_READ_COMMITTED, true);
        } finally {
            connections.release(connection);
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

    private <T> T run(
            Connection connection, Function<DSLContext, T> work, int isolation, boolean isWrite)
            throws SQLException {
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
        try (Connection connection = connections.pooled()) {
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
        return connections.pool();
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw DatabaseTrouble.at(address, e);
        }
    }

    /** Work on a bare connection. */
    @FunctionalInterface
    public interface PlainWork<T> {

        /** Does the work; the connection is closed by the caller. */
        T run(Connection connection) throws SQLException;
    }
}
