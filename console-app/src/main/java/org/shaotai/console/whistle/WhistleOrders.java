package org.shaotai.console.whistle;

import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.CheckInWay;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleId;
import org.shaotai.persistence.whistle.WhistleMove;
import org.shaotai.persistence.whistle.WhistleStore;

/** Turns a filled form into the store's command. Runs in the background only. */
final class WhistleOrders {

    private final WhistleStore whistles;

    WhistleOrders(WhistleStore whistles) {
        this.whistles = whistles;
    }

    /** Makes a move of a whistle as the form says. */
    Outcome<Whistle> make(WhistleMove move, Whistle whistle, Form form, Entry entry) {
        WhistleId id = whistle.id();
        int seen = whistle.version();
        return switch (move) {
            case ANSWER -> whistles.answer(id, seen, form.theUnit(), form.told(entry));
            case CHECK_IN ->
                    whistles.checkIn(
                            id, seen, form.theUnit(), form.way(), form.who(), form.told(entry));
            case REPORT_RESULT ->
                    whistles.report(id, seen, form.theUnit(), form.text(), form.told(entry));
            case EXCUSE -> whistles.excuse(id, seen, form.theUnit(), form.text(), entry);
            case RELEASE -> whistles.release(id, seen, entry);
            case CLOSE -> whistles.close(id, seen, entry);
            case WITHDRAW -> whistles.withdraw(id, seen, form.text(), entry);
            case SOUND -> throw new IllegalArgumentException("sounded already: " + id);
        };
    }

    /** A filled form; a move reads the parts it asked for. */
    record Form(Optional<UnitId> unit, CheckInWay way, String who, String text, Via via) {

        private UnitId theUnit() {
            return unit.orElseThrow();
        }

        /** The desk enters for the unit that told it (代录). */
        private Entry told(Entry entry) {
            return entry.onBehalfOf(theUnit(), via);
        }
    }
}
