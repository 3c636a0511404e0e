package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Tables.REPORT_IN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.jooq.tables.records.ReportInRecord;
import org.shaotai.persistence.unit.UnitId;

/** Turns the called units of a whistle into their rows and back. */
final class ReportRows {

    private ReportRows() {}

    /** The units that were composed, in their order. */
    static List<Composition.Call> calls(List<ReportInRecord> rows) {
        return rows.stream()
                .filter(ReportInRecord::getIsComposed)
                .map(r -> new Composition.Call(new UnitId(r.getUnitId()), r.getReason()))
                .toList();
    }

    /** The units that were told. */
    static List<ReportIn> reports(List<ReportInRecord> rows) {
        return rows.stream().filter(r -> r.getStatus() != null).map(ReportRows::report).toList();
    }

    private static ReportIn report(ReportInRecord r) {
        return new ReportIn(
                new UnitId(r.getUnitId()),
                r.getReason(),
                ReportInStatus.valueOf(r.getStatus()),
                new CallClock(
                        r.getNotifiedAt(),
                        r.getAnswerDueAt(),
                        r.getCheckInDueAt(),
                        r.getAbsentAfter()),
                new Reply(r.getAnsweredAt(), dispute(r), r.getExcusedAt()),
                checkIn(r),
                new Work(
                        r.getResult(),
                        r.getResultAt(),
                        r.getReleasedAt(),
                        mark(r.getMarkOfUnit()),
                        mark(r.getMarkOfWhistle())));
    }

    private static Optional<Dispute> dispute(ReportInRecord r) {
        return Optional.ofNullable(r.getDisputedAt())
                .map(
                        at ->
                                new Dispute(
                                        at,
                                        r.getDisputeBasis(),
                                        Optional.ofNullable(r.getProposedId()).map(UnitId::new),
                                        r.getRulingDueAt(),
                                        r.getRuledAt(),
                                        r.getIsUpheld()));
    }

    private static Optional<CheckIn> checkIn(ReportInRecord r) {
        return Optional.ofNullable(r.getCheckedInAt())
                .map(
                        at ->
                                new CheckIn(
                                        at,
                                        CheckInWay.valueOf(r.getCheckInWay()),
                                        r.getCheckedInBy(),
                                        r.getIsStandIn()));
    }

    private static Optional<Mark> mark(String name) {
        return Optional.ofNullable(name).map(Mark::valueOf);
    }

    /** The rows of a whistle: those who were told, or before that those who are to be. */
    static List<ReportInRecord> rows(Whistle whistle) {
        List<ReportInRecord> rows = new ArrayList<>();
        if (whistle.reports().isEmpty()) {
            whistle.composition()
                    .calls()
                    .forEach(call -> rows.add(row(whistle, call.unit(), call.reason())));
        }
        whistle.reports().forEach(report -> rows.add(row(whistle, report)));
        return rows;
    }

    private static ReportInRecord row(Whistle whistle, UnitId unit, String reason) {
        ReportInRecord r = new ReportInRecord();
        r.setWhistleId(whistle.id().value());
        r.setUnitId(unit.value());
        r.setReason(reason);
        r.setIsComposed(
                whistle.composition().calls().stream().anyMatch(c -> c.unit().equals(unit)));
        r.setResult("");
        r.setRowVersion(1);
        return r;
    }

    static ReportInRecord row(Whistle whistle, ReportIn report) {
        ReportInRecord r = row(whistle, report.unit(), report.reason());
        r.setStatus(report.status().name());
        r.setNotifiedAt(report.clock().notifiedAt());
        r.setAnswerDueAt(report.clock().answerDueAt());
        r.setCheckInDueAt(report.clock().checkInDueAt());
        r.setAbsentAfter(report.clock().absentAfter());
        r.setAnsweredAt(report.answeredAt());
        r.setExcusedAt(report.reply().excusedAt());
        putDispute(r, report.reply().dispute());
        putCheckIn(r, report.checkIn());
        r.setResult(report.work().result());
        r.setResultAt(report.work().resultAt());
        r.setReleasedAt(report.work().releasedAt());
        r.setMarkOfUnit(report.work().ofUnit().map(Mark::name).orElse(null));
        r.setMarkOfWhistle(report.work().ofWhistle().map(Mark::name).orElse(null));
        return r;
    }

    private static void putDispute(ReportInRecord r, Optional<Dispute> dispute) {
        r.setDisputedAt(dispute.map(Dispute::at).orElse(null));
        r.setDisputeBasis(dispute.map(Dispute::basis).orElse(null));
        r.setProposedId(dispute.flatMap(Dispute::proposed).map(UnitId::value).orElse(null));
        r.setRulingDueAt(dispute.map(Dispute::rulingDueAt).orElse(null));
        r.setRuledAt(dispute.map(Dispute::ruledAt).orElse(null));
        r.setIsUpheld(dispute.map(Dispute::isUpheld).orElse(null));
    }

    private static void putCheckIn(ReportInRecord r, Optional<CheckIn> checkIn) {
        r.setCheckedInAt(checkIn.map(CheckIn::at).orElse(null));
        r.setCheckInWay(checkIn.map(CheckIn::way).map(CheckInWay::name).orElse(null));
        r.setCheckedInBy(checkIn.map(CheckIn::who).orElse(null));
        r.setIsStandIn(checkIn.map(CheckIn::isStandIn).orElse(null));
    }

    /** Writes the called units that a whistle's event changed or added. */
    static void update(DSLContext sql, Whistle before, Whistle after) {
        for (ReportIn report : after.reports()) {
            if (!before.reports().contains(report)) {
                write(sql, row(after, report));
            }
        }
    }

    private static void write(DSLContext sql, ReportInRecord row) {
        row.changed(REPORT_IN.ROW_VERSION, false);
        int changed =
                sql.update(REPORT_IN)
                        .set(row)
                        .set(REPORT_IN.ROW_VERSION, REPORT_IN.ROW_VERSION.plus(1))
                        .where(
                                REPORT_IN
                                        .WHISTLE_ID
                                        .eq(row.getWhistleId())
                                        .and(REPORT_IN.UNIT_ID.eq(row.getUnitId())))
                        .execute();
        if (changed == 0) {
            row.changed(REPORT_IN.ROW_VERSION, true);
            sql.executeInsert(row);
        }
    }
}
