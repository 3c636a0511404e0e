package org.shaotai.console.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.persistence.matter.MatterId;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.supervision.Sheet;
import org.shaotai.persistence.unit.Unit;
import org.shaotai.persistence.unit.UnitId;

/** Reminders and supervision sheets as JSON and in words, with the matters behind them. */
final class SheetLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Phrases phrases;
    private final Store store;
    private final Map<MatterId, MatterRow> matters;

    SheetLines(Phrases phrases, Store store, Collection<Sheet> sheets, Instant at) {
        this.phrases = phrases;
        this.store = store;
        this.matters = store.supervision().behind(sheets, at);
    }

    Map<String, Object> json(Sheet sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("matter", matters.get(sheet.matter()).number());
        json.put("title", matters.get(sheet.matter()).title());
        json.put("unit", unit(sheet.unit()).code());
        json.put("level", sheet.level());
        json.put("trigger", sheet.trigger());
        json.put("issuedAt", local(sheet.issuedAt()));
        json.put("replyDueAt", local(sheet.replyDueAt()));
        return json;
    }

    Object[] cells(Sheet sheet) {
        MatterRow matter = matters.get(sheet.matter());
        return new Object[] {
            unit(sheet.unit()).shortName(),
            phrases.words().name(sheet.level()),
            phrases.words().name(sheet.trigger()),
            TIME.format(local(sheet.issuedAt())),
            TIME.format(local(sheet.replyDueAt())),
            matter.number(),
            matter.isRestricted() ? phrases.words().of("matter.restricted") : matter.title()
        };
    }

    Unit unit(UnitId id) {
        return store.units().byId(id).orElseThrow();
    }

    OffsetDateTime local(Instant moment) {
        return moment.atZone(store.zone()).toOffsetDateTime();
    }
}
