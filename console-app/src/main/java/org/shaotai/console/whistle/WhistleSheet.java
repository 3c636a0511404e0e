package org.shaotai.console.whistle;

import java.util.List;

/**
 * Everything the panel shows of the chosen whistle.
 *
 * @param line the whistle with its matter's title
 * @param matterNumber what users call its matter
 * @param log what happened, the latest first
 * @param isPast whether it is shown as of a past moment, when nothing may be entered
 */
public record WhistleSheet(
        WhistleLine line, String matterNumber, List<LogLine> log, boolean isPast) {

    /** Keeps its own copy. */
    public WhistleSheet {
        log = List.copyOf(log);
    }
}
