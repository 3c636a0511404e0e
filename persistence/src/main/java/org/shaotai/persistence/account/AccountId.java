package org.shaotai.persistence.account;

/** The row of an account. */
public record AccountId(long value) {

    /** Checks that it can be a row. */
    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an account's id: " + value);
        }
    }
}
