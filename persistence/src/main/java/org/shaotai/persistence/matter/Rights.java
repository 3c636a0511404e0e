package org.shaotai.persistence.matter;

import static org.shaotai.persistence.common.Role.ADMIN;
import static org.shaotai.persistence.common.Role.CHIEF;
import static org.shaotai.persistence.common.Role.DUTY;
import static org.shaotai.persistence.common.Role.MEDIATOR;
import static org.shaotai.persistence.common.Role.SHIFT_LEADER;
import static org.shaotai.persistence.common.Role.STATION;

import java.util.List;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;

/**
 * Who may make which move: the one table beside {@link Move} (domain reference §3.16). What a
 * department does is entered by the desk (代录). The programme itself makes every move, for imports
 * and the demo county.
 */
public final class Rights {

    private static final List<Role> DESK = List.of(DUTY, SHIFT_LEADER, CHIEF);
    private static final List<Role> DESK_AND_STATION = List.of(STATION, DUTY, SHIFT_LEADER, CHIEF);
    private static final List<Role> RECORDERS = List.of(STATION, DUTY, SHIFT_LEADER);
    private static final List<Role> LEADERS = List.of(SHIFT_LEADER, CHIEF);

    private Rights() {}

    /** The roles that may make a move, the lowest first; empty where only the programme does. */
    public static List<Role> of(Move move) {
        return switch (move) {
            case REGISTER, CONTACT -> List.of(STATION, MEDIATOR, DUTY, SHIFT_LEADER, CHIEF);
            case ACCEPT, DISPATCH, HANDLE_AT_STATION, MERGE, TAKE_IN -> DESK_AND_STATION;
            case SIGN, GIVE_RESULT, REQUEST_RETURN, REQUEST_EXTENSION -> RECORDERS;
            case PASS_VERIFICATION, FAIL_VERIFICATION -> RECORDERS;
            case RESUME, MISS_VISIT, REJECT_AT_VISIT, CLOSE, TRANSFER_OUT -> DESK;
            case DECLINE, APPROVE_RETURN, REFUSE_RETURN, REOPEN -> LEADERS;
            case GRANT_EXTENSION, REFUSE_EXTENSION, SEND_BACK -> LEADERS;
            case RULE_DUTY, SUSPEND, ESCALATE -> List.of(CHIEF);
            case HAND_OVER -> List.of(CHIEF, ADMIN);
            case ARCHIVE -> List.of();
        };
    }

    /** Whether a role may make a move. */
    public static boolean mayMake(Role role, Move move) {
        return role == Role.SYSTEM || of(move).contains(role);
    }

    /** Refuses a move of somebody who may not make it, and says who may. */
    static Outcome<Move> check(Move move, Entry entry) {
        if (mayMake(entry.actor().role(), move)) {
            return Outcome.done(move);
        }
        return of(move).isEmpty()
                ? Outcome.refused("refusal.role.programme", move)
                : Outcome.refused("refusal.role", move, of(move));
    }

    /** Whether the chief makes the entry; the programme itself counts as everybody. */
    static boolean isChief(Entry entry) {
        Role role = entry.actor().role();
        return role == CHIEF || role == Role.SYSTEM;
    }
}
