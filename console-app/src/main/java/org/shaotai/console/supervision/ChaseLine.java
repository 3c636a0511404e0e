package org.shaotai.console.supervision;

import java.util.Optional;
import org.shaotai.console.matter.MatterLine;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.supervision.Sheet;

/** A row of the list. */
public sealed interface ChaseLine {

    /** The matter behind it; empty for a department's head. */
    default Optional<MatterId> matter() {
        return Optional.empty();
    }

    /** The sheet behind it; empty where there is none. */
    default Optional<Sheet> sheet() {
        return Optional.empty();
    }

    /**
     * The head of a department's rows.
     *
     * @param unit its name
     * @param sheets how many of its sheets wait, in words
     * @param waited how long the oldest waits, in words
     * @param late how many are past their reply time, in words; empty for none
     */
    record Head(String unit, String sheets, String waited, String late) implements ChaseLine {}

    /**
     * A sheet.
     *
     * @param of the sheet
     * @param line the matter behind it
     * @param unit who owes the answer
     * @param state what it waits for, or how it ended
     * @param isLate whether the answer is late
     */
    record Chased(Sheet of, MatterLine line, String unit, String state, boolean isLate)
            implements ChaseLine {

        @Override
        public Optional<MatterId> matter() {
            return Optional.of(of.matter());
        }

        @Override
        public Optional<Sheet> sheet() {
            return Optional.of(of);
        }
    }

    /**
     * A matter on the shelf.
     *
     * @param line the matter
     * @param unit whose it is
     * @param state until when, or since when it is back
     * @param isBack whether its end has come, so that somebody must look at it again
     */
    record Shelved(MatterLine line, String unit, String state, boolean isBack)
            implements ChaseLine {

        @Override
        public Optional<MatterId> matter() {
            return Optional.of(line.row().id());
        }
    }
}
