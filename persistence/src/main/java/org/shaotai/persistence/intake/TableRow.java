package org.shaotai.persistence.intake;

import java.util.List;

/**
 * One row of a table, as text.
 *
 * @param line the physical line of the file it begins in; the first line is 1
 * @param lastLine the line it ends in; later than {@code line} when a quoted field holds line
 *     breaks
 * @param values the fields in the order of the header
 */
public record TableRow(long line, long lastLine, List<String> values) {

    /** Checks the lines. */
    public TableRow {
        if (line < 1 || lastLine < line) {
            throw new IllegalArgumentException("no lines of a file: " + line + " to " + lastLine);
        }
        values = List.copyOf(values);
    }
}
