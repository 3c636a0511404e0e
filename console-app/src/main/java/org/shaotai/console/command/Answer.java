package org.shaotai.console.command;

import java.util.List;
import java.util.Map;

/**
 * What a command has to say, once for programs and once for people.
 *
 * @param json the keys and values of the one JSON object; see {@link JsonText} for the values it
 *     may hold
 * @param lines the same in lines of text
 * @param isFine whether the answer is a good one; a check that found faults has an answer that is
 *     not
 */
record Answer(Map<String, Object> json, List<String> lines, boolean isFine) {

    Answer {
        lines = List.copyOf(lines);
    }

    static Answer of(Map<String, Object> json, List<String> lines) {
        return new Answer(json, lines, true);
    }
}
