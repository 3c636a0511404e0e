package org.shaotai.persistence.account;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;

/** What the journal keeps of an account; never its password. */
record AccountEvent(String name, Role role, boolean isLocked) {

    static JournalEntry of(Account account, String event, Entry entry, Instant now) {
        return new JournalEntry(
                Subject.ACCOUNT,
                account.id().value(),
                event,
                Optional.empty(),
                Optional.empty(),
                entry,
                now,
                Detail.write(new AccountEvent(account.name(), account.role(), account.isLocked())));
    }
}
