package org.shaotai.console.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * The command line's sentences in one language: English where the user's locale says so, otherwise
 * Chinese.
 */
final class Phrases {

    private static final String PLACE = "org.shaotai.console.command.";

    private final Locale locale;
    private final ResourceBundle commands;
    private final ResourceBundle reasons;

    Phrases(Locale locale) {
        boolean isEnglish = locale.getLanguage().equals("en");
        Locale file = isEnglish ? Locale.ENGLISH : Locale.ROOT;
        this.locale = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        this.commands = ResourceBundle.getBundle(PLACE + "commands", file);
        this.reasons = ResourceBundle.getBundle(PLACE + "reasons", file);
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
        return locale.equals(Locale.ENGLISH);
    }

    /** The help texts, for the parser. */
    ResourceBundle bundle() {
        return commands;
    }

    String say(String key, Object... args) {
        return new MessageFormat(commands.getString(key), locale).format(args);
    }

    /** The sentence of a refusal; its bare key where this bundle has none. */
    String refusal(Refusal refusal) {
        return reason(refusal.key(), refusal.args());
    }

    /** The sentence of trouble; a password in an address is left out. */
    String trouble(StoreTrouble trouble) {
        String subject = String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
        return reason(trouble.code(), List.of(withoutPassword(subject)));
    }

    /**
     * A store's address as a user may read it: a file, or a shared address without its password.
     */
    String place(StoreAddress address) {
        return address.dialect() == Dialect.H2
                ? address.path().toString()
                : withoutPassword(address.url());
    }

    String reason(String key, List<Object> args) {
        return reasons.containsKey(key)
                ? new MessageFormat(reasons.getString(key), locale).format(args.toArray())
                : key + " " + args;
    }

    private static String withoutPassword(String address) {
        return address.startsWith("jdbc:postgresql:")
                ? address.replaceAll("(?i)(password=)[^&]*", "$1***")
                : address;
    }
}
