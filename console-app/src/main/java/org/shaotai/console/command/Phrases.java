package org.shaotai.console.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.StoreAddress;

/**
 * The command line's sentences in one language: English where the user's locale says so, otherwise
 * Chinese.
 */
final class Phrases {

    private static final String PLACE = "org.shaotai.console.command.";

    private final Words words;
    private final ResourceBundle commands;

    Phrases(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals("en");
        Locale file = isEnglish ? Locale.ENGLISH : Locale.ROOT;
        this.words = Words.in(isEnglish ? Language.ENGLISH : Language.CHINESE);
        this.commands = ResourceBundle.getBundle(PLACE + "commands", file);
    }

    /**
     * The user's language: Chinese where none is set (LANG=C), English for all but Chinese ones.
     * Java takes "none" for English, so the environment is asked first.
     *
     * @param environment the process's environment variables
     */
    static Locale languageOf(Map<String, String> environment) {
        String set =
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElseGet(Phrases::ofSystem);
        boolean isChinese = set.startsWith("zh") || set.matches("(C|POSIX)?([.].*)?");
        return isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    private static String ofSystem() {
        Locale system = Locale.getDefault();
        return system.getCountry().isEmpty() ? "" : system.toString();
    }

    boolean isEnglish() {
        return words.language() == Language.ENGLISH;
    }

    /** The words that the window says too. */
    Words words() {
        return words;
    }

    /** The help texts, for the parser. */
    ResourceBundle bundle() {
        return commands;
    }

    String say(String key, Object... args) {
        return new MessageFormat(commands.getString(key), words.language().locale()).format(args);
    }

    /**
     * A store's address as a user may read it: a file, or a shared address without its password.
     */
    String place(StoreAddress address) {
        return address.dialect() == Dialect.H2
                ? address.path().toString()
                : Words.withoutPassword(address.url());
    }
}
