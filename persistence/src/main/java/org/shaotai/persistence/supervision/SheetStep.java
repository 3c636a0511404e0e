package org.shaotai.persistence.supervision;

import org.shaotai.persistence.common.Entry;

/**
 * One thing that happened to a sheet, as the journal tells it.
 *
 * @param move what happened
 * @param entry who entered it, for whom, through which channel and when
 * @param words why it was issued by hand, the answer, or why it was withdrawn; may be empty
 */
public record SheetStep(SheetMove move, Entry entry, String words) {}
