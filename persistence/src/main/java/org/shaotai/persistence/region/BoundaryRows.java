package org.shaotai.persistence.region;

import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.REGION_BOUNDARY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.shaotai.persistence.jooq.tables.records.RegionBoundaryRecord;

/** Turns a {@link Boundary} into its row and back. */
final class BoundaryRows {
    private BoundaryRows() {}

    /** The outlines in force on a day, of the regions that meet a condition. */
    static List<Boundary> inForce(DSLContext sql, LocalDate day, Condition which) {
        return sql.select(REGION_BOUNDARY.fields())
                .from(REGION_BOUNDARY)
                .join(REGION)
                .on(REGION.ID.eq(REGION_BOUNDARY.REGION_ID))
                .where(which, REGION_BOUNDARY.FROM_DATE.le(day), REGION_BOUNDARY.TO_DATE.gt(day))
                .orderBy(REGION.CODE)
                .fetch(row -> boundary(row.into(REGION_BOUNDARY)));
    }

    /** Writes a region's first outline. */
    static void addFirst(DSLContext sql, RegionId region, Geometry outline) {
        sql.executeInsert(row(region, Boundary.SINCE_EVER, outline));
    }

    /**
     * Writes an outline that counts from a day on, ending the one before; nothing when it is the
     * same. A second change on the same day takes the place of the first.
     *
     * @return whether it differs from what was in force
     */
    static boolean change(DSLContext sql, RegionId region, Geometry outline, LocalDate today) {
        Condition current =
                REGION_BOUNDARY
                        .REGION_ID
                        .eq(region.value())
                        .and(REGION_BOUNDARY.TO_DATE.eq(Boundary.OPEN_END));
        Optional<RegionBoundaryRecord> before =
                sql.selectFrom(REGION_BOUNDARY).where(current).fetchOptional();
        if (before.isEmpty()) {
            addFirst(sql, region, outline);
            return true;
        }
        RegionBoundaryRecord next = row(region, today, outline);
        if (Arrays.equals(before.get().getOutline(), next.getOutline())) {
            return false;
        }
        if (before.get().getFromDate().isBefore(today)) {
            sql.update(REGION_BOUNDARY)
                    .set(REGION_BOUNDARY.TO_DATE, today)
                    .where(current)
                    .execute();
            sql.executeInsert(next);
        } else {
            next.setFromDate(before.get().getFromDate());
            sql.update(REGION_BOUNDARY).set(next).where(current).execute();
        }
        return true;
    }

    private static RegionBoundaryRecord row(RegionId region, LocalDate from, Geometry outline) {
        Envelope box = outline.getEnvelopeInternal();
        RegionBoundaryRecord row = new RegionBoundaryRecord();
        row.setRegionId(region.value());
        row.setFromDate(from);
        row.setToDate(Boundary.OPEN_END);
        row.setMinLon(box.getMinX());
        row.setMinLat(box.getMinY());
        row.setMaxLon(box.getMaxX());
        row.setMaxLat(box.getMaxY());
        row.setOutline(new WKBWriter(2).write(outline));
        return row;
    }

    private static Boundary boundary(RegionBoundaryRecord row) {
        try {
            return new Boundary(
                    new RegionId(row.getRegionId()),
                    row.getFromDate(),
                    row.getToDate(),
                    new WKBReader().read(row.getOutline()));
        } catch (ParseException e) {
            throw new IllegalStateException("outline of region " + row.getRegionId(), e);
        }
    }
}
