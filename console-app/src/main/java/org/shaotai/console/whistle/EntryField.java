package org.shaotai.console.whistle;

import java.util.EnumSet;
import java.util.Set;
import org.shaotai.persistence.whistle.WhistleMove;

/** What an entry asks for before it can be made; the form shows exactly these. */
public enum EntryField {
    WAY,
    WHO,
    TEXT,
    VIA,
    TIME;

    /** What a move asks for; a move that asks for nothing is made at once. */
    public static Set<EntryField> of(WhistleMove move) {
        return switch (move) {
            case ANSWER -> EnumSet.of(VIA, TIME);
            case CHECK_IN -> EnumSet.of(WAY, WHO, VIA, TIME);
            case REPORT_RESULT -> EnumSet.of(TEXT, VIA, TIME);
            case EXCUSE, WITHDRAW -> EnumSet.of(TEXT, TIME);
            case RELEASE -> EnumSet.of(TIME);
            case SOUND, CLOSE -> EnumSet.noneOf(EntryField.class);
        };
    }
}
