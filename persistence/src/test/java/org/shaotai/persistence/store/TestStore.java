package org.shaotai.persistence.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.shaotai.persistence.database.Dialect;

/**
 * Fresh stores for tests, on both databases: {@code @ParameterizedTest @EnumSource Dialect}. One
 * PostgreSQL serves the whole run; each store gets a database of its own, copied from one that is
 * migrated once.
 */
public final class TestStore {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "template_of_stores";
    private static EmbeddedPostgres postgres;

    private TestStore() {}

    /** A new, empty store whose machine clock is the given one. */
    public static Store open(Dialect dialect, Clock clock) {
        return Store.open(address(dialect), clock, Store.DESK, () -> {});
    }

    /** Changes a store's tables behind its back, as somebody with a database tool could. */
    public static void byHand(Store store, String sql) {
        store.database()
                .plain(
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement.executeUpdate(sql);
                            }
                        });
    }

    /** What a question answers, one text for each row. */
    public static List<String> ask(Store store, String sql) {
        return store.database()
                .read(context -> context.fetch(sql).map(row -> row.valuesRow().toString()));
    }

    /** The address of a store that is not there yet. */
    public static StoreAddress address(Dialect dialect) {
        try {
            return dialect == Dialect.H2 ? file() : database();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoreAddress file() throws IOException {
        Path folder = Files.createTempDirectory("store");
        folder.toFile().deleteOnExit();
        return StoreAddress.file(folder.resolve("shaotai"));
    }

    private static synchronized StoreAddress database() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder().start();
            sql("create database " + TEMPLATE);
            Store.open(address(TEMPLATE)).close();
        }
        String name = "store_" + COUNT.incrementAndGet();
        sql("create database " + name + " template " + TEMPLATE);
        return address(name);
    }

    private static StoreAddress address(String name) {
        return new StoreAddress(postgres.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static void sql(String statement) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement s = connection.createStatement()) {
            s.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
