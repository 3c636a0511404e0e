package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.jooq.Sequences.WHISTLE_ID_SEQ;
import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.REGION;
import static org.shaotai.persistence.jooq.Tables.WHISTLE;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.MatterId;

/** Writes what happened to whistles inside one transaction: rows and journal, always together. */
final class WhistleWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final DSLContext sql;
    private final Chain chain;
    private final ZoneId zone;
    private final Instant now;

    WhistleWriter(DSLContext sql, Chain chain, ZoneId zone, Instant now) {
        this.sql = sql;
        this.chain = chain;
        this.zone = zone;
        this.now = now;
    }

    Whistle add(Composition composition, Entry entry) {
        Whistle whistle = composed(composition, entry);
        WhistleRows.insert(sql, whistle);
        return whistle;
    }

    Whistle add(WhistleHistory past) {
        Whistle whistle = composed(past.composition(), past.composed());
        for (WhistleHistory.Step step : past.steps()) {
            whistle = happen(whistle, step.event(), step.entry());
        }
        WhistleRows.insert(sql, whistle);
        return whistle;
    }

    private Whistle composed(Composition composition, Entry entry) {
        WhistleId id = new WhistleId(sql.nextval(WHISTLE_ID_SEQ));
        CallEvent.Composed event =
                new CallEvent.Composed(number(composition.matter(), entry.at()), composition);
        Whistle whistle = event.open(id, entry);
        journal(id, Optional.empty(), whistle.status(), event, entry);
        return whistle;
    }

    Whistle apply(Whistle before, WhistleEvent event, Entry entry) {
        Whistle after = happen(before, event, entry);
        WhistleRows.update(sql, before, after);
        return after;
    }

    private Whistle happen(Whistle before, WhistleEvent event, Entry entry) {
        Whistle after = WhistleEvent.happen(before, event, entry);
        journal(before.id(), Optional.of(before.status()), after.status(), event, entry);
        return after;
    }

    void flush() {
        chain.flush();
    }

    /** The next number of a town's day; two consoles of one town wait for each other here. */
    private String number(MatterId matter, Instant at) {
        Record2<Long, String> town =
                sql.select(REGION.ID, REGION.CODE)
                        .from(REGION)
                        .join(MATTER)
                        .on(MATTER.TOWN_ID.eq(REGION.ID))
                        .where(MATTER.ID.eq(matter.value()))
                        .fetchSingle();
        sql.select(REGION.ID).from(REGION).where(REGION.ID.eq(town.value1())).forUpdate().fetch();
        String day = town.value2() + "-" + DAY.format(at.atZone(zone)) + "-S";
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
