package org.shaotai.map.base;

import org.shaotai.map.base.BaseTrouble.Cause;

/** Carries a trouble out of the readers; answered as a {@link BaseTrouble} by the base map. */
public final class BadTile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BaseTrouble trouble;

    /**
     * What is wrong.
     *
     * @param source the name of the base map
     * @param detail a file, a tile, a status, in no language; may be empty
     */
    public BadTile(String source, Cause cause, String detail) {
        super(cause + " " + detail);
        this.trouble = new BaseTrouble(source, cause, detail);
    }

    /** The trouble as a value. */
    public BaseTrouble trouble() {
        return trouble;
    }
}
