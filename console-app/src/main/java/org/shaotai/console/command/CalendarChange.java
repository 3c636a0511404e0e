package org.shaotai.console.command;

import java.util.List;
import java.util.Map;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.unit.HomeTown;

/** A change of the home county's own calendar. */
abstract class CalendarChange extends Writing {

    CalendarChange(Terminal terminal) {
        super(terminal);
    }

    @Override
    final Outcome<Answer> answer() {
        try (Store store = open()) {
            return entry(store).then(entry -> change(store, entry));
        }
    }

    private Outcome<Answer> change(Store store, Entry entry) {
        HomeTown.ensure(store, entry);
        return change(store, store.county(), entry);
    }

    abstract Outcome<Answer> change(Store store, String county, Entry entry);

    final Answer told(Map<String, Object> json, String key, Object... args) {
        return Answer.of(json, List.of(terminal.phrases().say(key, args)));
    }
}
