package org.shaotai.map.base.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;

/**
 * An MBTiles archive (specification 1.3): a SQLite file with a table or view {@code tiles}, rows
 * counted from the south, pictures or packed vector tiles.
 *
 * <p>The file is data from elsewhere: it is opened read-only, its schema is not trusted, and a
 * question that takes too many steps is broken off. One question at a time.
 */
public final class MbTiles implements TileSource {

    private static final String TILE =
            "select length(tile_data), tile_data from tiles"
                    + " where zoom_level = ? and tile_column = ? and tile_row = ? limit 1";

    private final String name;
    private final ForeignDatabase database;
    private final PreparedStatement asking;
    private final Facts facts;
    private boolean closed;

    private MbTiles(String name, ForeignDatabase database) throws SQLException, BadTile {
        this.name = name;
        this.database = database;
        this.asking = database.connection().prepareStatement(TILE);
        this.facts = facts(metadata(database.connection()));
    }

    /**
     * Opens an archive.
     *
     * @throws BadTile when it is no archive, is damaged or empty
     */
    public static MbTiles open(Path path) throws BadTile {
        String name = String.valueOf(path.getFileName());
        ForeignDatabase database = null;
        try {
            database = ForeignDatabase.open(path);
            MbTiles opened = new MbTiles(name, database);
            database = null;
            return opened;
        } catch (SQLException e) {
            throw new BadTile(name, Cause.DAMAGED, e.getMessage());
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    private static Map<String, String> metadata(Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select name, value from metadata limit 1000");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(1) != null && rows.getString(2) != null) {
                    values.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return values;
    }

    private Facts facts(Map<String, String> metadata) throws SQLException, BadTile {
        TileJson known = new TileJson(metadata);
        int[] levels = levels();
        return new Facts(
                name, known.attribution(), levels[0], levels[1], isVector(known.get("format", "")));
    }

    /** Whether tiles are drawings; where the metadata does not say, whether one is no picture. */
    private boolean isVector(String format) throws SQLException {
        if (!format.isEmpty()) {
            return format.equals("pbf") || format.equals("mvt");
        }
        try (PreparedStatement statement =
                        database.connection()
                                .prepareStatement(
                                        "select substr(tile_data, 1, 4) from tiles"
                                                + " where tile_data is not null limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next() && Packing.sniff(row.getBytes(1)) != Packing.NONE;
        }
    }

    /** The levels that tiles are there for; what the metadata says of them is often wrong. */
    private int[] levels() throws SQLException, BadTile {
        try (PreparedStatement statement =
                        database.connection()
                                .prepareStatement(
                                        "select min(zoom_level), max(zoom_level) from tiles");
                ResultSet row = statement.executeQuery()) {
            int min = row.next() ? row.getInt(1) : 0;
            if (row.wasNull()) {
                throw new BadTile(name, Cause.EMPTY, "");
            }
            int max = row.getInt(2);
            if (min < 0 || min > max || max > TileRequest.MAX_ZOOM) {
                throw new BadTile(name, Cause.DAMAGED, "zoom " + min + "-" + max);
            }
            return new int[] {min, max};
        }
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Optional<byte[]> tile(TileRequest wanted) throws BadTile {
        byte[] packed = packed(wanted);
        if (packed == null || packed.length == 0) {
            return Optional.empty();
        }
        Packing packing = facts.isVector() ? Packing.sniff(packed) : Packing.NONE;
        return Optional.of(packing.unpack(name, wanted.path(), packed));
    }

    /** The bytes as they are stored; null when there are none. */
    private synchronized byte[] packed(TileRequest wanted) throws BadTile {
        if (closed) {
            throw new BadTile(name, Cause.CLOSED, wanted.path());
        }
        try {
            asking.setInt(1, wanted.zoom());
            asking.setInt(2, wanted.column());
            asking.setInt(3, wanted.rowFromSouth());
            try (ResultSet row = asking.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (row.getLong(1) > Packing.MOST_BYTES) {
                    throw new BadTile(name, Cause.TOO_LARGE, wanted.path());
                }
                return row.getBytes(2);
            }
        } catch (SQLException e) {
            throw new BadTile(name, Cause.DAMAGED, wanted.path());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        database.close();
    }
}
