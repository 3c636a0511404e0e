package org.shaotai.persistence.intake;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.region.CoordinateSystem;

/**
 * Which column of a table says what, and how its values are meant. Read from a small file by {@link
 * MappingFile}.
 *
 * @param source the code of the system the rows come from, 1 to 40 characters; with the external
 *     number it names a lead
 * @param format how the file is written
 * @param columns the column for each field the table has
 * @param system the coordinate system of its points
 * @param dates how its times are meant
 * @param values what its codes mean here
 */
public record Mapping(
        String source,
        Format format,
        Map<MatterField, String> columns,
        CoordinateSystem system,
        Dates dates,
        Values values) {

    /** Checks the source and that every required field has its column. */
    public Mapping {
        if (source.isBlank() || source.length() > 40) {
            throw new IllegalArgumentException("a source has 1 to 40 characters: " + source);
        }
        columns = Map.copyOf(columns);
        for (MatterField field : MatterField.values()) {
            if (field.isRequired() && !columns.containsKey(field)) {
                throw new IllegalArgumentException("no column for " + field.key());
            }
        }
        if (columns.containsKey(MatterField.LON) != columns.containsKey(MatterField.LAT)) {
            throw new IllegalArgumentException("a point needs a column for lon and one for lat");
        }
    }

    /** The columns in the order of the fields, for messages that never change their order. */
    Map<MatterField, String> orderedColumns() {
        return new EnumMap<>(columns);
    }

    /**
     * How a file is written.
     *
     * @param encoding the stated encoding; empty to have it found
     * @param delimiter the stated delimiter; empty to have it found
     */
    public record Format(Optional<Charset> encoding, Optional<Character> delimiter) {

        /** Everything is to be found. */
        public static final Format FOUND = new Format(Optional.empty(), Optional.empty());
    }

    /**
     * How times are meant.
     *
     * @param zone the zone of times that carry no offset
     * @param patterns the stated patterns in the letters of {@link
     *     java.time.format.DateTimeFormatter}, tried in order; empty to have the pattern of each
     *     column found
     * @param isMidnightWholeDay whether 00:00:00 means that only the day is known
     */
    public record Dates(ZoneId zone, List<String> patterns, boolean isMidnightWholeDay) {

        /** The zone of a mapping that states none. */
        public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

        /** Keeps its own copy of the patterns. */
        public Dates {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * What the codes of the other system mean here.
     *
     * @param categories category by the table's word; other words count as unmapped and take {@code
     *     otherCategory}
     * @param otherCategory the category of words not listed
     * @param channels channel by the table's word; other words take {@code otherChannel}
     * @param otherChannel the channel of words not listed
     * @param statuses status by the table's word; for other words the closing time alone decides
     * @param unitNames the full name of a unit by the table's word; other words are names
     *     themselves
     */
    public record Values(
            Map<String, CategoryCode> categories,
            CategoryCode otherCategory,
            Map<String, Channel> channels,
            Channel otherChannel,
            Map<String, RowStatus> statuses,
            Map<String, String> unitNames) {

        /** Keeps its own copies. */
        public Values {
            categories = Map.copyOf(categories);
            channels = Map.copyOf(channels);
            statuses = Map.copyOf(statuses);
            unitNames = Map.copyOf(unitNames);
        }
    }
}
