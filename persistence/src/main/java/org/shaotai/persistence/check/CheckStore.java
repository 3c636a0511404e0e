package org.shaotai.persistence.check;

import static org.shaotai.persistence.jooq.Tables.JOURNAL;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.UNIT;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.account.AccountReplay;
import org.shaotai.persistence.calendar.CalendarReplay;
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
 * Holds a store against its promises: the chains and their noted ends, the replay of the journal
 * with its tallies, calendar and accounts, the spans, one owner and one due.
 */
public final class CheckStore {

    /** Findings that are named; more of a kind say nothing new. */
    private static final int MOST = 100;

    private final Database database;
    private final ZoneId zone;
    private final Supplier<Map<String, Long>> lost;

    /**
     * The check of a database.
     *
     * @param zone the store's
     * @param lost the chains that do not hold what was noted of them outside of the store
     */
    public CheckStore(Database database, ZoneId zone, Supplier<Map<String, Long>> lost) {
        this.database = database;
        this.zone = zone;
        this.lost = lost;
    }

    /** Checks everything; {@code refusal.cancelled} when the listener calls it off. */
    public Outcome<StoreCheck> check(Progress progress) {
        List<Finding> rolledBack =
                lost.get().entrySet().stream()
                        .map(end -> place(Rule.ROLLED_BACK, end.getKey(), end.getValue()))
                        .toList();
        return database.read(sql -> check(sql, rolledBack, progress));
    }

    private static Finding place(Rule rule, String console, long seq) {
        return new Finding(rule, console + " #" + seq);
    }

    private Outcome<StoreCheck> check(DSLContext sql, List<Finding> rolledBack, Progress progress) {
        List<Finding> findings = new ArrayList<>(rolledBack);
        List<Runnable> steps =
                List.of(
                        () -> chains(sql, findings),
                        () -> matters(sql, findings),
                        () -> {
                            add(findings, Rule.WHISTLE_REPLAY, WhistleReplay.differing(sql, MOST));
                            add(findings, Rule.SHEET_REPLAY, SheetReplay.differing(sql, MOST));
                        },
                        () -> {
                            add(findings, Rule.MATTER_SPAN, spans(sql));
                            add(findings, Rule.OWNER_AND_DUE, orphans(sql));
                        },
                        () -> {
                            add(
                                    findings,
                                    Rule.CALENDAR_REPLAY,
                                    CalendarReplay.differing(sql, MOST));
                            add(findings, Rule.ACCOUNT_REPLAY, AccountReplay.differing(sql, MOST));
                        });
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).run();
            if (!progress.at(i + 1, steps.size())) {
                return Outcome.refused("refusal.cancelled");
            }
        }
        return Outcome.done(
                new StoreCheck(
                        Migration.LATEST,
                        sql.fetchCount(JOURNAL),
                        sql.fetchCount(MATTER),
                        sql.fetchCount(WHISTLE),
                        findings));
    }

    private static void chains(DSLContext sql, List<Finding> findings) {
        ChainCheck.of(sql)
                .breaks()
                .forEach(b -> findings.add(place(Rule.CHAIN, b.console(), b.seq())));
    }

    private void matters(DSLContext sql, List<Finding> findings) {
        MatterReplay replay = MatterReplay.of(sql, zone, MOST);
        add(findings, Rule.MATTER_REPLAY, replay.matters());
        add(findings, Rule.TALLY, replay.tallies());
    }

    private static void add(List<Finding> findings, Rule rule, Collection<String> subjects) {
        subjects.forEach(subject -> findings.add(new Finding(rule, subject)));
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
