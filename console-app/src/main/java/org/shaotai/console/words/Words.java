package org.shaotai.console.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.store.StoreTrouble;

/**
 * Every visible word, by key, in one language: the window's own, and the reasons of refusals and
 * trouble, which the command line says too.
 */
public final class Words {

    private static final Map<Language, Words> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of a language; they are read once. */
    public static Words in(Language language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    private static Words read(Language language) {
        try (InputStream both =
                        new SequenceInputStream(
                                file("words", language), file("reasons", language));
                Reader reader = new InputStreamReader(both, StandardCharsets.UTF_8)) {
            return new Words(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(language.name(), e);
        }
    }

    private static InputStream file(String name, Language language) {
        return Words.class.getResourceAsStream(
                "/org/shaotai/console/words/" + name + "_" + language.locale() + ".properties");
    }

    /** The language these words are in. */
    public Language language() {
        return language;
    }

    /** The words as layout files want them. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The word or sentence under a key, with values put in their places; constants are put into
     * words, and several of them into a list.
     */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0
                ? text
                : new MessageFormat(text, language.locale())
                        .format(Arrays.stream(values).map(this::worded).toArray());
    }

    /** Why a rule said no, and what to do. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.args().toArray());
    }

    /** What is wrong with the store or a file; a password in an address is left out. */
    public String of(StoreTrouble trouble) {
        String subject = String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
        return of(trouble.code(), withoutPassword(subject));
    }

    /** A store's address as a user may read it: of a shared one without the password. */
    public static String withoutPassword(String address) {
        return address.startsWith("jdbc:postgresql:")
                ? address.replaceAll("(?i)(password=)[^&]*", "$1***")
                : address;
    }

    /**
     * The word for a value of an enumeration: under capability, type and constant, {@code
     * matter.Risk.RED}.
     */
    public String name(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String pack = type.getPackageName();
        String capability = pack.substring(pack.lastIndexOf('.') + 1);
        return bundle.getString(capability + "." + type.getSimpleName() + "." + value.name());
    }

    private Object worded(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(worded(one)))
                    .collect(Collectors.joining(bundle.getString("common.list.comma")));
        }
        return value instanceof Enum<?> constant ? name(constant) : value;
    }
}
