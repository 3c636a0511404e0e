package org.shaotai.persistence.category;

import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;

/**
 * A category of the taxonomy with what it says by default (domain reference §8.2).
 *
 * @param nameZh its Chinese name, at most 60 characters
 * @param nameEn its English name, at most 80 characters
 * @param urgency how fast such a matter must move unless graded otherwise
 * @param limit the whole limit from dispatch to result
 * @param risk how dangerous it is unless graded otherwise
 * @param isSelfHandled whether a station may handle it without an order
 * @param isRestricted whether lists hide what it is about
 * @param usualLead the office that usually leads, as the taxonomy words it
 */
public record Category(
        CategoryCode code,
        String nameZh,
        String nameEn,
        Urgency urgency,
        TimeLimit limit,
        Risk risk,
        boolean isSelfHandled,
        boolean isRestricted,
        String usualLead) {
    /** Refuses a category without names. */
    public Category {
        if (nameZh.isBlank() || nameEn.isBlank()) {
            throw new IllegalArgumentException("category " + code + " needs both names");
        }
    }
}
