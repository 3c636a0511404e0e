package org.shaotai.console.account;

import org.shaotai.console.settings.DeskSettings;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.common.Role;

/**
 * A desk of a store without accounts: who sits there says so, and the desk remembers it.
 *
 * @param settings where it is remembered
 */
public record OpenDesk(DeskSettings settings) {

    private static final String NAME = "desk.onDuty";
    private static final String ROLE = "desk.role";
    private static final String CHOSEN = "desk.open";

    /** Whether somebody chose to work here without accounts. */
    public boolean isChosen() {
        return Boolean.parseBoolean(settings.get(CHOSEN, "false"));
    }

    /** Remembers that nobody wants accounts here. */
    public void choose() {
        settings.put(CHOSEN, "true");
    }

    /** The name that was typed; empty before. */
    public String name() {
        return settings.get(NAME, "");
    }

    /** Who sits there. */
    public Person person(Words words) {
        String name = name().isBlank() ? Person.nobody(words).name() : name();
        return Person.open(name, role());
    }

    private Role role() {
        try {
            return Role.valueOf(settings.get(ROLE, Role.DUTY.name()));
        } catch (IllegalArgumentException e) {
            return Role.DUTY; // somebody changed the file by hand
        }
    }

    /** Remembers who sits there now. */
    public void put(String name, Role role) {
        settings.put(NAME, name.strip());
        settings.put(ROLE, role.name());
    }
}
