package org.shaotai.console.supervision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.supervision.Silence;

/**
 * A silent unit with one entry for each lapse, however many sheets were issued about it.
 *
 * @param silence what the store says
 * @param lapses the hardest sheet of each lapse, the oldest lapse first
 */
record Silent(Silence silence, List<Lapse> lapses) {

    static Silent of(Silence silence) {
        Map<List<?>, Lapse> lapses = new LinkedHashMap<>();
        for (Sheet sheet : silence.sheets()) { // the oldest first, and the level only rises
            lapses.merge(
                    List.of(sheet.matter(), sheet.lapseFrom()),
                    new Lapse(sheet, sheet.issuedAt(), sheet.replyDueAt()),
                    (first, now) -> new Lapse(now.hardest(), first.since(), first.replyDueAt()));
        }
        return new Silent(silence, List.copyOf(lapses.values()));
    }

    /**
     * What one lapse waits for.
     *
     * @param hardest its hardest sheet
     * @param since when the first was issued
     * @param replyDueAt until when the first had to be answered
     */
    record Lapse(Sheet hardest, Instant since, Instant replyDueAt) {

        boolean isLate(Instant now) {
            return !now.isBefore(replyDueAt);
        }
    }
}
