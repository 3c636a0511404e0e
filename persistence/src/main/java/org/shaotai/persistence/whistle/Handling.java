package org.shaotai.persistence.whistle;

import java.time.Instant;

/**
 * The joint handling.
 *
 * @param plan what was agreed on, empty while there is no plan
 * @param plannedAt when, or null
 * @param commander who has the command on site, empty while nobody was named
 */
public record Handling(String plan, Instant plannedAt, String commander) {

    static final Handling NONE = new Handling("", null, "");
}
