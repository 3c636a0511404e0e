package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.WHISTLE_LIMIT;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;

/**
 * The limits of whistles in force. Immutable; what is sounded keeps a snapshot, so that changing a
 * limit never moves a clock that runs (domain reference §3.0 T12).
 */
public final class WhistleLimits {

    private static final Duration DAY = Duration.ofDays(1);

    private final WorkCalendar calendar;
    private final Map<Key, TimeLimit> own;

    private WhistleLimits(WorkCalendar calendar, Map<Key, TimeLimit> own) {
        this.calendar = calendar;
        this.own = Map.copyOf(own);
    }

    /** The defaults, in a calendar. */
    public static WhistleLimits usual(WorkCalendar calendar) {
        return new WhistleLimits(calendar, Map.of());
    }

    static WhistleLimits read(DSLContext sql, WorkCalendar calendar) {
        Map<Key, TimeLimit> own = new HashMap<>();
        sql.selectFrom(WHISTLE_LIMIT)
                .forEach(
                        row ->
                                own.put(
                                        new Key(
                                                WhistleKind.valueOf(row.getKind()),
                                                WhistleStage.valueOf(row.getStage())),
                                        new TimeLimit(
                                                row.getLimitAmount(),
                                                LimitUnit.valueOf(row.getLimitUnit()))));
        return new WhistleLimits(calendar, own);
    }

    /** The limit of a stage. */
    public TimeLimit of(WhistleKind kind, WhistleStage stage) {
        return own.getOrDefault(new Key(kind, stage), stage.usual(kind));
    }

    /** The calendar they run in. */
    public WorkCalendar calendar() {
        return calendar;
    }

    /** Until when what begins at a moment must be over. */
    public Instant due(WhistleKind kind, WhistleStage stage, Instant from) {
        return calendar.due(from, of(kind, stage));
    }

    /** Until when a unit must be there: the time that was set for a hard case, else its limit. */
    public Instant checkInDueAt(WhistleKind kind, Instant notifiedAt, Instant assembleAt) {
        return kind == WhistleKind.HARD_CASE
                ? assembleAt
                : due(kind, WhistleStage.CHECK_IN, notifiedAt);
    }

    /** Until when a sounded whistle must be done. */
    public Instant handleDueAt(WhistleKind kind, Instant soundedAt) {
        boolean countsFirstDay =
                kind == WhistleKind.EMERGENCY
                        && of(kind, WhistleStage.HANDLE).unit() == LimitUnit.NATURAL_DAY;
        return due(kind, WhistleStage.HANDLE, countsFirstDay ? soundedAt.minus(DAY) : soundedAt);
    }

    private record Key(WhistleKind kind, WhistleStage stage) {}
}
