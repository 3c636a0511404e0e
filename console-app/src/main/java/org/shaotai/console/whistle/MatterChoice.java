package org.shaotai.console.whistle;

import org.shaotai.persistence.matter.MatterId;

/**
 * An open matter as the compose form names it.
 *
 * @param id its row
 * @param number what users call it
 * @param title what it is about, or that this is not for all eyes
 */
public record MatterChoice(MatterId id, String number, String title) {

    /** Title and number, by either of which it is found. */
    public String name() {
        return title + "  " + number;
    }
}
