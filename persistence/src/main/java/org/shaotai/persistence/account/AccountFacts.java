package org.shaotai.persistence.account;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;

/** What the journal keeps of an account after each change. */
record AccountFacts(String name, Role role, boolean isLocked) {

    /** Stands for a row that somebody changed by hand; no account is like it. */
    static final AccountFacts UNREADABLE = new AccountFacts("", Role.SYSTEM, true);

    /** What is written down when something happens to an account. */
    static JournalEntry entry(Account account, String event, Entry entry, Instant now) {
        return new JournalEntry(
                Subject.ACCOUNT,
                account.id().value(),
                event,
                Optional.empty(),
                Optional.empty(),
                entry,
                now,
                Detail.write(new AccountFacts(account.name(), account.role(), account.isLocked())));
    }
}
