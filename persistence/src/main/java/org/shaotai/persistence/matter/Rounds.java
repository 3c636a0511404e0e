package org.shaotai.persistence.matter;

import java.util.Optional;
import org.shaotai.persistence.calendar.TimeLimit;

/**
 * How often a matter went round again, and what has been asked for it: what the guards of the moves
 * must know (domain reference §3.2).
 *
 * @param reworks how often it went back to work
 * @param reopens how often it came back after its end; above 0 it is a rebound
 * @param rejections how often the asker said at the visit that it is not solved
 * @param extensions how many extensions were granted
 * @param disputes how many units wanted to return it
 * @param isRuled whether the chief has ruled whose duty it is; nobody returns it after that
 * @param extension the extension that waits for a decision
 */
public record Rounds(
        int reworks,
        int reopens,
        int rejections,
        int extensions,
        int disputes,
        boolean isRuled,
        Optional<Extension> extension) {

    /** Those of a matter that has just come in. */
    static final Rounds NONE = new Rounds(0, 0, 0, 0, 0, false, Optional.empty());

    Rounds reworked() {
        return new Rounds(
                reworks + 1, reopens, rejections, extensions, disputes, isRuled, extension);
    }

    Rounds reopened() {
        return new Rounds(
                reworks, reopens + 1, rejections, extensions, disputes, isRuled, extension);
    }

    Rounds rejected() {
        return new Rounds(
                reworks + 1, reopens, rejections + 1, extensions, disputes, isRuled, extension);
    }

    Rounds extended() {
        return new Rounds(
                reworks, reopens, rejections, extensions + 1, disputes, isRuled, Optional.empty());
    }

    Rounds disputed() {
        return new Rounds(
                reworks, reopens, rejections, extensions, disputes + 1, isRuled, extension);
    }

    Rounds ruled() {
        return new Rounds(reworks, reopens, rejections, extensions, disputes, true, extension);
    }

    Rounds asking(Optional<Extension> wanted) {
        return new Rounds(reworks, reopens, rejections, extensions, disputes, isRuled, wanted);
    }

    /** Whether it came back after its end (反弹). */
    public boolean isRebound() {
        return reopens > 0;
    }

    /** Whether two units have refused it, so that only the chief can say whose it is. */
    public boolean needsRuling() {
        return disputes > 1;
    }

    /**
     * An extension that was asked for.
     *
     * @param by how much longer, in the unit of the original limit
     * @param isForChief whether the chief decides: the second one, and engineering
     */
    public record Extension(TimeLimit by, boolean isForChief) {}
}
