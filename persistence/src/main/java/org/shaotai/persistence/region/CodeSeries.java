package org.shaotai.persistence.region;

import static org.shaotai.persistence.jooq.Tables.REGION;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Region codes below a parent: the parent's code and a running number, 15 digits for a grid, {@code
 * {town9}{seq6}}; shorter ones for the levels above.
 */
final class CodeSeries {
    private static final int LONGEST_RUNNING = 6;

    private final String prefix;
    private final int digits;
    private long last;

    CodeSeries(DSLContext sql, Region parent, RegionLevel level) {
        this.prefix = parent.code();
        this.digits = level == RegionLevel.GRID ? Math.max(3, 15 - prefix.length()) : 3;
        String highest =
                sql.select(DSL.max(REGION.CODE))
                        .from(REGION)
                        .where(
                                REGION.CODE.like(prefix + "_".repeat(digits)),
                                REGION.LEVEL.eq(level.name()))
                        .fetchSingle()
                        .value1();
        this.last = isNumber(highest) ? Long.parseLong(highest.substring(prefix.length())) : 0;
    }

    /** The next code that no region has. */
    String next() {
        last++;
        return prefix + String.format("%0" + digits + "d", last);
    }

    /** A code as the file has it; a short running number is completed by the parent's code. */
    String full(String written) {
        boolean isRunning =
                written.length() < LONGEST_RUNNING
                        && written.matches("\\d+")
                        && digits >= written.length();
        if (!isRunning) {
            return written;
        }
        long number = Long.parseLong(written);
        last = Math.max(last, number);
        return prefix + String.format("%0" + digits + "d", number);
    }

    private boolean isNumber(String code) {
        return code != null && code.substring(prefix.length()).matches("\\d+");
    }
}
