package org.shaotai.persistence.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.region.CoordinateSystem;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * Reads a mapping from a JSON file in which comments are allowed, because people write it by hand.
 *
 * <p>Nothing is overlooked: an unknown key, a key given twice or a value that means nothing is
 * refused with a sentence that names it, since a misspelt key that is silently ignored would spoil
 * an import without a word.
 */
public final class MappingFile {

    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final Set<String> KEYS =
            Set.of(
                    "source",
                    "encoding",
                    "delimiter",
                    "crs",
                    "timeZone",
                    "datePatterns",
                    "midnightIsWholeDay",
                    "columns",
                    "categories",
                    "otherCategory",
                    "channels",
                    "otherChannel",
                    "statuses",
                    "unitNames");

    private MappingFile() {}

    /** The mapping in a file, or why the file holds none. */
    public static Outcome<Mapping> read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (!Files.isRegularFile(file)) {
                return Outcome.refused("refusal.mapping.notFound", file.toString());
            }
            if (Files.size(file) > LARGEST) {
                return Outcome.refused("refusal.mapping.tooLarge", name);
            }
            return mapping(new MappingNode(name, "", JSON.readTree(file.toFile())));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return Outcome.refused("refusal.mapping.notJson", name, line);
        } catch (IOException e) {
            throw new StoreTrouble("trouble.file.read", file.toString(), e);
        }
    }

    private static Outcome<Mapping> mapping(MappingNode root) {
        try {
            root.allowOnly(KEYS);
            return Outcome.done(
                    new Mapping(
                            root.text("source", 40),
                            new Mapping.Format(root.charset(), root.delimiter()),
                            columns(root.child("columns")),
                            root.value("crs", MappingFile::system, CoordinateSystem.WGS84),
                            new Mapping.Dates(
                                    root.zone(), root.datePatterns(), root.midnightIsWholeDay()),
                            values(root)));
        } catch (MappingNode.Unusable e) {
            return Outcome.refused(e.refusal().key(), e.refusal().args().toArray());
        }
    }

    private static Map<MatterField, String> columns(MappingNode node) {
        Map<MatterField, String> columns = new EnumMap<>(MatterField.class);
        node.texts()
                .forEach(
                        (key, column) ->
                                columns.put(
                                        MatterField.of(key).orElseThrow(() -> node.unknown(key)),
                                        column));
        for (MatterField field : MatterField.values()) {
            boolean isHalfPoint =
                    columns.containsKey(MatterField.LON) != columns.containsKey(MatterField.LAT)
                            && (field == MatterField.LON || field == MatterField.LAT);
            if ((field.isRequired() || isHalfPoint) && !columns.containsKey(field)) {
                throw node.missing(field.key());
            }
        }
        return columns;
    }

    private static Mapping.Values values(MappingNode root) {
        return new Mapping.Values(
                root.child("categories").table(CategoryCode::new),
                root.value("otherCategory", CategoryCode::new, CategoryCode.UNCLASSIFIED),
                root.child("channels").table(Channel::valueOf),
                root.value("otherChannel", Channel::valueOf, Channel.OTHER),
                root.child("statuses").table(RowStatus::valueOf),
                root.child("unitNames").texts());
    }

    private static CoordinateSystem system(String word) {
        return CoordinateSystem.of(word)
                .orElseThrow(() -> new IllegalArgumentException("no coordinate system: " + word));
    }

    /** What a node of the tree is when the file leaves it out. */
    static JsonNode nothing() {
        return JSON.createObjectNode();
    }
}
