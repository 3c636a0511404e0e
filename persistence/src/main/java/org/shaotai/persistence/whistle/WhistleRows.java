package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REPORT_IN;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.database.Rows;
import org.shaotai.persistence.jooq.tables.records.ReportInRecord;
import org.shaotai.persistence.jooq.tables.records.WhistleRecord;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.unit.UnitId;

/** Turns a {@link Whistle} into its rows and back. */
final class WhistleRows {

    private WhistleRows() {}

    static Optional<Whistle> find(DSLContext sql, WhistleId id) {
        return fetch(sql, WHISTLE.ID.eq(id.value())).stream().findFirst();
    }

    static List<Whistle> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    static List<Whistle> fetch(DSLContext sql, WhistleQuery q) {
        Condition c = WHISTLE.SOUNDED_AT.le(q.asOf());
        c =
                q.isOpenOnly()
                        ? c.and(WHISTLE.CLOSED_AT.isNull().or(WHISTLE.CLOSED_AT.gt(q.asOf())))
                        : c;
        c = q.matter().map(m -> WHISTLE.MATTER_ID.eq(m.value())).map(c::and).orElse(c);
        if (q.town().isPresent()) {
            c =
                    c.and(
                            WHISTLE.MATTER_ID.in(
                                    sql.select(MATTER.ID)
                                            .from(MATTER)
                                            .where(MATTER.TOWN_ID.eq(q.town().get().value()))));
        }
        return fetch(sql, c).stream().map(w -> WhistlePast.at(w, q.asOf())).toList();
    }

    private static List<Whistle> fetch(DSLContext sql, Condition condition) {
        Map<Long, List<ReportIn>> reports =
                sql.select(REPORT_IN.fields())
                        .from(REPORT_IN)
                        .join(WHISTLE)
                        .on(WHISTLE.ID.eq(REPORT_IN.WHISTLE_ID))
                        .where(condition)
                        .orderBy(REPORT_IN.ID)
                        .fetchInto(REPORT_IN)
                        .intoGroups(REPORT_IN.WHISTLE_ID, WhistleRows::report);
        return sql.selectFrom(WHISTLE)
                .where(condition)
                .orderBy(WHISTLE.SOUNDED_AT.desc(), WHISTLE.ID.desc())
                .fetch(row -> whistle(row, reports.get(row.getId())));
    }

    private static Whistle whistle(WhistleRecord r, List<ReportIn> reports) {
        return new Whistle(
                new WhistleId(r.getId()),
                r.getNumber(),
                new MatterId(r.getMatterId()),
                WhistleTier.valueOf(r.getTier()),
                WhistleKind.valueOf(r.getKind()),
                Gate.valueOf(r.getGate()),
                WhistleStatus.valueOf(r.getStatus()),
                r.getPlace(),
                r.getTask(),
                r.getSoundedAt(),
                r.getAssembleAt(),
                r.getDoneAt(),
                r.getClosedAt(),
                reports,
                r.getRowVersion());
    }

    private static ReportIn report(ReportInRecord r) {
        return new ReportIn(
                new UnitId(r.getUnitId()),
                r.getReason(),
                ReportInStatus.valueOf(r.getStatus()),
                r.getNotifiedAt(),
                r.getAnswerDueAt(),
                r.getCheckInDueAt(),
                r.getAbsentAfter(),
                r.getAnsweredAt(),
                r.getCheckedInAt(),
                Optional.ofNullable(r.getCheckInWay()).map(CheckInWay::valueOf),
                Optional.ofNullable(r.getCheckedInBy()).orElse(""),
                Optional.ofNullable(r.getResult()).orElse(""),
                r.getResultAt(),
                r.getReleasedAt());
    }

    static WhistleRecord row(Whistle w) {
        WhistleRecord r = new WhistleRecord();
        r.setId(w.id().value());
        r.setNumber(w.number());
        r.setMatterId(w.matter().value());
        r.setTier(w.tier().name());
        r.setKind(w.kind().name());
        r.setGate(w.gate().name());
        r.setStatus(w.status().name());
        r.setPlace(w.place());
        r.setTask(w.task());
        r.setSoundedAt(w.soundedAt());
        r.setAssembleAt(w.assembleAt());
        r.setDoneAt(w.doneAt());
        r.setClosedAt(w.closedAt());
        r.setRowVersion(w.version());
        return r;
    }

    static ReportInRecord row(WhistleId whistle, ReportIn report) {
        ReportInRecord r = new ReportInRecord();
        r.setWhistleId(whistle.value());
        r.setUnitId(report.unit().value());
        r.setReason(report.reason());
        r.setStatus(report.status().name());
        r.setNotifiedAt(report.notifiedAt());
        r.setAnswerDueAt(report.answerDueAt());
        r.setCheckInDueAt(report.checkInDueAt());
        r.setAbsentAfter(report.absentAfter());
        r.setAnsweredAt(report.answeredAt());
        r.setCheckedInAt(report.checkedInAt());
        r.setCheckInWay(report.way().map(CheckInWay::name).orElse(null));
        r.setCheckedInBy(report.checkedInBy());
        r.setResult(report.result());
        r.setResultAt(report.resultAt());
        r.setReleasedAt(report.releasedAt());
        r.setRowVersion(1);
        return r;
    }

    static void insert(DSLContext sql, Whistle whistle) {
        Rows rows = new Rows(sql);
        rows.add(row(whistle));
        whistle.reports().forEach(report -> rows.add(row(whistle.id(), report)));
        rows.flush();
    }

    static void update(DSLContext sql, Whistle before, Whistle after) {
        sql.update(WHISTLE).set(row(after)).where(WHISTLE.ID.eq(after.id().value())).execute();
        for (ReportIn report : after.reports()) {
            if (!before.reports().contains(report)) {
                ReportInRecord row = row(after.id(), report);
                row.changed(REPORT_IN.ROW_VERSION, false);
                sql.update(REPORT_IN)
                        .set(row)
                        .set(REPORT_IN.ROW_VERSION, REPORT_IN.ROW_VERSION.plus(1))
                        .where(
                                REPORT_IN
                                        .WHISTLE_ID
                                        .eq(after.id().value())
                                        .and(REPORT_IN.UNIT_ID.eq(report.unit().value())))
                        .execute();
            }
        }
    }
}
