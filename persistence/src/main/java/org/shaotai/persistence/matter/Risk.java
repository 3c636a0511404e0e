package org.shaotai.persistence.matter;

/**
 * How dangerous a matter is, by facts of the matter only (domain reference §3.8.1). Never a grade
 * of a person.
 */
public enum Risk {
    RED,
    YELLOW,
    BLUE,
    NONE
}
