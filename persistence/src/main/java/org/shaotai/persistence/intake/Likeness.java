package org.shaotai.persistence.intake;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of one text is found in another, by pairs of neighbouring signs: Chinese has no word
 * breaks, and a pair is about a word. Marks and blanks count for nothing.
 */
final class Likeness {

    /** Fewer pairs than this say nothing. */
    private static final int FEWEST = 3;

    private final Set<Integer> pairs;

    Likeness(String text) {
        this.pairs = pairs(text);
    }

    private static Set<Integer> pairs(String text) {
        String signs =
                text.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < signs.length(); i++) {
            pairs.add(signs.charAt(i) << 16 | signs.charAt(i + 1));
        }
        return pairs;
    }

    /** The share of the shorter text's pairs that the other has too, 0 to 1. */
    double to(String other) {
        Set<Integer> theirs = pairs(other);
        int shorter = Math.min(pairs.size(), theirs.size());
        if (shorter < FEWEST) {
            return 0;
        }
        theirs.retainAll(pairs);
        return (double) theirs.size() / shorter;
    }
}
