package org.shaotai.console.account;

import org.shaotai.console.words.Words;
import org.shaotai.persistence.account.Permission;
import org.shaotai.persistence.account.Session;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rights;
import org.shaotai.persistence.whistle.WhistleKind;
import org.shaotai.persistence.whistle.WhistleMove;
import org.shaotai.persistence.whistle.WhistleRights;

/**
 * Who sits at the desk.
 *
 * @param actor the name and role that every entry carries
 * @param isSignedIn whether an account stands behind it; at an open desk nobody proved who they are
 */
public record Person(Actor actor, boolean isSignedIn) {

    /** Who logged in. */
    public static Person of(Session session) {
        return new Person(session.actor(), true);
    }

    /** Who says so at a desk whose store has no accounts. */
    public static Person open(String name, Role role) {
        return new Person(new Actor(name, role), false);
    }

    /** Somebody who is still at the door, in the role in which they will probably come in. */
    public static Person expected(Words words, Role role) {
        return new Person(new Actor(words.of("frame.onDuty.nobody"), role), true);
    }

    /** Nobody who said who they are, at an open desk. */
    public static Person nobody(Words words) {
        return open(words.of("frame.onDuty.nobody"), Role.DUTY);
    }

    /** The name on the shift list. */
    public String name() {
        return actor.name();
    }

    /** The role entries are made in. */
    public Role role() {
        return actor.role();
    }

    /** Whether a move of a matter is theirs to make. */
    public boolean mayMake(Move move) {
        return Rights.mayMake(role(), move);
    }

    /** Whether a move of a whistle of a kind is theirs to make. */
    public boolean mayMake(WhistleMove move, WhistleKind kind) {
        return WhistleRights.mayMake(role(), move, kind);
    }

    /** Whether they may do something else; an open desk has nobody else who could. */
    public boolean may(Permission permission) {
        return !isSignedIn || permission.isOf(role());
    }
}
