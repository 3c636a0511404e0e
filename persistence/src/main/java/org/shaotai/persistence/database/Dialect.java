package org.shaotai.persistence.database;

/** The two databases a store can live in. */
public enum Dialect {
    H2,
    POSTGRESQL
}
