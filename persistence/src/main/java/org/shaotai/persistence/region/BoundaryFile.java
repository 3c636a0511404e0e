package org.shaotai.persistence.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;

/**
 * A file with outlines of places, read as a stream in bounded memory: GeoJSON (a FeatureCollection,
 * a Feature, a bare geometry, or one of these a line; UTF-8, or UTF-16 with its mark; packed with
 * gzip or not), a shapefile with its table, plain or zipped, KML and KMZ, GeoPackage.
 *
 * <p>Whatever is wrong with the file as a whole is one refusal under {@code refusal.boundaryFile};
 * what is wrong with one outline is told by its {@link MapFeature}.
 */
final class BoundaryFile {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(1_000_000)
                                    .maxNestingDepth(100)
                                    .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private BoundaryFile() {}

    /** Reads a file; see {@link #read(InputStream, long, CoordinateSystem, Consumer, Progress)}. */
    static Optional<Refusal> read(
            Path file, CoordinateSystem system, Consumer<MapFeature> taker, Progress progress) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of(Refusal.of("refusal.boundaryFile.missing", file.toString()));
        }
        try {
            BoundaryKind kind = BoundaryKind.of(file);
            DrawnFeatures features = new DrawnFeatures(system, taker);
            return switch (kind) {
                case GEOJSON -> json(file, system, taker, progress);
                case SHAPEFILE -> guarded(() -> shapes(file, features, progress));
                case ZIP -> guarded(() -> ZippedFile.read(file, features));
                case KML -> guarded(() -> kml(file, features, progress));
                case GEOPACKAGE -> guarded(() -> GeoPackageFile.read(file, features));
            };
        } catch (IOException e) {
            return Optional.of(Refusal.of("refusal.boundaryFile.unreadable", file.toString()));
        }
    }

    private static Optional<Refusal> json(
            Path file, CoordinateSystem system, Consumer<MapFeature> taker, Progress progress)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Files.size(file), system, taker, progress);
        }
    }

    private static void shapes(Path file, DrawnFeatures features, Progress progress)
            throws IOException, BadFile {
        try (InputStream in = counted(file, progress);
                InputStream words = beside(file, ".dbf");
                InputStream codePage = beside(file, ".cpg")) {
            String stated = new String(codePage.readNBytes(64), StandardCharsets.US_ASCII);
            ShapeFile.read(in, new AttributeTable(words, stated), features);
        }
    }

    private static void kml(Path file, DrawnFeatures features, Progress progress)
            throws IOException, BadFile {
        try (InputStream in = counted(file, progress)) {
            KmlFile.read(in, features);
        }
    }

    private static InputStream counted(Path file, Progress progress) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return new CountedStream(bytes, Files.size(file), progress);
    }

    /** The file of the same name with another ending, in either case; without bytes if missing. */
    private static InputStream beside(Path file, String ending) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        for (String written : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
            Path other = file.resolveSibling(stem + written);
            if (Files.isRegularFile(other)) {
                return new BufferedInputStream(Files.newInputStream(other));
            }
        }
        return InputStream.nullInputStream();
    }

    /** Reading that may find the file as a whole to be wrong. */
    private interface Reading {
        void run() throws IOException, BadFile;
    }

    /** Turns what is wrong with a file as a whole into its refusal. */
    private static Optional<Refusal> guarded(Reading reading) throws IOException {
        try {
            reading.run();
            return Optional.empty();
        } catch (BadFile e) {
            return Optional.of(e.refusal());
        } catch (CountedStream.CalledOff e) {
            return Optional.of(Refusal.of("refusal.cancelled"));
        } catch (BoundedStream.TooLong e) {
            return refused("oversized");
        } catch (EOFException e) {
            return refused("truncated");
        } catch (ZipException e) {
            return refused("damaged");
        }
    }

    /**
     * Reads all features and hands them over one by one.
     *
     * @param size bytes in all, for the progress, or -1
     * @return nothing when the file was read to its end, or why it was given up; features handed
     *     over before must then be forgotten
     */
    static Optional<Refusal> read(
            InputStream in,
            long size,
            CoordinateSystem system,
            Consumer<MapFeature> taker,
            Progress progress)
            throws IOException {
        CountedStream counted = new CountedStream(in, size, progress);
        try {
            return guarded(() -> readAll(counted, system, taker));
        } catch (CharacterCodingException e) {
            return refused("encoding");
        } catch (JsonEOFException e) {
            return refused("truncated");
        } catch (StreamConstraintsException e) {
            return refused("oversized");
        } catch (JsonParseException e) {
            return refused("notJson", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        }
    }

    private static void readAll(
            InputStream counted, CoordinateSystem system, Consumer<MapFeature> taker)
            throws IOException, BadFile {
        try (Reader text = FileStart.asText(counted);
                JsonParser json = JSON.createParser(text)) {
            readAll(json, new FeatureReader(json, system, taker));
        }
    }

    private static void readAll(JsonParser json, FeatureReader features)
            throws IOException, BadFile {
        if (json.nextToken() == null) {
            throw new BadFile("empty");
        }
        do {
            features.readRoot();
        } while (json.nextToken() != null);
        if (features.count() == 0) {
            throw new BadFile("noFeature");
        }
    }

    private static Optional<Refusal> refused(String what, Object... args) {
        return Optional.of(Refusal.of("refusal.boundaryFile." + what, args));
    }
}
