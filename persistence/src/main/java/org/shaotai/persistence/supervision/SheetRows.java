package org.shaotai.persistence.supervision;

import static org.shaotai.persistence.jooq.Tables.SUPERVISION_SHEET;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.SupervisionSheetRecord;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/** Turns a {@link Sheet} into its row and back. */
final class SheetRows {

    private SheetRows() {}

    static List<Sheet> where(DSLContext sql, Condition condition) {
        return sql.selectFrom(SUPERVISION_SHEET)
                .where(condition)
                .orderBy(SUPERVISION_SHEET.ISSUED_AT, SUPERVISION_SHEET.ID)
                .fetch(SheetRows::sheet);
    }

    private static Sheet sheet(SupervisionSheetRecord r) {
        return new Sheet(
                r.getId(),
                new MatterId(r.getMatterId()),
                new UnitId(r.getUnitId()),
                Optional.ofNullable(r.getOrderId()),
                SheetTrigger.valueOf(r.getReason()).level(),
                SheetTrigger.valueOf(r.getReason()),
                r.getLapseFrom(),
                r.getIssuedAt(),
                r.getReplyDueAt(),
                Optional.ofNullable(r.getAnsweredAt()),
                Optional.ofNullable(r.getCancelledAt()),
                r.getRowVersion());
    }

    private static SupervisionSheetRecord row(Sheet s) {
        SupervisionSheetRecord r = new SupervisionSheetRecord();
        r.setId(s.id());
        r.setMatterId(s.matter().value());
        r.setUnitId(s.unit().value());
        r.setOrderId(s.order().orElse(null));
        r.setReason(s.trigger().name());
        r.setLapseFrom(s.lapseFrom());
        r.setIssuedAt(s.issuedAt());
        r.setReplyDueAt(s.replyDueAt());
        r.setAnsweredAt(s.answeredAt().orElse(null));
        r.setCancelledAt(s.cancelledAt().orElse(null));
        r.setRowVersion(s.version());
        return r;
    }

    static void insert(DSLContext sql, Sheet sheet) {
        sql.executeInsert(row(sheet));
    }

    /** Whether the row was still the one the caller saw. */
    static boolean update(DSLContext sql, Sheet after) {
        return sql.update(SUPERVISION_SHEET)
                        .set(row(after))
                        .where(
                                SUPERVISION_SHEET
                                        .ID
                                        .eq(after.id())
                                        .and(SUPERVISION_SHEET.ROW_VERSION.eq(after.version() - 1)))
                        .execute()
                > 0;
    }
}
