package org.shaotai.persistence.account;

import static org.shaotai.persistence.common.Role.ADMIN;
import static org.shaotai.persistence.common.Role.AUDITOR;
import static org.shaotai.persistence.common.Role.CHIEF;
import static org.shaotai.persistence.common.Role.CLERK;
import static org.shaotai.persistence.common.Role.DUTY;
import static org.shaotai.persistence.common.Role.MEDIATOR;
import static org.shaotai.persistence.common.Role.SHIFT_LEADER;
import static org.shaotai.persistence.common.Role.STATION;

import java.util.EnumSet;
import java.util.Set;
import org.shaotai.persistence.common.Role;

/**
 * What a role may do beside the moves of matters, which stand in {@code matter.Rights} (domain
 * reference §3.16).
 */
public enum Permission {
    /** See matters, boards and figures; the administrator of a store does not. */
    READ_MATTERS(DUTY, SHIFT_LEADER, CHIEF, CLERK, STATION, MEDIATOR, AUDITOR),
    /** Read what was told, word for word, and the address; who audits reads without them. */
    READ_REPORTS(DUTY, SHIFT_LEADER, CHIEF, CLERK, STATION, MEDIATOR),
    /** Compose and sound whistles, and record what called units do. */
    WHISTLE(DUTY, SHIFT_LEADER, CHIEF, STATION),
    /** Accounts, calendar, limits, boundaries, backup. */
    ADMINISTER(ADMIN);

    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** Whether a role has it; the programme itself has them all. */
    public boolean isOf(Role role) {
        return role == Role.SYSTEM || roles.contains(role);
    }
}
