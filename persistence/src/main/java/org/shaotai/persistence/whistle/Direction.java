package org.shaotai.persistence.whistle;

/** Who evaluates whom. */
public enum Direction {
    /** The whistler evaluates the called unit. */
    OF_UNIT,
    /** The called unit evaluates the whistle. */
    OF_WHISTLE
}
