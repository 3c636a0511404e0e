package org.shaotai.persistence.account;

import static org.shaotai.persistence.jooq.Tables.ACCOUNT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.jooq.tables.records.AccountRecord;

/** Accounts as rows. */
final class AccountRows {

    private AccountRows() {}

    static Account account(AccountRecord row, Instant now) {
        return new Account(
                new AccountId(row.getId()),
                row.getName(),
                Role.valueOf(row.getRole()),
                row.getIsLocked(),
                Optional.ofNullable(row.getRestsUntil()).filter(now::isBefore));
    }

    static Optional<AccountRecord> byName(DSLContext sql, String name) {
        return sql.selectFrom(ACCOUNT).where(ACCOUNT.NAME.eq(name)).fetchOptional();
    }

    static Tries tries(AccountRecord row) {
        return new Tries(
                row.getTries(),
                Optional.ofNullable(row.getTriedAt()).orElse(Instant.EPOCH),
                Optional.ofNullable(row.getRestsUntil()).orElse(Instant.EPOCH));
    }

    static void setTries(AccountRecord row, Tries tries) {
        row.setTries(tries.count());
        row.setTriedAt(tries.count() == 0 ? null : tries.lastAt());
        row.setRestsUntil(tries.restsUntil().equals(Instant.EPOCH) ? null : tries.restsUntil());
    }
}
