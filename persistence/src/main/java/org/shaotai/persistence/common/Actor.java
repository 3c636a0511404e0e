package org.shaotai.persistence.common;

/**
 * Who makes an entry: a member of staff at a desk, in a role.
 *
 * @param name the name on the shift list, 1 to 60 characters
 * @param role the role the entry is made in
 */
public record Actor(String name, Role role) {

    /** The programme itself, for imports and automatic runs. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM);

    /** Checks the name's length. */
    public Actor {
        if (name.isBlank() || name.length() > 60) {
            throw new IllegalArgumentException(
                    "an actor needs a name of 1 to 60 characters: " + name);
        }
    }
}
