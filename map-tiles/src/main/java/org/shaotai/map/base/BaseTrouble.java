package org.shaotai.map.base;

import java.util.Objects;

/**
 * Why a base map, or one tile of it, cannot be shown; the console has a sentence for each cause.
 *
 * @param source the name of the base map, see {@link BaseMap#name}
 * @param cause what is wrong
 * @param detail a file, a tile, a status, in no language; may be empty
 */
public record BaseTrouble(String source, Cause cause, String detail) {

    /** What is wrong. */
    public enum Cause {
        /** The file or folder is not there or may not be read. */
        UNREADABLE,
        /** The file is no map that is known, or is damaged. */
        DAMAGED,
        /** The service refuses or does not answer. */
        UNREACHABLE,
        /** The service answers with something that is no tile. */
        NO_TILE,
        /** The map was closed. */
        CLOSED
    }

    /** Checks that nothing is missing. */
    public BaseTrouble {
        Objects.requireNonNull(source, "source of a trouble");
        Objects.requireNonNull(cause, "cause of a trouble");
        Objects.requireNonNull(detail, "detail of a trouble");
    }
}
