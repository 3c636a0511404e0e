package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A township's score of a month (domain reference §6.3). Parts without data carry no points; theirs
 * are shared out over the others in proportion.
 *
 * @param parts the parts of the scheme in its order
 * @param value the score of 100 with one decimal; empty when no part has data
 */
public record Score(List<Part> parts, Optional<BigDecimal> value) {

    /** Keeps its own copy. */
    public Score {
        parts = List.copyOf(parts);
    }

    /** The parts whose points were shared out because nothing is recorded for them. */
    public List<Part> missing() {
        return parts.stream().filter(part -> part.earned().isEmpty()).toList();
    }

    /**
     * One part of the scheme.
     *
     * @param code the part's code such as {@code W2.1}: the second indicator's first component
     * @param points its points
     * @param earned the points earned, unrounded to 4 digits; empty without data
     */
    public record Part(String code, BigDecimal points, Optional<BigDecimal> earned) {}
}
