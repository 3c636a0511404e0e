package org.shaotai.console.words;

import java.util.Locale;

/** The languages the console speaks. */
public enum Language {
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose name the bundle's file carries. */
    public Locale locale() {
        return locale;
    }
}
