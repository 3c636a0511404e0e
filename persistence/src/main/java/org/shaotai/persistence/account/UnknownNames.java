package org.shaotai.persistence.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tries of names that no account has, so that these rest as accounts do and nobody learns from
 * it which names there are. Kept in memory only: what is typed into a name's field may be a
 * password. Not for several threads.
 */
final class UnknownNames {

    private static final int MOST = 1_000;

    private final Map<String, Tries> tries =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
                    return size() > MOST;
                }
            };

    Tries of(String name) {
        return tries.getOrDefault(name, Tries.NONE);
    }

    void oneMore(String name, AccountRules rules, Instant now) {
        tries.put(name, of(name).oneMore(rules, now));
    }
}
