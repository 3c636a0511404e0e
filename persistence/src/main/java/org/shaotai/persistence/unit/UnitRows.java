package org.shaotai.persistence.unit;

import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.util.List;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.DutyCatalogRecord;
import org.shaotai.persistence.jooq.tables.records.UnitRecord;
import org.shaotai.persistence.region.RegionId;

/** Turns a {@link Unit} into its rows and back, inside the caller's transaction. */
final class UnitRows {
    private UnitRows() {}

    /** Writes a unit and its lines in the duty catalogue. */
    static UnitId add(DSLContext sql, UnitDraft draft) {
        long id =
                sql.insertInto(UNIT)
                        .set(UNIT.CODE, draft.code())
                        .set(UNIT.NAME, draft.name())
                        .set(UNIT.SHORT_NAME, draft.shortName())
                        .set(UNIT.KIND, draft.kind().name())
                        .set(UNIT.REGION_ID, draft.region().value())
                        .set(UNIT.DUTY_PHONE, draft.dutyPhone())
                        .set(UNIT.IS_ACTIVE, true)
                        .returning(UNIT.ID)
                        .fetchSingle(UNIT.ID);
        List<DutyCatalogRecord> duties =
                draft.duties().stream()
                        .map(d -> new DutyCatalogRecord(d.category().value(), id, d.rank()))
                        .toList();
        sql.batchInsert(duties).execute();
        return new UnitId(id);
    }

    static Unit unit(UnitRecord row) {
        return new Unit(
                new UnitId(row.getId()),
                row.getCode(),
                row.getName(),
                row.getShortName(),
                UnitKind.valueOf(row.getKind()),
                new RegionId(row.getRegionId()),
                row.getDutyPhone(),
                row.getIsActive());
    }
}
