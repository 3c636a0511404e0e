package org.shaotai.persistence.account;

import static org.shaotai.persistence.jooq.Tables.ACCOUNT;
import static org.shaotai.persistence.jooq.Tables.JOURNAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.jooq.tables.records.JournalRecord;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.Subject;

/** Holds each account against what the journal last said of it. */
public final class AccountReplay {

    private AccountReplay() {}

    /** The names of at most {@code most} accounts that are not what the journal says. */
    public static List<String> differing(DSLContext sql, int most) {
        Map<Long, AccountFacts> told = new TreeMap<>();
        sql.selectFrom(JOURNAL)
                .where(JOURNAL.SUBJECT.eq(Subject.ACCOUNT.name()))
                .orderBy(JOURNAL.ID)
                .forEach(row -> tell(told, row));
        Map<Long, AccountFacts> kept = new TreeMap<>();
        sql.selectFrom(ACCOUNT)
                .forEach(
                        row ->
                                kept.put(
                                        row.getId(),
                                        new AccountFacts(
                                                row.getName(),
                                                Role.valueOf(row.getRole()),
                                                row.getIsLocked())));
        return Stream.concat(kept.keySet().stream(), told.keySet().stream())
                .distinct()
                .filter(
                        id ->
                                !Optional.ofNullable(kept.get(id))
                                        .equals(Optional.ofNullable(told.get(id))))
                .map(id -> kept.getOrDefault(id, told.get(id)).name())
                .limit(most)
                .toList();
    }

    /** What is told of an account that was never added does not count. */
    private static void tell(Map<Long, AccountFacts> told, JournalRecord row) {
        boolean isKnown =
                told.containsKey(row.getSubjectId()) || row.getEvent().equals("ADD_ACCOUNT");
        if (isKnown) {
            told.put(row.getSubjectId(), read(row));
        }
    }

    private static AccountFacts read(JournalRecord row) {
        try {
            return Detail.read(row.getDetail(), AccountFacts.class);
        } catch (IllegalArgumentException changedByHand) {
            return AccountFacts.UNREADABLE;
        }
    }
}
