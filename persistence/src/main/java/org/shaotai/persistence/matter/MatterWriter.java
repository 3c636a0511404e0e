package org.shaotai.persistence.matter;

import static org.shaotai.persistence.jooq.Sequences.MATTER_ID_SEQ;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.MATTER_SPAN;
import static org.shaotai.persistence.jooq.Tables.REGION;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.database.Rows;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.tally.TallyMonth;

/**
 * Writes what happened to matters inside one transaction: the row, its spans, its orders and its
 * journal, always together. New matters wait and are written in batches; {@link #flush()} is the
 * last act.
 */
final class MatterWriter {

    private static final int BATCH = 500;

    private final DSLContext sql;
    private final Chain chain;
    private final MatterMoves moves;
    private final Instant now;
    private final NumberSeries numbers;
    private final Map<RegionId, String> townCodes = new HashMap<>();
    private final Rows rows;
    private final MatterTally tally;
    private List<Long> ids = List.of();
    private int nextId;

    MatterWriter(DSLContext sql, Chain chain, Limits limits, Instant now) {
        this.sql = sql;
        this.chain = chain;
        this.moves = new MatterMoves(limits);
        this.now = now;
        this.numbers = new NumberSeries(sql, limits.calendar().zone());
        this.rows = new Rows(sql);
        this.tally = new MatterTally(sql, new TallyMonth(limits.calendar().zone()));
    }

    /** Lets something happen to a matter that is in the store. */
    Outcome<Matter> apply(Docket before, MatterEvent event, Entry entry) {
        Matter matter = before.matter();
        Instant since =
                sql.select(MATTER_SPAN.FROM_AT)
                        .from(MATTER_SPAN)
                        .where(
                                MATTER_SPAN
                                        .MATTER_ID
                                        .eq(matter.id().value())
                                        .and(MATTER_SPAN.TO_AT.eq(Span.FOREVER)))
                        .fetchSingle(MATTER_SPAN.FROM_AT);
        if (entry.at().isBefore(since)) {
            return Outcome.refused("refusal.matter.beforeLast", since);
        }
        Docket after = event.applyTo(before, entry.at());
        tally.before(before, event);
        int moved =
                sql.update(MATTER)
                        .set(Rows.changed(MatterRows.row(matter), MatterRows.row(after.matter())))
                        .where(
                                MATTER.ID
                                        .eq(matter.id().value())
                                        .and(MATTER.ROW_VERSION.eq(matter.version())))
                        .execute();
        if (moved == 0) {
            return Outcome.refused("refusal.matter.changed", matter.number(), matter.status());
        }
        OrderRows.save(sql, rows, before, after);
        saveSpan(after.matter(), since, entry.at());
        CallRows.row(matter.id(), event, entry.at()).ifPresent(rows::add);
        rows.flush();
        chain.append(
                journal(
                        matter.id(),
                        Optional.of(matter.status()),
                        after.matter().status(),
                        event,
                        entry));
        chain.flush();
        tally.after(before, after, event, since, entry.at());
        tally.flush();
        return Outcome.done(after.matter());
    }

    private void saveSpan(Matter after, Instant since, Instant at) {
        if (since.equals(at)) {
            sql.update(MATTER_SPAN)
                    .set(MatterRows.span(new Span(after, at, Span.FOREVER)))
                    .where(
                            MATTER_SPAN
                                    .MATTER_ID
                                    .eq(after.id().value())
                                    .and(MATTER_SPAN.FROM_AT.eq(since)))
                    .execute();
            return;
        }
        sql.update(MATTER_SPAN)
                .set(MATTER_SPAN.TO_AT, at)
                .where(
                        MATTER_SPAN
                                .MATTER_ID
                                .eq(after.id().value())
                                .and(MATTER_SPAN.FROM_AT.eq(since)))
                .execute();
        rows.add(MatterRows.span(new Span(after, at, Span.FOREVER)));
    }

    /**
     * Takes a new matter in with its whole past; an event that its status does not allow is a
     * mistake of the caller.
     */
    Matter add(MatterHistory past) {
        MatterId id = nextId();
        Entry first = past.registered();
        String number = numbers.next(townCode(past.intake().place().town()), first.at());
        MatterEvent.Registered registered =
                moves.registered(number, past.intake(), past.owner(), first.at());
        Past life = new Past(tally, registered.open(id, first.at()), first.at());
        MatterStatus before = life.docket().matter().status();
        chain.append(journal(id, Optional.empty(), before, registered, first));
        for (MatterHistory.Step step : past.steps()) {
            before = life.docket().matter().status();
            check(life.docket().matter(), step.event().move());
            life.step(step.event(), step.entry().at());
            chain.append(
                    journal(
                            id,
                            Optional.of(before),
                            life.docket().matter().status(),
                            step.event(),
                            step.entry()));
        }
        await(past, life.docket(), life.end());
        return life.docket().matter();
    }

    private static void check(Matter matter, Move move) {
        if (!move.isAllowedFrom(matter.status())) {
            throw new IllegalArgumentException(
                    matter.number() + ": no " + move + " from " + matter.status());
        }
    }

    private void await(MatterHistory past, Docket docket, List<Span> spans) {
        MatterId id = docket.matter().id();
        rows.add(MatterRows.row(docket.matter()));
        rows.add(MatterRows.text(id, past.intake().words()));
        spans.forEach(span -> rows.add(MatterRows.span(span)));
        docket.orders().forEach(order -> rows.add(OrderRows.row(id, order)));
        past.intake()
                .lead()
                .ifPresent(lead -> rows.add(MatterRows.lead(id, lead, past.registered().at())));
        past.steps()
                .forEach(
                        step ->
                                CallRows.row(id, step.event(), step.entry().at())
                                        .ifPresent(rows::add));
        if (rows.count(MATTER) >= BATCH) {
            flushRows();
        }
    }

    private void flushRows() {
        rows.flush();
        chain.flush();
    }

    /** Writes what waits. */
    void flush() {
        flushRows();
        tally.flush();
    }

    private MatterId nextId() {
        if (nextId == ids.size()) {
            ids =
                    ids.isEmpty()
                            ? List.of(sql.nextval(MATTER_ID_SEQ))
                            : sql.nextvals(MATTER_ID_SEQ, BATCH);
            nextId = 0;
        }
        return new MatterId(ids.get(nextId++));
    }

    private String townCode(RegionId town) {
        return townCodes.computeIfAbsent(
                town,
                id ->
                        sql.select(REGION.CODE)
                                .from(REGION)
                                .where(REGION.ID.eq(id.value()))
                                .fetchSingle(REGION.CODE));
    }

    private JournalEntry journal(
            MatterId id,
            Optional<MatterStatus> from,
            MatterStatus to,
            MatterEvent event,
            Entry entry) {
        return new JournalEntry(
                Subject.MATTER,
                id.value(),
                event.move().name(),
                from.map(MatterStatus::name),
                Optional.of(to.name()),
                entry,
                now,
                Detail.write(event));
    }
}
