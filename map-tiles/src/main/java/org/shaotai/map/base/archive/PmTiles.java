package org.shaotai.map.base.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;

/**
 * A PMTiles archive, version 3: pictures or vector tiles, with leaf directories and run lengths.
 *
 * <p>Every length and place in the file is checked against the file before it is believed. Read
 * directories are kept, the latest of them, within {@link #MOST_KEPT} bytes.
 */
public final class PmTiles implements TileSource {

    /** The specification allows three steps; one more is a loop. */
    private static final int MOST_STEPS = 4;

    private static final long MOST_KEPT = 16L << 20;

    private final String name;
    private final FileChannel file;
    private final long size;
    private final PmHeader header;
    private final Packing directories;
    private final Packing tiles;
    private final PmDirectory root;
    private final Facts facts;
    private final Map<Long, PmDirectory> leaves = new LinkedHashMap<>(64, 0.75f, true);
    private long kept;

    private PmTiles(String name, FileChannel file) throws BadTile, IOException {
        this.name = name;
        this.file = file;
        this.size = file.size();
        byte[] start = read(new PmHeader.Span(0, Math.min(PmHeader.LENGTH, size)), "");
        this.header = PmHeader.of(name, start, size);
        this.directories = packing(header.directoryPacking());
        this.tiles = packing(header.tilePacking());
        this.root = PmDirectory.of(name, directory(header.root()));
        this.facts =
                new Facts(
                        name,
                        TileJson.of(directory(header.metadata())).attribution(),
                        header.minZoom(),
                        header.maxZoom(),
                        header.tileType() == PmHeader.VECTOR);
    }

    /**
     * Opens an archive and reads its root directory.
     *
     * @throws BadTile when it cannot be read, is damaged or packed in a way that is not known
     */
    public static PmTiles open(Path path) throws BadTile {
        String name = String.valueOf(path.getFileName());
        FileChannel file = null;
        try {
            file = FileChannel.open(path, StandardOpenOption.READ);
            PmTiles opened = new PmTiles(name, file);
            file = null;
            return opened;
        } catch (IOException e) {
            throw new BadTile(name, Cause.UNREADABLE, path.toString());
        } finally {
            close(file);
        }
    }

    private static void close(FileChannel file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("closing a file that was read", e);
        }
    }

    private Packing packing(int number) throws BadTile {
        Packing packing = Packing.ofPmTiles(number);
        if (packing == null) {
            throw new BadTile(name, Cause.UNKNOWN_COMPRESSION, compression(number));
        }
        return packing;
    }

    private static String compression(int number) {
        return switch (number) {
            case 3 -> "Brotli";
            case 4 -> "Zstandard";
            default -> String.valueOf(number);
        };
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Optional<byte[]> tile(TileRequest wanted) throws BadTile {
        String what = wanted.path();
        long number = HilbertNumber.of(wanted.zoom(), wanted.column(), wanted.row());
        PmDirectory.Entry entry = root.find(number);
        for (int step = 1; entry != null && entry.isLeaf(); step++) {
            if (step == MOST_STEPS) {
                throw new BadTile(name, Cause.DIRECTORY_LOOP, what);
            }
            entry = leaf(entry, what).find(number);
        }
        if (entry == null || entry.length() == 0) {
            return Optional.empty();
        }
        PmHeader.Span place = header.data().part(entry.offset(), entry.length());
        return Optional.of(tiles.unpack(name, what, read(place, what)));
    }

    private PmDirectory leaf(PmDirectory.Entry entry, String what) throws BadTile {
        synchronized (leaves) {
            PmDirectory known = leaves.get(entry.offset());
            if (known == null) {
                PmHeader.Span place = header.leaves().part(entry.offset(), entry.length());
                byte[] bytes = directories.unpack(name, what, read(place, what));
                known = PmDirectory.of(name, bytes);
                keep(entry.offset(), known);
            }
            return known;
        }
    }

    private void keep(long offset, PmDirectory directory) {
        leaves.put(offset, directory);
        kept += directory.weight();
        while (kept > MOST_KEPT && leaves.size() > 1) {
            Long oldest = leaves.keySet().iterator().next();
            kept -= leaves.remove(oldest).weight();
        }
    }

    private byte[] directory(PmHeader.Span place) throws BadTile {
        return place.length() == 0
                ? new byte[0]
                : directories.unpack(name, "directory", read(place, "directory"));
    }

    /** Bytes of the file; a place outside of it, or none, means that the file was cut off. */
    private byte[] read(PmHeader.Span place, String what) throws BadTile {
        if (place == null || !place.isWithin(size)) {
            throw new BadTile(name, Cause.TRUNCATED, what);
        }
        if (place.length() > Packing.MOST_BYTES) {
            throw new BadTile(name, Cause.TOO_LARGE, what);
        }
        ByteBuffer buffer = ByteBuffer.allocate((int) place.length());
        try {
            while (buffer.hasRemaining()) {
                if (file.read(buffer, place.start() + buffer.position()) < 0) {
                    throw new BadTile(name, Cause.TRUNCATED, what);
                }
            }
        } catch (ClosedChannelException e) {
            throw new BadTile(name, Cause.CLOSED, what);
        } catch (IOException e) {
            throw new BadTile(name, Cause.UNREADABLE, what);
        }
        return buffer.array();
    }

    @Override
    public void close() {
        close(file);
    }
}
