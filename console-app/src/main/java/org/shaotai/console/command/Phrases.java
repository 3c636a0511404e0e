package org.shaotai.console.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The command line's sentences in one language: English where the user's locale says so, otherwise
 * Chinese.
 */
final class Phrases {

    private final ResourceBundle bundle;
    private final Locale locale;

    Phrases(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals("en");
        this.locale = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        this.bundle =
                ResourceBundle.getBundle(
                        "org.shaotai.console.command.commands",
                        isEnglish ? Locale.ENGLISH : Locale.ROOT);
    }

    /**
     * The user's language. Java reports English where no language is set (LANG=C), so the
     * environment is asked first.
     *
     * @param environment the process's environment variables
     */
    static Locale languageOf(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> value.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElseGet(Locale::getDefault);
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
