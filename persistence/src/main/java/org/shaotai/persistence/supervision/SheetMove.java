package org.shaotai.persistence.supervision;

import java.util.List;
import org.shaotai.persistence.common.Role;

/** What can happen to a sheet; the name is the event's name in the journal. */
public enum SheetMove {
    ISSUE(List.of(Role.DUTY, Role.SHIFT_LEADER, Role.CHIEF)),
    /** The unit explained itself; the desk enters it. */
    ANSWER(List.of(Role.STATION, Role.DUTY, Role.SHIFT_LEADER, Role.CHIEF)),
    CANCEL(List.of(Role.SHIFT_LEADER, Role.CHIEF));

    private final List<Role> roles;

    SheetMove(List<Role> roles) {
        this.roles = roles;
    }

    /** Who may, the lowest first; the programme itself always may. */
    public List<Role> roles() {
        return roles;
    }
}
