package org.shaotai.console.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;

/**
 * What a command finds around it.
 *
 * @param out where answers go, and nothing else
 * @param err where progress, refusals and trouble go
 * @param phrases the user's language
 * @param clock what time it is
 * @param home the address of the user's own store
 */
record Terminal(PrintWriter out, PrintWriter err, Phrases phrases, Clock clock, String home) {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int TROUBLE = 3;

    /** The store that was stated, or the user's own when none was. */
    StoreAddress store(String stated) {
        return StoreAddress.of(stated == null ? home : stated);
    }

    /** Says in one sentence that a store holds less than was written. */
    void warn(Store store) {
        if (store.isRolledBack()) {
            err.println(phrases.words().of("trouble.store.rolledBack"));
            err.flush();
        }
    }

    int answer(Answer answer, boolean isJson) {
        if (isJson) {
            out.println(JsonText.of(answer.json()));
        } else {
            answer.lines().forEach(out::println);
        }
        out.flush();
        return answer.isFine() ? DONE : REFUSED;
    }

    /** Says no in one sentence; with JSON asked for, the same as an object. */
    int complain(int exitCode, String code, String sentence, boolean isJson) {
        err.println(sentence);
        err.flush();
        if (isJson) {
            Map<String, Object> no = new LinkedHashMap<>();
            no.put(exitCode == REFUSED ? "refused" : "trouble", code);
            no.put("reason", sentence);
            out.println(JsonText.of(no));
            out.flush();
        }
        return exitCode;
    }
}
