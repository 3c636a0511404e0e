package org.shaotai.persistence.category;

/**
 * The upper level of the taxonomy, such as 01 disputes (domain reference §8.2).
 *
 * @param code two digits
 */
public record Major(String code, String nameZh, String nameEn) {
    /** Refuses what is not two digits. */
    public Major {
        if (!code.matches("\\d{2}")) {
            throw new IllegalArgumentException("a major has two digits: " + code);
        }
    }
}
