package org.shaotai.persistence.intake;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table can say about a matter; a {@link Mapping} names the column for each. */
public enum MatterField {
    /** The number the matter has in the system it comes from. */
    EXTERNAL_NUMBER("externalNumber", true),
    /** One line that says what it is. */
    TITLE("title", true),
    /** The whole report; the title stands in when there is no such column. */
    TEXT("text", false),
    /** Where, in words. */
    ADDRESS("address", false),
    /** When it came in. */
    CREATED_AT("createdAt", true),
    /** When it ended; empty while open. */
    CLOSED_AT("closedAt", false),
    /** Degrees east. */
    LON("lon", false),
    /** Degrees north. */
    LAT("lat", false),
    /** What kind of matter, to be looked up in the mapping's categories. */
    CATEGORY("category", false),
    /** The unit it was given to. */
    UNIT("unit", false),
    /** How it came in, to be looked up in the mapping's channels. */
    CHANNEL("channel", false),
    /** Where it stands, to be looked up in the mapping's statuses. */
    STATUS("status", false),
    /**
     * The grid the other system recorded, only to be compared with the one found from the point.
     */
    RECORDED_GRID("recordedGrid", false);

    private final String key;
    private final boolean isRequired;

    MatterField(String key, boolean isRequired) {
        this.key = key;
        this.isRequired = isRequired;
    }

    /** The field's name in a mapping file. */
    public String key() {
        return key;
    }

    /** Whether no table can do without it. */
    public boolean isRequired() {
        return isRequired;
    }

    /** The field of that name in a mapping file. */
    static Optional<MatterField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
