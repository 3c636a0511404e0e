package org.shaotai.persistence.intake;

import java.util.List;

/** Turns a key of the language bundles and its values into the sentence a user reads. */
@FunctionalInterface
public interface Wording {

    /** The bare key and values, where no bundle is at hand. */
    Wording BARE = (key, args) -> args.isEmpty() ? key : key + " " + args;

    /** The sentence under a key. */
    String say(String key, List<Object> args);
}
