package org.shaotai.persistence.matter;

import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;

/** Who may do what with a matter (domain reference §3.16). */
final class Rights {

    private Rights() {}

    /** Whether the chief makes the entry; the programme itself counts as everybody. */
    static boolean isChief(Entry entry) {
        Role role = entry.actor().role();
        return role == Role.CHIEF || role == Role.SYSTEM;
    }
}
