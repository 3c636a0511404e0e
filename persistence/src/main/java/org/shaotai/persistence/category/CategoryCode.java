package org.shaotai.persistence.category;

/**
 * The code of a category: two digits of the major, two of the minor (domain reference §8.2). Never
 * reused.
 */
public record CategoryCode(String value) {

    /** "Not classified yet"; nothing may be closed under it. */
    public static final CategoryCode UNCLASSIFIED = new CategoryCode("9999");

    /** Checks for four digits. */
    public CategoryCode {
        if (!value.matches("\\d{4}")) {
            throw new IllegalArgumentException("a category has four digits: " + value);
        }
    }

    /** The major's two digits. */
    public String major() {
        return value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
