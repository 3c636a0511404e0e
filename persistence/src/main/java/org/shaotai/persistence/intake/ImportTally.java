package org.shaotai.persistence.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what happens to the rows of one import. Not for several threads. */
final class ImportTally {

    /** What became of a row that was not rejected. */
    enum Fate {
        ADDED,
        SAME,
        REVISED
    }

    private final Map<Fate, Long> fates = new HashMap<>();
    private final Map<String, Long> unmapped = new HashMap<>();
    private long withPoint;
    private long inNoGrid;
    private long inSeveralGrids;
    private long recorded;
    private long recordedAgrees;
    private long masked;

    /** Counts a row that was taken or known already. */
    void count(Arrival arrival, FoundGrid found, Fate fate) {
        fates.merge(fate, 1L, Long::sum);
        masked += arrival.masked();
        if (!arrival.kind().isMapped()) {
            unmapped.merge(arrival.kind().word(), 1L, Long::sum);
        }
        boolean hasPoint = arrival.point().isPresent();
        withPoint += hasPoint ? 1 : 0;
        inNoGrid += hasPoint && found.place().grid().isEmpty() ? 1 : 0;
        inSeveralGrids += found.isInSeveral() ? 1 : 0;
        if (hasPoint && !arrival.recordedGrid().isEmpty()) {
            recorded++;
            recordedAgrees += found.isCalled(arrival.recordedGrid()) ? 1 : 0;
        }
    }

    /** The whole, with what only the end of the import knows. */
    ImportResult result(RejectSheet rejects, long lossyRows, List<String> unitsMade) {
        long added = fates.getOrDefault(Fate.ADDED, 0L);
        long same = fates.getOrDefault(Fate.SAME, 0L);
        long revised = fates.getOrDefault(Fate.REVISED, 0L);
        return new ImportResult(
                added + same + revised + rejects.rows(),
                added,
                same,
                revised,
                rejects.rows(),
                new ImportResult.Places(
                        withPoint, inNoGrid, inSeveralGrids, recorded, recordedAgrees),
                words(),
                masked,
                lossyRows,
                unitsMade,
                rejects.rows() == 0 ? Optional.empty() : Optional.of(rejects.file()));
    }

    private List<ImportResult.Word> words() {
        return unmapped.entrySet().stream()
                .map(entry -> new ImportResult.Word(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing(ImportResult.Word::rows)
                                .reversed()
                                .thenComparing(ImportResult.Word::word))
                .toList();
    }
}
