package org.shaotai.console.whistle;

/** What the chief finds: of a unit's objection, or afterwards of an emergency. */
public enum Verdict {
    FOUNDED,
    UNFOUNDED
}
