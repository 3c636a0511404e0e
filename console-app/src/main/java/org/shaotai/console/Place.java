package org.shaotai.console;

import java.time.Instant;
import org.shaotai.console.frame.Screen;
import org.shaotai.console.situation.Filter;
import org.shaotai.persistence.matter.MatterId;

/**
 * Where one is in the window; kept when the frame is built anew.
 *
 * @param screen the screen in front
 * @param selected the matter chosen, or null
 * @param filter what map and list show
 * @param past the past moment shown, or null for now
 */
public record Place(Screen screen, MatterId selected, Filter filter, Instant past) {

    /** Where the day begins. */
    public static final Place FIRST = new Place(Screen.SITUATION, null, Filter.ALL, null);

    /** The same place, but now: who takes over begins with what is, not with what was looked at. */
    public Place today() {
        return new Place(screen, selected, filter, null);
    }
}
