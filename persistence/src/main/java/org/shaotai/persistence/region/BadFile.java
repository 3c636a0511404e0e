package org.shaotai.persistence.region;

import org.shaotai.persistence.common.Refusal;

/**
 * Carries the reason why a whole boundary file is refused out of the parser; never leaves the
 * package.
 */
final class BadFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    BadFile(String what, Object... args) {
        super(what);
        this.refusal = Refusal.of("refusal.boundaryFile." + what, args);
    }

    Refusal refusal() {
        return refusal;
    }
}
