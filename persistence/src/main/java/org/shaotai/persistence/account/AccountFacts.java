package org.shaotai.persistence.account;

import org.shaotai.persistence.common.Role;

/** What the journal keeps of an account after each change. */
record AccountFacts(String name, Role role, boolean isLocked) {

    /** Stands for a row that somebody changed by hand; no account is like it. */
    static final AccountFacts UNREADABLE = new AccountFacts("", Role.SYSTEM, true);
}
