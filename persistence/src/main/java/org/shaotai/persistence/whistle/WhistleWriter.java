package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Sequences.WHISTLE_ID_SEQ;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;

/** Writes what happened to whistles inside one transaction: rows and journal, always together. */
final class WhistleWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final DSLContext sql;
    private final Chain chain;
    private final WorkCalendar calendar;
    private final Instant now;

    WhistleWriter(DSLContext sql, Chain chain, WorkCalendar calendar, Instant now) {
        this.sql = sql;
        this.chain = chain;
        this.calendar = calendar;
        this.now = now;
    }

    Whistle add(WhistleHistory past) {
        WhistleEvent.Sounded sounded = sounded(past.composition(), past.sounded().at());
        WhistleId id = new WhistleId(sql.nextval(WHISTLE_ID_SEQ));
        Whistle whistle = sounded.open(id, past.sounded().at());
        journal(id, Optional.empty(), whistle.status(), sounded, past.sounded());
        for (WhistleHistory.Step step : past.steps()) {
            Whistle after = step.event().applyTo(whistle, step.entry().at());
            journal(id, Optional.of(whistle.status()), after.status(), step.event(), step.entry());
            whistle = after;
        }
        WhistleRows.insert(sql, whistle);
        return whistle;
    }

    Whistle apply(Whistle before, WhistleEvent event, Entry entry) {
        Whistle after = event.applyTo(before, entry.at());
        WhistleRows.update(sql, before, after);
        journal(before.id(), Optional.of(before.status()), after.status(), event, entry);
        return after;
    }

    void flush() {
        chain.flush();
    }

    private WhistleEvent.Sounded sounded(Composition c, Instant at) {
        List<WhistleEvent.Called> called =
                c.calls().stream().map(call -> called(call, c, at)).toList();
        return new WhistleEvent.Sounded(
                number(c, at),
                c.matter(),
                c.tier(),
                c.kind(),
                c.gate(),
                c.place(),
                c.task(),
                c.assembleAt(),
                called);
    }

    private WhistleEvent.Called called(Composition.Call call, Composition c, Instant at) {
        Instant due = c.kind().checkInDueAt(at, c.assembleAt(), calendar);
        return new WhistleEvent.Called(
                call.unit(),
                call.reason(),
                c.kind().answerDueAt(at, calendar),
                due,
                c.kind().absentAfter(due, calendar));
    }

    private String number(Composition c, Instant at) {
        String town =
                sql.select(REGION.CODE)
                        .from(REGION)
                        .join(MATTER)
                        .on(MATTER.TOWN_ID.eq(REGION.ID))
                        .where(MATTER.ID.eq(c.matter().value()))
                        .fetchSingle(REGION.CODE);
        String day = town + "-" + DAY.format(at.atZone(calendar.zone())) + "-S";
        int last =
                sql.select(DSL.count())
                        .from(WHISTLE)
                        .where(WHISTLE.NUMBER.startsWith(day))
                        .fetchSingle()
                        .value1();
        return String.format("%s%02d", day, last + 1);
    }

    private void journal(
            WhistleId id,
            Optional<WhistleStatus> from,
            WhistleStatus to,
            WhistleEvent event,
            Entry entry) {
        chain.append(
                new JournalEntry(
                        Subject.WHISTLE,
                        id.value(),
                        event.name(),
                        from.map(WhistleStatus::name),
                        Optional.of(to.name()),
                        entry,
                        now,
                        Detail.write(event)));
    }
}
