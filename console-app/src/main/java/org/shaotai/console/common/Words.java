package org.shaotai.console.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Every visible word of the window, by key, in one language. */
public final class Words {

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** Reads the words of a language. */
    public static Words in(Language language) {
        String file = "/org/shaotai/console/words/words_" + language.locale() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Words(language, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The language these words are in. */
    public Language language() {
        return language;
    }

    /** The words as layout files want them. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The word or sentence under a key, with values put in their places; constants are put into words. */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0
                ? text
                : new MessageFormat(text, language.locale())
                        .format(Arrays.stream(values).map(this::worded).toArray());
    }

    /** The word for a value of an enumeration: under capability, type and constant, {@code matter.Risk.RED}. */
    public String name(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String pack = type.getPackageName();
        String capability = pack.substring(pack.lastIndexOf('.') + 1);
        return bundle.getString(capability + "." + type.getSimpleName() + "." + value.name());
    }

    private Object worded(Object value) {
        return value instanceof Enum<?> constant ? name(constant) : value;
    }
}
