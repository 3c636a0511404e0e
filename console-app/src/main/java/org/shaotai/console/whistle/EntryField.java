package org.shaotai.console.whistle;

import java.util.EnumSet;
import java.util.Set;
import org.shaotai.persistence.whistle.WhistleMove;

/** What an entry asks for before it can be made; the form shows exactly these. */
public enum EntryField {
    WAY,
    WHO,
    STAND_IN,
    VERDICT,
    DIRECTION,
    MARK,
    OTHER_UNIT,
    TEXT,
    ROUTE,
    VIA,
    TIME;

    /** What a move asks for; a move that asks for nothing is made at once. */
    public static Set<EntryField> of(WhistleMove move) {
        return switch (move) {
            case ANSWER -> EnumSet.of(VIA, TIME);
            case CHECK_IN -> EnumSet.of(WAY, WHO, STAND_IN, VIA, TIME);
            case DISPUTE -> EnumSet.of(TEXT, OTHER_UNIT, VIA, TIME);
            case RULE -> EnumSet.of(VERDICT, TEXT, OTHER_UNIT, TIME);
            case REPORT_RESULT -> EnumSet.of(TEXT, VIA, TIME);
            case EVALUATE -> EnumSet.of(DIRECTION, MARK, TEXT, TIME);
            case TAKE_COMMAND -> EnumSet.of(WHO, TIME);
            case PLAN, ESCALATE, WITHDRAW -> EnumSet.of(TEXT, TIME);
            case MUTE -> EnumSet.of(TEXT);
            case REFUSE -> EnumSet.of(TEXT, ROUTE);
            case REVIEW -> EnumSet.of(VERDICT, TEXT);
            case RELEASE -> EnumSet.of(TIME);
            case COMPOSE, SUBMIT, SOUND, CLOSE, HAND_OVER -> EnumSet.noneOf(EntryField.class);
        };
    }
}
