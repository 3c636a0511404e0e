package org.shaotai.console.matter;

import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.whistle.WhistleId;

/** The way from a matter's card to the whistle panel. */
public interface WhistleDoor {

    /** The letter that opens the compose form for the card's matter. */
    String KEY = "W";

    /** Begins to compose a whistle for a matter. */
    void compose(MatterId matter);

    /** Shows a whistle. */
    void open(WhistleId whistle);
}
