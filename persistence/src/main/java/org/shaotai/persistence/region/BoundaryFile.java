package org.shaotai.persistence.region;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;

/**
 * A GeoJSON file with outlines of places, read as a stream in bounded memory: a FeatureCollection,
 * a Feature, a bare geometry, or one of these a line; UTF-8, or UTF-16 with its mark.
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
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Files.size(file), system, taker, progress);
        } catch (IOException e) {
            return Optional.of(Refusal.of("refusal.boundaryFile.unreadable", file.toString()));
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
        try (Reader text = FileStart.asText(counted);
                JsonParser json = JSON.createParser(text)) {
            readAll(json, new FeatureReader(json, system, taker));
            return Optional.empty();
        } catch (BadFile e) {
            return Optional.of(e.refusal());
        } catch (CountedStream.CalledOff e) {
            return Optional.of(Refusal.of("refusal.cancelled"));
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
