package org.shaotai.map.base.opening;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Small archives and tiles, whole and broken. */
final class MadeTiles {

    static final int PLAIN = 1;
    static final int GZIP = 2;

    private static final int HEADER = 127;

    private MadeTiles() {}

    /** A tile of 256 pixels in one colour. */
    static byte[] png(Color colour) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 256, 256);
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        return packed(bytes, true);
    }

    static byte[] zlib(byte[] bytes) {
        return packed(bytes, false);
    }

    private static byte[] packed(byte[] bytes, boolean isGzip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing =
                isGzip
                        ? new GZIPOutputStream(out)
                        : new DeflaterOutputStream(out, new Deflater(9))) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Numbers of variable length on end. */
    static byte[] varints(long... numbers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long number : numbers) {
            long rest = number;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
        return out.toByteArray();
    }

    /** A PMTiles archive from its parts; directories are packed as the parts say. */
    static byte[] pmtiles(PmParts parts) {
        byte[] metadata =
                "{\"attribution\":\"<a href='x'>&copy; Nobody</a>\"}"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] root = parts.packing() == GZIP ? gzip(parts.root()) : parts.root();
        byte[] described = parts.packing() == GZIP ? gzip(metadata) : metadata;
        byte[] leaves = parts.leaves();
        byte[] data = parts.data();
        ByteBuffer file =
                ByteBuffer.allocate(
                                HEADER
                                        + root.length
                                        + described.length
                                        + leaves.length
                                        + data.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        file.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) parts.version());
        long at = HEADER;
        for (byte[] part : new byte[][] {root, described, leaves, data}) {
            file.putLong(at).putLong(part.length);
            at += part.length;
        }
        file.position(97);
        file.put((byte) parts.packing()).put((byte) parts.tilePacking()).put((byte) parts.type());
        file.put((byte) 0).put((byte) 3);
        file.position(HEADER);
        file.put(root).put(described).put(leaves).put(data);
        return file.array();
    }

    /**
     * Parts of an archive.
     *
     * @param root the root directory, not packed
     * @param leaves leaf directories, packed as they are to be
     * @param data the tiles
     */
    record PmParts(
            int version,
            int packing,
            int tilePacking,
            int type,
            byte[] root,
            byte[] leaves,
            byte[] data) {

        /** Pictures, nothing packed. */
        static PmParts plain(byte[] root, byte[] data) {
            return new PmParts(3, PLAIN, PLAIN, 2, root, new byte[0], data);
        }

        PmParts with(int newVersion, int newPacking, int newTilePacking) {
            return new PmParts(newVersion, newPacking, newTilePacking, type, root, leaves, data);
        }

        PmParts leaves(byte[] newLeaves) {
            return new PmParts(version, packing, tilePacking, type, root, newLeaves, data);
        }
    }

    /** An MBTiles archive with one tile 1/0/0 (from the north) of these bytes; null is allowed. */
    static Path mbtiles(Path file, String format, byte[] tile) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table metadata (name text, value text)");
            statement.execute(
                    "create table tiles (zoom_level integer, tile_column integer,"
                            + " tile_row integer, tile_data blob)");
            statement.execute("insert into metadata values ('format', '" + format + "')");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into tiles values (1, 0, 1, ?)")) {
                insert.setBytes(1, tile);
                insert.execute();
            }
        }
        return file;
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
