package org.shaotai.map.base.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shaotai.map.base.BadTile;
import org.shaotai.map.base.BaseTrouble.Cause;
import org.shaotai.map.base.TileRequest;
import org.shaotai.map.base.TileSource;

/**
 * A folder of tiles as {@code zoom/column/row.ending}, rows from the north, or from the south when
 * a {@code metadata.json} or {@code tilejson.json} beside them says {@code "scheme": "tms"}.
 */
public final class TileFolder implements TileSource {

    private static final List<String> VECTOR_ENDINGS = List.of("pbf", "mvt");
    private static final List<String> PICTURE_ENDINGS = List.of("png", "jpg", "jpeg", "webp");
    private static final List<String> DESCRIPTIONS = List.of("metadata.json", "tilejson.json");

    private final Path folder;
    private final String ending;
    private final boolean isFromSouth;
    private final Facts facts;

    private TileFolder(Path folder, String ending, int[] levels, TileJson described) {
        this.folder = folder;
        this.ending = ending;
        this.isFromSouth = described.get("scheme", "xyz").equals("tms");
        this.facts =
                new Facts(
                        name(folder),
                        described.attribution(),
                        levels[0],
                        levels[levels.length - 1],
                        VECTOR_ENDINGS.contains(ending));
    }

    /**
     * Looks which levels a folder has and what its tiles are.
     *
     * @throws BadTile when it cannot be read or holds no tiles
     */
    public static TileFolder open(Path folder) throws BadTile {
        try {
            int[] levels =
                    IntStream.rangeClosed(0, TileRequest.MAX_ZOOM)
                            .filter(level -> Files.isDirectory(folder.resolve("" + level)))
                            .toArray();
            Optional<String> ending = ending(folder, levels);
            if (ending.isEmpty()) {
                throw new BadTile(name(folder), Cause.EMPTY, "");
            }
            return new TileFolder(folder, ending.get(), levels, described(folder));
        } catch (IOException e) {
            throw new BadTile(name(folder), Cause.UNREADABLE, folder.toString());
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** The ending of the first tile found. */
    private static Optional<String> ending(Path folder, int[] levels) throws IOException {
        for (int level : levels) {
            try (Stream<Path> files = Files.walk(folder.resolve("" + level), 2)) {
                Optional<String> found =
                        files.map(file -> ending(file.getFileName().toString()))
                                .filter(TileFolder::isKnown)
                                .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static boolean isKnown(String ending) {
        return VECTOR_ENDINGS.contains(ending) || PICTURE_ENDINGS.contains(ending);
    }

    private static TileJson described(Path folder) throws IOException {
        for (String description : DESCRIPTIONS) {
            Path file = folder.resolve(description);
            if (Files.isRegularFile(file) && Files.size(file) <= Packing.MOST_BYTES) {
                return TileJson.of(Files.readAllBytes(file));
            }
        }
        return TileJson.of(new byte[0]);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public Optional<byte[]> tile(TileRequest wanted) throws BadTile {
        int row = isFromSouth ? wanted.rowFromSouth() : wanted.row();
        Path file =
                folder.resolve(wanted.zoom() + "/" + wanted.column() + "/" + row + "." + ending);
        try {
            if (Files.size(file) > Packing.MOST_BYTES) {
                throw new BadTile(facts.name(), Cause.TOO_LARGE, wanted.path());
            }
            byte[] bytes = Files.readAllBytes(file);
            Packing packing = facts.isVector() ? Packing.sniff(bytes) : Packing.NONE;
            return bytes.length == 0
                    ? Optional.empty()
                    : Optional.of(packing.unpack(facts.name(), wanted.path(), bytes));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BadTile(facts.name(), Cause.UNREADABLE, wanted.path());
        }
    }

    /** Nothing is held open. */
    @Override
    public void close() {}
}
