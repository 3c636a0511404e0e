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

/** Turns a {@link Whistle} into its rows and back. */
final class WhistleRows {

    private WhistleRows() {}

    static Optional<Whistle> find(DSLContext sql, WhistleId id) {
        return fetch(sql, WHISTLE.ID.eq(id.value())).stream().findFirst();
    }

    /** The same, and nobody else changes it before the caller's transaction ends. */
    static Optional<Whistle> hold(DSLContext sql, WhistleId id) {
        sql.select(WHISTLE.ID).from(WHISTLE).where(WHISTLE.ID.eq(id.value())).forUpdate().fetch();
        return find(sql, id);
    }

    static List<Whistle> all(DSLContext sql) {
        return fetch(sql, DSL.noCondition());
    }

    /** The whistles that a question asks for as their rows stand now. */
    static List<Whistle> fetch(DSLContext sql, WhistleQuery q) {
        Condition c = (q.isSoundedOnly() ? WHISTLE.SOUNDED_AT : WHISTLE.COMPOSED_AT).le(q.asOf());
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
        return fetch(sql, c);
    }

    static List<Whistle> fetch(DSLContext sql, Condition condition) {
        Map<Long, List<ReportInRecord>> units =
                sql.select(REPORT_IN.fields())
                        .from(REPORT_IN)
                        .join(WHISTLE)
                        .on(WHISTLE.ID.eq(REPORT_IN.WHISTLE_ID))
                        .where(condition)
                        .orderBy(REPORT_IN.ID)
                        .fetchInto(REPORT_IN)
                        .intoGroups(REPORT_IN.WHISTLE_ID, row -> row);
        return sql.selectFrom(WHISTLE)
                .where(condition)
                .orderBy(
                        DSL.coalesce(WHISTLE.SOUNDED_AT, WHISTLE.COMPOSED_AT).desc(),
                        WHISTLE.ID.desc())
                .fetch(row -> whistle(row, units.get(row.getId())));
    }

    private static Whistle whistle(WhistleRecord r, List<ReportInRecord> units) {
        return new Whistle(
                new WhistleId(r.getId()),
                r.getNumber(),
                composition(r, ReportRows.calls(units)),
                WhistleStatus.valueOf(r.getStatus()),
                new Review(
                        r.getWhistler(),
                        r.getComposedAt(),
                        r.getReviewDueAt(),
                        r.getReviewedAt(),
                        r.getReviewer()),
                new Sounding(
                        r.getSoundedAt(),
                        Optional.ofNullable(r.getRepeatOf()).map(WhistleId::new),
                        r.getPlanDueAt(),
                        r.getHandleDueAt()),
                new Handling(r.getPlan(), r.getPlannedAt(), r.getCommander()),
                new Ending(r.getDoneAt(), r.getEvaluateDueAt(), r.getClosedAt(), r.getInvalidAt()),
                ReportRows.reports(units),
                r.getChangedAt(),
                r.getRowVersion());
    }

    private static Composition composition(WhistleRecord r, List<Composition.Call> calls) {
        return new Composition(
                new MatterId(r.getMatterId()),
                WhistleTier.valueOf(r.getTier()),
                WhistleKind.valueOf(r.getKind()),
                Gate.valueOf(r.getGate()),
                r.getPlace(),
                r.getTask(),
                r.getAssembleAt(),
                r.getAllowsRemote(),
                calls);
    }

    static WhistleRecord row(Whistle w) {
        WhistleRecord r = new WhistleRecord();
        r.setId(w.id().value());
        r.setNumber(w.number());
        put(r, w.composition());
        r.setStatus(w.status().name());
        r.setWhistler(w.review().whistler());
        r.setComposedAt(w.review().composedAt());
        r.setReviewDueAt(w.review().dueAt());
        r.setReviewedAt(w.review().reviewedAt());
        r.setReviewer(w.review().reviewer());
        r.setSoundedAt(w.soundedAt());
        r.setRepeatOf(w.sounding().repeatOf().map(WhistleId::value).orElse(null));
        r.setPlanDueAt(w.sounding().planDueAt());
        r.setHandleDueAt(w.sounding().handleDueAt());
        r.setPlan(w.handling().plan());
        r.setPlannedAt(w.handling().plannedAt());
        r.setCommander(w.handling().commander());
        r.setDoneAt(w.doneAt());
        r.setEvaluateDueAt(w.ending().evaluateDueAt());
        r.setClosedAt(w.closedAt());
        r.setInvalidAt(w.ending().invalidAt());
        r.setChangedAt(w.changedAt());
        r.setRowVersion(w.version());
        return r;
    }

    private static void put(WhistleRecord r, Composition composed) {
        r.setMatterId(composed.matter().value());
        r.setTier(composed.tier().name());
        r.setKind(composed.kind().name());
        r.setGate(composed.gate().name());
        r.setPlace(composed.place());
        r.setTask(composed.task());
        r.setAssembleAt(composed.assembleAt());
        r.setAllowsRemote(composed.allowsRemote());
    }

    static void insert(DSLContext sql, Whistle whistle) {
        sql.executeInsert(row(whistle));
        Rows rows = new Rows(sql);
        ReportRows.rows(whistle).forEach(rows::add);
        rows.flush();
    }

    static void update(DSLContext sql, Whistle before, Whistle after) {
        sql.update(WHISTLE).set(row(after)).where(WHISTLE.ID.eq(after.id().value())).execute();
        ReportRows.update(sql, before, after);
    }
}
