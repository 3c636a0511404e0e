package org.shaotai.persistence.intake;

import static org.shaotai.persistence.jooq.Tables.LEAD;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.matter.MatterId;

/** The leads of one source that the store has already, asked for a batch of numbers at a time. */
final class KnownLeads {

    private final DSLContext sql;
    private final String source;
    private Map<String, Known> batch = Map.of();

    KnownLeads(DSLContext sql, String source) {
        this.sql = sql;
        this.source = source;
    }

    /** What the store knows of a number. */
    record Known(long lead, MatterId matter, String digest) {}

    /** Asks for the numbers of the next batch. */
    void ask(Collection<String> numbers) {
        batch = new HashMap<>();
        sql.select(LEAD.ID, LEAD.MATTER_ID, LEAD.EXTERNAL_NUMBER, LEAD.DIGEST)
                .from(LEAD)
                .where(LEAD.SOURCE.eq(source).and(LEAD.EXTERNAL_NUMBER.in(numbers)))
                .forEach(
                        row ->
                                batch.put(
                                        row.value3(),
                                        new Known(
                                                row.value1(),
                                                new MatterId(row.value2()),
                                                row.value4())));
    }

    /** What the store knew of a number when the batch was asked for. */
    Optional<Known> find(String number) {
        return Optional.ofNullable(batch.get(number));
    }

    /** Remembers what the row says now, so that it is the same the next time. */
    void update(Known known, String digest) {
        sql.update(LEAD).set(LEAD.DIGEST, digest).where(LEAD.ID.eq(known.lead())).execute();
    }
}
