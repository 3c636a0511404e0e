package org.shaotai.persistence.matter;

import org.shaotai.persistence.journal.Digest;

/**
 * What a matter says in words. Kept apart from the narrow row, and named in the journal only by its
 * digest, so that it can be sealed later without breaking the chain.
 *
 * @param title one line, at most 200 characters
 * @param text the whole report, 5 to 4,000 characters (domain reference §3.2, register)
 * @param address where, in words, at most 300 characters, may be empty
 */
public record Words(String title, String text, String address) {

    /** Fewest characters of a text. */
    public static final int MIN_TEXT = 5;

    /** Checks the lengths. */
    public Words {
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException(
                    "a title has 1 to 200 characters, not " + title.length());
        }
        if (text.strip().length() < MIN_TEXT || text.length() > 4000) {
            throw new IllegalArgumentException(
                    "a text has 5 to 4000 characters, not " + text.length());
        }
        if (address.length() > 300) {
            throw new IllegalArgumentException(
                    "an address has at most 300 characters, not " + address.length());
        }
    }

    /** The digest that the journal keeps of these words. */
    public String digest() {
        return Digest.of(title + '\u001f' + text + '\u001f' + address);
    }
}
