package org.shaotai.persistence.check;

import java.util.List;

/**
 * What a check of a whole store found.
 *
 * @param schema the schema's version
 * @param journalRows rows of the journal that were read
 * @param matters matters that were replayed from the journal
 * @param whistles whistles that were replayed from the journal
 * @param findings what is wrong; empty for a sound store
 */
public record StoreCheck(
        int schema, long journalRows, long matters, long whistles, List<Finding> findings) {

    /** Keeps its own copy. */
    public StoreCheck {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param rule which promise is broken
     * @param subject where: a chain and its row, a matter's or a whistle's number, a sheet's id, a
     *     tally's months, a calendar's line, an account's name
     */
    public record Finding(Rule rule, String subject) {}

    /** The promises a store is held to. */
    public enum Rule {
        /** A journal row is not what was written, or one before it is missing. */
        CHAIN,
        /** A matter's row is not what its journal adds up to. */
        MATTER_REPLAY,
        /** A matter's span in force is not its row, or spans overlap or leave a gap. */
        MATTER_SPAN,
        /**
         * An open matter has no acting owner or no deadline (domain reference §3.2, invariants).
         */
        OWNER_AND_DUE,
        /** A whistle's rows are not what its journal adds up to. */
        WHISTLE_REPLAY,
        /** A supervision sheet's row is not what its journal adds up to. */
        SHEET_REPLAY,
        /** A month's tally is not what the matters add up to. */
        TALLY,
        /** A line of the work calendar is not what the journal says of it. */
        CALENDAR_REPLAY,
        /** An account's row is not what the journal last said of it. */
        ACCOUNT_REPLAY,
        /** The journal ends before, or otherwise than, the end that was noted beside the store. */
        ROLLED_BACK
    }
}
