package org.shaotai.console.consultation;

import java.util.List;

/**
 * A list that was opened, in words.
 *
 * @param key the key of its opening
 * @param section the agenda's section it belongs to
 * @param title what it is headed with
 * @param note how it is to be read, may be empty
 * @param empty what to say when there is nothing in it
 * @param matters its matters
 * @param calls its whistles; a list has one or the other
 */
public record Opened(
        String key,
        String section,
        String title,
        String note,
        String empty,
        List<BoardLine> matters,
        List<CallLine> calls) {

    /** Keeps its own copies. */
    public Opened {
        matters = List.copyOf(matters);
        calls = List.copyOf(calls);
    }
}
