package org.shaotai.persistence.common;

import java.util.List;

/**
 * Why a command was not carried out, as a key of the language bundles and the values its sentence
 * names.
 *
 * @param key a bundle key such as {@code refusal.matter.notOpen}
 * @param args the values for the sentence, in order
 */
public record Refusal(String key, List<Object> args) {

    /** Checks that the key is one of the refusals' own. */
    public Refusal {
        if (!key.startsWith("refusal.")) {
            throw new IllegalArgumentException("not a refusal's key: " + key);
        }
        args = List.copyOf(args);
    }

    /** A refusal with the values its sentence names. */
    public static Refusal of(String key, Object... args) {
        return new Refusal(key, List.of(args));
    }
}
