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
        /** The file is no map of a kind that is known. */
        UNKNOWN_KIND,
        /** The archive has a version that is not read. */
        UNKNOWN_VERSION,
        /** The archive is packed in a way that is not read. */
        UNKNOWN_COMPRESSION,
        /** A tile is a picture of a kind that is not read. */
        UNKNOWN_PICTURE,
        /** The file ends before what it says is in it. */
        TRUNCATED,
        /** The file contradicts itself. */
        DAMAGED,
        /** The directories of the archive lead in a circle. */
        DIRECTORY_LOOP,
        /** Unpacked, a tile or directory is larger than any honest one. */
        TOO_LARGE,
        /** The archive or folder holds no tiles. */
        EMPTY,
        /** The address of a service is no template, or its key is missing. */
        BAD_ADDRESS,
        /** The host of the service cannot be reached. */
        UNREACHABLE,
        /** The service answers too slowly. */
        TOO_SLOW,
        /** The service answers with an error; the detail is its status. */
        REFUSED,
        /** The service answers with something that is no tile, such as a web page. */
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
