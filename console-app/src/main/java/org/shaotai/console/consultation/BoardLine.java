package org.shaotai.console.consultation;

import org.shaotai.console.matter.MatterLine;

/**
 * A matter on a board.
 *
 * @param line the matter
 * @param age for how long it has been open, or how long it took
 * @param asked what it waits for, or whether it counts
 */
public record BoardLine(MatterLine line, String age, String asked) {}
