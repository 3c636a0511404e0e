package org.shaotai.persistence.supervision;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.SUPERVISION_SHEET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.shaotai.persistence.jooq.tables.SupervisionSheet;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.MattersAt;
import org.shaotai.persistence.matter.OpenDockets;
import org.shaotai.persistence.region.RegionId;

/** Reads the lists of sheets within one transaction. */
final class SheetReader {

    private SheetReader() {}

    static List<Sheet> unanswered(DSLContext sql, RegionId town, Instant asOf) {
        Condition waits =
                SUPERVISION_SHEET
                        .ISSUED_AT
                        .le(asOf)
                        .and(isLater(SUPERVISION_SHEET.ANSWERED_AT, asOf))
                        .and(isLater(SUPERVISION_SHEET.CANCELLED_AT, asOf));
        return SheetRows.where(sql, waits.and(isOwed(town, asOf)).andNot(isExplained(asOf)));
    }

    private static Condition isLater(Field<Instant> at, Instant asOf) {
        return at.isNull().or(at.gt(asOf));
    }

    /** An answer to one sheet of a lapse is an answer to all of them. */
    private static Condition isExplained(Instant asOf) {
        SupervisionSheet other = SUPERVISION_SHEET.as("other");
        return DSL.exists(
                DSL.selectOne()
                        .from(other)
                        .where(other.MATTER_ID.eq(SUPERVISION_SHEET.MATTER_ID))
                        .and(other.UNIT_ID.eq(SUPERVISION_SHEET.UNIT_ID))
                        .and(other.LAPSE_FROM.eq(SUPERVISION_SHEET.LAPSE_FROM))
                        .and(other.ANSWERED_AT.le(asOf)));
    }

    /** What has its result, or has gone to another unit, is no more waited for. */
    private static Condition isOwed(RegionId town, Instant asOf) {
        return DSL.exists(
                DSL.selectOne()
                        .from(MATTER_SPAN)
                        .where(MATTER_SPAN.MATTER_ID.eq(SUPERVISION_SHEET.MATTER_ID))
                        .and(MATTER_SPAN.OWNER_UNIT_ID.eq(SUPERVISION_SHEET.UNIT_ID))
                        .and(MATTER_SPAN.TOWN_ID.eq(town.value()))
                        .and(new MattersAt(asOf).holds())
                        .and(OpenDockets.isOwed()));
    }

    static List<Sheet> issued(DSLContext sql, RegionId town, Instant from, Instant asOf) {
        Condition isThere =
                DSL.exists(
                        DSL.selectOne()
                                .from(MATTER)
                                .where(MATTER.ID.eq(SUPERVISION_SHEET.MATTER_ID))
                                .and(MATTER.TOWN_ID.eq(town.value())));
        List<Sheet> found =
                new ArrayList<>(
                        SheetRows.where(
                                sql, SUPERVISION_SHEET.ISSUED_AT.between(from, asOf).and(isThere)));
        Collections.reverse(found);
        return found;
    }

    static Map<MatterId, MatterRow> behind(DSLContext sql, Collection<Sheet> sheets, Instant asOf) {
        Set<Long> ids = sheets.stream().map(s -> s.matter().value()).collect(Collectors.toSet());
        return new MattersAt(asOf)
                .byId(sql, ids).stream().collect(Collectors.toMap(MatterRow::id, row -> row));
    }

    static List<SheetStep> steps(DSLContext sql, long id, Instant asOf) {
        return JournalStore.of(sql, Subject.SUPERVISION, id, asOf).stream()
                .map(SheetReader::step)
                .toList();
    }

    private static SheetStep step(JournalEntry row) {
        SheetMove move = SheetMove.valueOf(row.event());
        String words =
                switch (move) {
                    case ISSUE -> row.entry().note();
                    case ANSWER -> Detail.read(row.detail(), SheetEvent.Answered.class).answer();
                    case CANCEL -> Detail.read(row.detail(), SheetEvent.Cancelled.class).reason();
                };
        return new SheetStep(move, row.entry(), words);
    }
}
