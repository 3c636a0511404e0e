package org.shaotai.persistence.whistle;

import static org.shaotai.persistence.common.Role.ADMIN;
import static org.shaotai.persistence.common.Role.CHIEF;
import static org.shaotai.persistence.common.Role.DUTY;
import static org.shaotai.persistence.common.Role.SHIFT_LEADER;
import static org.shaotai.persistence.common.Role.STATION;

import java.util.List;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Role;

/**
 * Who may make which move of a whistle: the one table beside {@link WhistleMove} (domain reference
 * §3.16). What a department does is entered by the desk (代录). The programme itself makes every
 * move.
 *
 * <p>An emergency is sounded by whoever composed it, because §3.3 lets it skip the review and at
 * night the desk is one person; the chief looks at it within two hours. Price: §3.16 names the
 * shift leader for it, and here that is the habit, not the gate.
 */
public final class WhistleRights {

    private static final List<Role> COMPOSERS = List.of(STATION, DUTY, SHIFT_LEADER, CHIEF);
    private static final List<Role> DESK = List.of(DUTY, SHIFT_LEADER, CHIEF);

    private WhistleRights() {}

    /** The roles that may make a move of a whistle of a kind, the lowest first. */
    public static List<Role> of(WhistleMove move, WhistleKind kind) {
        return switch (move) {
            case SOUND -> kind == WhistleKind.EMERGENCY ? COMPOSERS : List.of(CHIEF);
            case REFUSE, REVIEW, RULE, ESCALATE -> List.of(CHIEF);
            case HAND_OVER -> List.of(CHIEF, ADMIN);
            case CLOSE -> DESK;
            case COMPOSE, SUBMIT, WITHDRAW -> COMPOSERS;
            case ANSWER, CHECK_IN, DISPUTE, REPORT_RESULT -> COMPOSERS;
            case PLAN, TAKE_COMMAND, MUTE, RELEASE, EVALUATE -> COMPOSERS;
        };
    }

    /** Whether a role may make a move of a whistle of a kind. */
    public static boolean mayMake(Role role, WhistleMove move, WhistleKind kind) {
        return role == Role.SYSTEM || of(move, kind).contains(role);
    }

    /** Refuses a move of somebody who may not make it, and says who may. */
    static Outcome<WhistleMove> check(WhistleMove move, WhistleKind kind, Entry entry) {
        return mayMake(entry.actor().role(), move, kind)
                ? Outcome.done(move)
                : Outcome.refused("refusal.role", move, of(move, kind));
    }

    /** Whether the chief makes the entry; the programme itself counts as everybody. */
    static boolean isChief(Entry entry) {
        Role role = entry.actor().role();
        return role == CHIEF || role == Role.SYSTEM;
    }
}
