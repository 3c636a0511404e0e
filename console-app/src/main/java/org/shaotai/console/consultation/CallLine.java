package org.shaotai.console.consultation;

import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.WhistleId;

/**
 * A whistle on a board, in words.
 *
 * @param id the whistle
 * @param matter the matter it was sounded for
 * @param number what users call it
 * @param title what the matter is about
 * @param kind how pressing
 * @param status where it stands
 * @param soundedAt when it was sounded
 * @param missing which called units are absent, awaited or came late
 * @param isPressing whether any is
 */
public record CallLine(
        WhistleId id,
        MatterId matter,
        String number,
        String title,
        String kind,
        String status,
        String soundedAt,
        String missing,
        boolean isPressing) {}
