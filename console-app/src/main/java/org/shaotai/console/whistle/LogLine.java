package org.shaotai.console.whistle;

/**
 * One line of the log, in words.
 *
 * @param at when it happened
 * @param what what happened
 * @param unit the unit it is about, may be empty
 * @param detail how it came, what it did, why; may be empty
 * @param who who entered it, through which channel, and why it was set back
 */
public record LogLine(String at, String what, String unit, String detail, String who) {}
