package org.shaotai.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * Brings a database to the schema of this programme. The version is asked for with one plain query
 * first, because starting the migration library costs more than opening the store.
 */
public final class Migration {

    /** The newest script under {@code db/migration}; a test holds it against the files. */
    public static final int LATEST = 3;

    private Migration() {}

    /**
     * Applies what is missing; leaves a store of this version alone and refuses one of a newer
     * programme.
     */
    public static void bringUpToDate(Database database) {
        int version = database.plain(Migration::version);
        if (version == LATEST) {
            return;
        }
        if (version > LATEST) {
            throw new StoreTrouble("trouble.store.newer", "schema " + version, null);
        }
        if (version > 0 && database.dialect() == Dialect.H2) {
            database.plain(connection -> keepCopy(connection, version));
        }
        migrate(database);
    }

    private static void migrate(Database database) {
        try {
            Flyway.configure()
                    .dataSource(database.connections())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreTrouble("trouble.store.migration", e.getMessage(), e);
        }
    }

    private static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
        String sql =
                "select max(cast(\"version\" as integer)) from \"flyway_schema_history\""
                        + " where \"success\" = true and \"version\" is not null";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                null,
                                null,
                                "flyway_schema_history",
                                new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }

    private static Void keepCopy(Connection connection, int version) throws SQLException {
        String path =
                connection
                        .getMetaData()
                        .getURL()
                        .replaceFirst("^jdbc:h2:(file:)?", "")
                        .replaceFirst(";.*", "");
        try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, path + ".before-upgrade-from-" + version + ".zip");
            backup.execute();
        }
        return null;
    }
}
