package org.shaotai.persistence.matter;

/** What the asker says of the handling. */
public enum Rating {
    SATISFIED,
    BASIC,
    NOT
}
