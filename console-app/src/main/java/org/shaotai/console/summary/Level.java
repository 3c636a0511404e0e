package org.shaotai.console.summary;

import org.shaotai.persistence.region.Region;
import org.shaotai.persistence.summary.Scope;

/** Whose month a summary is about. */
public enum Level {
    /** The county of the room, all its townships. */
    COUNTY,
    /** The room's own township. */
    TOWNSHIP;

    /** What is counted, seen from a room's township. */
    public Scope scope(Region home) {
        return this == TOWNSHIP
                ? Scope.town(home.id())
                : home.county().map(Scope::county).orElse(Scope.ALL);
    }
}
