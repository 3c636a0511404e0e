package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.MATTER_TEXT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/** Reads lists of matters from their spans: now is the moment at which the spans in force hold. */
final class MatterList {

    /** What {@link #row} reads. */
    static final List<SelectFieldOrAsterisk> FIELDS =
            List.of(
                    MATTER_SPAN.asterisk(),
                    MATTER.NUMBER,
                    MATTER.LON,
                    MATTER.LAT,
                    MATTER.IS_RESTRICTED,
                    MATTER_TEXT.TITLE);

    private MatterList() {}

    static List<MatterRow> fetch(DSLContext sql, MatterQuery query, WorkCalendar calendar) {
        var rows =
                sql.select(FIELDS)
                        .from(MATTER_SPAN)
                        .join(MATTER)
                        .on(MATTER.ID.eq(MATTER_SPAN.MATTER_ID))
                        .join(MATTER_TEXT)
                        .on(MATTER_TEXT.MATTER_ID.eq(MATTER_SPAN.MATTER_ID))
                        .where(condition(query))
                        .orderBy(MATTER_SPAN.DUE_AT, MATTER_SPAN.MATTER_ID);
        if (query.lamps().isEmpty()) {
            return rows.limit(query.limit()).fetch(MatterList::row);
        }
        return rows.fetch(MatterList::row).stream()
                .filter(row -> query.lamps().contains(row.lamp(query.asOf(), calendar)))
                .limit(query.limit())
                .toList();
    }

    private static Condition condition(MatterQuery q) {
        Condition c = MATTER_SPAN.TO_AT.gt(q.asOf()).and(MATTER_SPAN.FROM_AT.le(q.asOf()));
        c = q.isOpenOnly() ? c.and(MATTER_SPAN.IS_OPEN.isTrue()) : c;
        c = q.town().map(RegionId::value).map(MATTER_SPAN.TOWN_ID::eq).map(c::and).orElse(c);
        c = q.grid().map(RegionId::value).map(MATTER_SPAN.GRID_ID::eq).map(c::and).orElse(c);
        c = q.category().map(MATTER_SPAN.CATEGORY_CODE::startsWith).map(c::and).orElse(c);
        c = q.owner().map(UnitId::value).map(MATTER_SPAN.OWNER_UNIT_ID::eq).map(c::and).orElse(c);
        c =
                q.statuses().isEmpty()
                        ? c
                        : c.and(
                                MATTER_SPAN.STATUS.in(
                                        q.statuses().stream().map(Enum::name).toList()));
        return q.text().map(MatterList::saying).map(c::and).orElse(c);
    }

    /**
     * What a restricted matter says is not searched, or the search would tell what the list hides.
     */
    private static Condition saying(String words) {
        Condition inWords =
                MATTER_TEXT
                        .TITLE
                        .containsIgnoreCase(words)
                        .or(MATTER_TEXT.ADDRESS.containsIgnoreCase(words));
        return MATTER.NUMBER.contains(words).or(MATTER.IS_RESTRICTED.isFalse().and(inWords));
    }

    static MatterRow row(Record r) {
        boolean isRestricted = r.get(MATTER.IS_RESTRICTED);
        boolean hasPoint = !isRestricted && r.get(MATTER.LON) != null;
        return new MatterRow(
                new MatterId(r.get(MATTER_SPAN.MATTER_ID)),
                r.get(MATTER.NUMBER),
                isRestricted ? "" : r.get(MATTER_TEXT.TITLE),
                new RegionId(r.get(MATTER_SPAN.TOWN_ID)),
                Optional.ofNullable(r.get(MATTER_SPAN.GRID_ID)).map(RegionId::new),
                hasPoint ? r.get(MATTER.LON) : Double.NaN,
                hasPoint ? r.get(MATTER.LAT) : Double.NaN,
                new CategoryCode(r.get(MATTER_SPAN.CATEGORY_CODE)),
                Urgency.valueOf(r.get(MATTER_SPAN.URGENCY)),
                Risk.valueOf(r.get(MATTER_SPAN.RISK)),
                isRestricted,
                MatterStatus.valueOf(r.get(MATTER_SPAN.STATUS)),
                new UnitId(r.get(MATTER_SPAN.OWNER_UNIT_ID)),
                times(r),
                Optional.ofNullable(r.get(MATTER_SPAN.CLOSE_KIND)).map(CloseKind::valueOf));
    }

    private static Times times(Record r) {
        return new Times(
                r.get(MATTER_SPAN.REGISTERED_AT),
                r.get(MATTER_SPAN.ACCEPTED_AT),
                r.get(MATTER_SPAN.DISPATCHED_AT),
                r.get(MATTER_SPAN.CONTACT_DUE_AT),
                r.get(MATTER_SPAN.CONTACTED_AT),
                r.get(MATTER_SPAN.FEEDBACK_AT),
                r.get(MATTER_SPAN.CLOSED_AT),
                new Clocks(
                        MatterRows.limit(
                                r.get(MATTER_SPAN.LIMIT_AMOUNT), r.get(MATTER_SPAN.LIMIT_UNIT)),
                        r.get(MATTER_SPAN.CLOCK_FROM),
                        r.get(MATTER_SPAN.DUE_AT),
                        r.get(MATTER_SPAN.STAGE_DUE_AT),
                        r.get(MATTER_SPAN.STOPPED_AT)));
    }
}
