package org.shaotai.console.command;

import org.shaotai.persistence.matter.MatterQuery;

/** How many rows a list shows at most. */
record RowLimit(int rows) {

    RowLimit {
        if (rows < 1 || rows >= MatterQuery.MOST) {
            throw new IllegalArgumentException("a list shows 1 to 999,999 rows, not " + rows);
        }
    }

    static RowLimit of(String text) {
        return new RowLimit(Integer.parseInt(text));
    }
}
