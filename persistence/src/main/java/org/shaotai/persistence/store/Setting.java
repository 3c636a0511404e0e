package org.shaotai.persistence.store;

/** The names of a store's settings. */
public enum Setting {
    /** {@code demo} for the demo county, {@code real} otherwise. */
    KIND("store.kind"),
    /** The zone in which days begin, an IANA name; Asia/Shanghai unless stated. */
    ZONE("store.zone"),
    /**
     * How far the store's clock runs ahead of the machine's, in milliseconds; only a demo store has
     * one.
     */
    CLOCK_OFFSET("clock.offset"),
    /** The code of the township whose room this is. */
    HOME_TOWN("home.town"),
    /** How many wrong passwords in a row send an account to rest. */
    LOGIN_TRIES("login.tries"),
    /** How long it rests, in minutes. */
    LOGIN_REST("login.rest"),
    /** After how many minutes without a hand on it a desk locks itself. */
    IDLE_LOCK("login.idle"),
    /** The words of a report that suggest a risk. */
    RISK_WORDS("told.riskWords"),
    /** Between which rates whistles are usual, in percent of the accepted matters. */
    WHISTLE_BAND("band.whistleRate"),
    /** How often somebody tried to log in under a name that no account has. */
    UNKNOWN_NAMES("login.unknown");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** The name in the table. */
    public String key() {
        return key;
    }
}
