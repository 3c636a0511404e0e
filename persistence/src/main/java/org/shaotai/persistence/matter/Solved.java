package org.shaotai.persistence.matter;

/** What the asker says of the result. */
public enum Solved {
    YES,
    PARTLY,
    NO
}
