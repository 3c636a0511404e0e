package org.shaotai.persistence.supervision;

import static org.shaotai.persistence.jooq.Sequences.SUPERVISION_ID_SEQ;
import static org.shaotai.persistence.jooq.Tables.SUPERVISION_SHEET;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.matter.Docket;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.OpenDockets;
import org.shaotai.persistence.region.RegionId;

/** Writes sheets and their journal inside one transaction, for one entry. */
final class SheetWriter {

    private static final TimeLimit REPLY = TimeLimit.of(1, LimitUnit.WORK_DAY);

    private final DSLContext sql;
    private final Chain chain;
    private final WorkCalendar calendar;
    private final Instant now;
    private final Entry entry;

    SheetWriter(DSLContext sql, Chain chain, WorkCalendar calendar, Instant now, Entry entry) {
        this.sql = sql;
        this.chain = chain;
        this.calendar = calendar;
        this.now = now;
        this.entry = entry;
    }

    Sheet issue(Lapse lapse, SheetTrigger trigger) {
        SheetEvent event =
                new SheetEvent.Issued(
                        lapse.docket().matter().id().value(),
                        lapse.docket().matter().owner(),
                        lapse.order().map(order -> order.id()),
                        trigger,
                        lapse.from(),
                        calendar.due(entry.at(), REPLY));
        Sheet sheet = event.applyTo(sql.nextval(SUPERVISION_ID_SEQ), null, entry.at());
        SheetRows.insert(sql, sheet);
        journal(sheet, event);
        return sheet;
    }

    void journal(Sheet sheet, SheetEvent event) {
        chain.append(
                new JournalEntry(
                        Subject.SUPERVISION,
                        sheet.id(),
                        event.move().name(),
                        Optional.empty(),
                        Optional.of(sheet.level().name()),
                        entry,
                        now,
                        Detail.write(event)));
        chain.flush();
    }

    /** Issues what the clocks of a township call for, and says what that was. */
    List<Sheet> run(RegionId town) {
        Map<MatterId, List<Sheet>> sheets =
                SheetRows.where(sql, SUPERVISION_SHEET.CANCELLED_AT.isNull()).stream()
                        .collect(Collectors.groupingBy(Sheet::matter));
        return OpenDockets.all(sql).stream()
                .filter(docket -> docket.matter().place().town().equals(town))
                .map(docket -> due(docket, sheets.getOrDefault(docket.matter().id(), List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sheet> due(Docket docket, List<Sheet> sheets) {
        Lapse lapse = Lapse.of(sql, docket);
        History past = History.of(lapse, sheets);
        if (past.isAnswered() || entry.at().isBefore(lapse.from())) {
            return Optional.empty();
        }
        return lapse.triggers(past.isSilent(entry.at()), calendar, entry.at()).stream()
                .filter(trigger -> past.isDueByItself(trigger.level()))
                .reduce((softer, harder) -> harder)
                .map(trigger -> issue(lapse, trigger));
    }
}
