package org.shaotai.persistence.intake;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Words;

/**
 * What one row of a table says, understood and checked, before the store is asked anything.
 *
 * @param line the line of the file the row begins in
 * @param number the external number
 * @param digest the digest of everything the mapping reads from the row
 * @param words what it says, repaired and masked
 * @param masked how many personal numbers were masked
 * @param point where, when the row has coordinates
 * @param kind what kind it is
 * @param channel how it came in
 * @param unit the name of the unit it was given to, empty when the row names none
 * @param createdAt when it came in
 * @param end how and when it ended; empty while open
 * @param recordedGrid the grid the other system recorded, may be empty
 */
record Arrival(
        long line,
        String number,
        String digest,
        Words words,
        int masked,
        Optional<Point> point,
        Kind kind,
        Channel channel,
        Optional<UnitName> unit,
        Instant createdAt,
        Optional<End> end,
        String recordedGrid) {

    /** A point in degrees east and north, WGS84. */
    record Point(double lon, double lat) {}

    /**
     * The word a table has for a unit and the name the mapping gives it.
     *
     * @param word as in the table
     * @param name the full name; the word itself when the mapping has none
     */
    record UnitName(String word, String name) {}

    /**
     * What kind of matter it is.
     *
     * @param word as in the table
     * @param category the category the mapping gives it
     * @param isMapped whether the mapping lists the word
     */
    record Kind(String word, CategoryCode category, boolean isMapped) {}

    /**
     * How and when it ended.
     *
     * @param word the table's word for it, empty when it has none
     */
    record End(RowStatus status, Instant at, String word) {}
}
