package org.shaotai.persistence.check;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.UNIT;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.check.StoreCheck.Finding;
import org.shaotai.persistence.check.StoreCheck.Rule;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.database.Migration;
import org.shaotai.persistence.journal.ChainCheck;
import org.shaotai.persistence.matter.MatterReplay;
import org.shaotai.persistence.matter.MatterStatus;
import org.shaotai.persistence.supervision.SheetReplay;
import org.shaotai.persistence.whistle.WhistleReplay;

/**
 * Holds a store against its promises: the chain, the replay of the journal, the spans, one owner
 * and one due.
 */
public final class CheckStore {

    /** Findings that are named; more of a kind say nothing new. */
    private static final int MOST = 100;

    private final Database database;

    /** The check of a database. */
    public CheckStore(Database database) {
        this.database = database;
    }

    /** Checks everything; {@code refusal.cancelled} when the listener calls it off. */
    public Outcome<StoreCheck> check(Progress progress) {
        return database.read(sql -> check(sql, progress));
    }

    private static Outcome<StoreCheck> check(DSLContext sql, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        ChainCheck chain = ChainCheck.of(sql);
        chain.breaks()
                .forEach(b -> findings.add(new Finding(Rule.CHAIN, b.console() + " #" + b.seq())));
        if (!progress.at(1, 4)) {
            return Outcome.refused("refusal.cancelled");
        }
        Set<String> matters = new HashSet<>(MatterReplay.differing(sql, MOST));
        matters.forEach(number -> findings.add(new Finding(Rule.MATTER_REPLAY, number)));
        Set<String> whistles = new HashSet<>(WhistleReplay.differing(sql, MOST));
        whistles.forEach(number -> findings.add(new Finding(Rule.WHISTLE_REPLAY, number)));
        SheetReplay.differing(sql, MOST)
                .forEach(sheet -> findings.add(new Finding(Rule.SHEET_REPLAY, sheet)));
        if (!progress.at(2, 4)) {
            return Outcome.refused("refusal.cancelled");
        }
        spans(sql).forEach(number -> findings.add(new Finding(Rule.MATTER_SPAN, number)));
        progress.at(3, 4);
        orphans(sql).forEach(number -> findings.add(new Finding(Rule.OWNER_AND_DUE, number)));
        progress.at(4, 4);
        return Outcome.done(
                new StoreCheck(
                        Migration.LATEST,
                        sql.fetchCount(JOURNAL),
                        sql.fetchCount(MATTER),
                        sql.fetchCount(WHISTLE),
                        findings));
    }

    /** Matters whose span in force says something else than their row, or that have none or two. */
    private static List<String> spans(DSLContext sql) {
        Condition inForce =
                MATTER_SPAN.MATTER_ID.eq(MATTER.ID).and(MATTER_SPAN.TO_AT.gt(DSL.currentInstant()));
        Condition same =
                inForce.and(MATTER_SPAN.STATUS.eq(MATTER.STATUS))
                        .and(MATTER_SPAN.OWNER_UNIT_ID.eq(MATTER.OWNER_UNIT_ID))
                        .and(MATTER_SPAN.DUE_AT.eq(MATTER.DUE_AT))
                        .and(MATTER_SPAN.CATEGORY_CODE.eq(MATTER.CATEGORY_CODE))
                        .and(MATTER_SPAN.STAGE_DUE_AT.eq(MATTER.STAGE_DUE_AT))
                        .and(MATTER_SPAN.LEVEL.eq(MATTER.LEVEL))
                        .and(MATTER_SPAN.RISK.eq(MATTER.RISK));
        return sql.select(MATTER.NUMBER)
                .from(MATTER)
                .where(DSL.notExists(DSL.selectOne().from(MATTER_SPAN).where(same)))
                .orderBy(MATTER.NUMBER)
                .limit(MOST)
                .fetch(MATTER.NUMBER);
    }

    /** Open matters without an acting owner. */
    private static List<String> orphans(DSLContext sql) {
        List<String> open =
                Arrays.stream(MatterStatus.values())
                        .filter(MatterStatus::isOpen)
                        .map(Enum::name)
                        .toList();
        return sql.select(MATTER.NUMBER)
                .from(MATTER)
                .join(UNIT)
                .on(UNIT.ID.eq(MATTER.OWNER_UNIT_ID))
                .where(MATTER.STATUS.in(open).and(UNIT.IS_ACTIVE.isFalse()))
                .limit(MOST)
                .fetch(MATTER.NUMBER);
    }
}
