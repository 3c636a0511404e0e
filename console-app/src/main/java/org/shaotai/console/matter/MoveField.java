package org.shaotai.console.matter;

import java.util.EnumSet;
import java.util.Set;
import org.shaotai.persistence.matter.Move;

/** What a move asks for before it can be made; the form shows exactly these. */
public enum MoveField {
    CATEGORY,
    URGENCY,
    RISK,
    DECLINE_REASON,
    UNIT,
    ASSISTS,
    BODY,
    CLOSE_KIND,
    SOLVED,
    RATING,
    TEXT;

    /** What a move asks for; moves that ask for nothing are made at once. */
    public static Set<MoveField> of(Move move) {
        return switch (move) {
            case ACCEPT -> EnumSet.of(CATEGORY, URGENCY, RISK);
            case DECLINE -> EnumSet.of(DECLINE_REASON, TEXT);
            case DISPATCH -> EnumSet.of(UNIT, ASSISTS);
            case HANDLE_AT_STATION -> EnumSet.of(UNIT);
            case SIGN -> EnumSet.of(UNIT);
            case GIVE_RESULT -> EnumSet.of(UNIT, TEXT);
            case FAIL_VERIFICATION, REOPEN, REFUSE_RETURN, REFUSE_EXTENSION, RESUME ->
                    EnumSet.of(TEXT);
            case REQUEST_RETURN, RULE_DUTY -> EnumSet.of(UNIT, TEXT);
            case REJECT_AT_VISIT -> EnumSet.of(RATING, TEXT);
            case CLOSE -> EnumSet.of(CLOSE_KIND, SOLVED, RATING);
            case TRANSFER_OUT -> EnumSet.of(BODY, TEXT);
            case REGISTER, CONTACT, PASS_VERIFICATION, APPROVE_RETURN, MISS_VISIT ->
                    EnumSet.noneOf(MoveField.class);
            // No card offers these; other commands make them.
            case MERGE,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    SUSPEND,
                    TAKE_IN,
                    HAND_OVER,
                    ESCALATE,
                    SEND_BACK,
                    ARCHIVE ->
                    EnumSet.noneOf(MoveField.class);
        };
    }
}
