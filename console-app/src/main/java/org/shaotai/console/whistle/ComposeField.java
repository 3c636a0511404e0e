package org.shaotai.console.whistle;

/** The parts of the compose form that can be the first to be mended. */
public enum ComposeField {
    MATTER,
    GATE,
    PLACE,
    TASK,
    ASSEMBLE,
    UNITS
}
