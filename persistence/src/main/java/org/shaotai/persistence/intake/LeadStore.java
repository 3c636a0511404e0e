package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.LEAD;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.MatterId;

/** What came in from files, by the numbers it had there. Safe for all threads. */
public final class LeadStore {

    /** Values that both databases take in one list. */
    private static final int CHUNK = 1_000;

    private final Database database;

    /** The leads of a database. */
    public LeadStore(Database database) {
        this.database = database;
    }

    /**
     * The number under which each of some matters came in; matters that were taken in at the desk
     * have none, one that came in more than once has its first.
     */
    public Map<MatterId, String> externalNumbers(Collection<MatterId> matters) {
        List<Long> ids = matters.stream().map(MatterId::value).distinct().toList();
        return database.read(
                sql -> {
                    Map<MatterId, String> numbers = new HashMap<>();
                    for (int i = 0; i < ids.size(); i += CHUNK) {
                        read(sql, ids.subList(i, Math.min(i + CHUNK, ids.size())), numbers);
                    }
                    return numbers;
                });
    }

    private static void read(DSLContext sql, List<Long> ids, Map<MatterId, String> into) {
        sql.select(LEAD.MATTER_ID, LEAD.EXTERNAL_NUMBER)
                .from(LEAD)
                .where(LEAD.MATTER_ID.in(ids))
                .orderBy(LEAD.ID)
                .forEach(row -> into.putIfAbsent(new MatterId(row.value1()), row.value2()));
    }
}
