package org.shaotai.persistence.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the character that separates the fields of a table. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Delimiter() {}

    /**
     * How a table with the delimiter is read: quoted fields, blank lines kept so that line numbers
     * stay true.
     */
    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    /**
     * The delimiter that splits most rows into as many fields as the first; the one with more
     * fields when several do.
     *
     * @param beginning the first characters of the table, with its header
     * @return the comma when nothing splits the rows at all
     */
    static char find(String beginning) {
        char best = CANDIDATES[0];
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(beginning, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * Rows that have as many fields as the first, times 1,000, plus these fields; 0 when the first
     * has only one.
     */
    private static long score(String beginning, char candidate) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        int width = 0;
        int rows = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(beginning), format(candidate))) {
            for (CSVRecord row : parser) {
                width = width == 0 ? row.size() : width;
                rowsOfWidth.merge(row.size(), 1, Integer::sum);
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("reading from memory cannot fail", e);
        }
        return width < 2 ? 0 : rowsOfWidth.get(width) * 1000L + width;
    }
}
