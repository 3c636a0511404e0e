package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/**
 * Issues matters' numbers, {@code {town9}-{yyyyMMdd}-{seq4}} (domain reference §3.2, register),
 * inside one transaction. The sequence of a town's day goes on beyond four digits rather than end.
 */
final class NumberSeries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final int FOUR_DIGITS_FULL = 9_999;

    private final DSLContext sql;
    private final ZoneId zone;
    private final Map<String, Integer> last = new HashMap<>();

    NumberSeries(DSLContext sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    String next(String townCode, Instant registeredAt) {
        String day = townCode + "-" + DAY.format(registeredAt.atZone(zone)) + "-";
        int seq = last.merge(day, 1, (before, one) -> before + one);
        if (seq == 1) {
            seq = highest(day) + 1;
            last.put(day, seq);
        }
        return String.format("%s%04d", day, seq);
    }

    /**
     * The highest by text, which the index gives without reading the day's others. From 9999 on a
     * longer number may stand before it there, so only then the longest are looked for.
     */
    private int highest(String day) {
        int byText = first(day, MATTER.NUMBER.desc());
        return byText < FOUR_DIGITS_FULL
                ? byText
                : first(day, DSL.length(MATTER.NUMBER).desc(), MATTER.NUMBER.desc());
    }

    private int first(String day, OrderField<?>... order) {
        String number =
                sql.select(MATTER.NUMBER)
                        .from(MATTER)
                        .where(MATTER.NUMBER.between(day + "0", day + "9999999"))
                        .orderBy(order)
                        .limit(1)
                        .fetchOne(MATTER.NUMBER);
        return number == null ? 0 : Integer.parseInt(number.substring(day.length()));
    }
}
