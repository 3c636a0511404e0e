package org.shaotai.persistence.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import of matters did, row by row: {@code rows = added + same + revised + rejected}.
 *
 * @param rows rows after the header, blank ones not counted
 * @param added rows that became a new matter
 * @param same rows the store had already, unchanged
 * @param revised rows the store had already and that say something new, which was entered
 * @param rejected rows that were not taken; each is in the reject sheet with its line and the
 *     reason
 * @param places where the rows lie that were not rejected
 * @param unmapped words of the category column that the mapping does not list, with how many rows
 *     each, the most frequent first
 * @param masked personal numbers that were masked in texts
 * @param lossyRows rows that seem to have lost characters before they came here
 * @param unitsMade names of the units that the store did not know
 * @param rejectSheet the file with the rejected rows, when there are any
 */
public record ImportResult(
        long rows,
        long added,
        long same,
        long revised,
        long rejected,
        Places places,
        List<Word> unmapped,
        long masked,
        long lossyRows,
        List<String> unitsMade,
        Optional<Path> rejectSheet) {

    /** Checks that every row is accounted for. */
    public ImportResult {
        if (rows != added + same + revised + rejected) {
            throw new IllegalArgumentException(
                    rows
                            + " rows are not "
                            + added
                            + " + "
                            + same
                            + " + "
                            + revised
                            + " + "
                            + rejected);
        }
        unmapped = List.copyOf(unmapped);
        unitsMade = List.copyOf(unitsMade);
    }

    /**
     * Where rows lie, rejected ones not counted.
     *
     * @param withPoint rows with coordinates
     * @param inNoGrid rows with coordinates in no grid
     * @param inSeveralGrids rows with coordinates in more than one grid, given to the smallest
     * @param recorded rows for which the other system recorded a grid
     * @param recordedAgrees those of them where code or name of the found grid is the recorded one
     */
    public record Places(
            long withPoint,
            long inNoGrid,
            long inSeveralGrids,
            long recorded,
            long recordedAgrees) {}

    /** A word of the table and how many rows have it. */
    public record Word(String word, long rows) {}
}
