package org.shaotai.map.base.vector;

/**
 * How one layer of a schema is read.
 *
 * @param part what a feature of it is drawn as; null for not at all
 * @param word how a feature of it is named; null for not at all
 */
record Rule(Drawing part, Naming word) {

    /** Tells what a feature is drawn as, or null. */
    interface Drawing {
        Part of(Tags tags);
    }

    /** Tells how a feature is named, or null. */
    interface Naming {
        Wording of(Tags tags);
    }

    /** A layer that is drawn. */
    static Rule drawn(Drawing part) {
        return new Rule(part, tags -> null);
    }

    /** A layer that is named. */
    static Rule named(Naming word) {
        return new Rule(tags -> null, word);
    }
}
