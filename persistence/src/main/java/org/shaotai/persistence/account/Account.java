package org.shaotai.persistence.account;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Role;

/**
 * An account of a member of staff; its password is not part of it.
 *
 * @param id its row
 * @param name the name on the shift list, by which one logs in
 * @param role what it may do
 * @param isLocked whether an administrator locked it
 * @param restsUntil until when it rests after too many wrong passwords
 */
public record Account(
        AccountId id, String name, Role role, boolean isLocked, Optional<Instant> restsUntil) {

    /** Who acts when this account is logged in. */
    public Actor actor() {
        return new Actor(name, role);
    }
}
