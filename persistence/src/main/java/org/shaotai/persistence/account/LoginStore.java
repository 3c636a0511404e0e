package org.shaotai.persistence.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.jooq.tables.records.AccountRecord;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.Detail;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.JournalStore;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Setting;
import org.shaotai.persistence.store.SettingStore;

/**
 * The door of a store: logs accounts in, one try at a time. A name that no account has is answered
 * as one that has: the same words, the same work, the same rest after the same number of tries.
 * Safe for all threads; a try takes about a twentieth of a second.
 */
public final class LoginStore {

    private final Database database;
    private final JournalStore journal;
    private final SettingStore settings;
    private final Clock clock;
    private final SecureRandom salts = new SecureRandom();
    private final UnknownNames unknown = new UnknownNames();

    /** The door of a database. */
    public LoginStore(Database database, JournalStore journal, SettingStore settings, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** How careful the store is. */
    public AccountRules rules() {
        AccountRules usual = AccountRules.DEFAULT;
        return new AccountRules(
                number(Setting.LOGIN_TRIES, usual.tries()),
                minutes(Setting.LOGIN_REST, usual.rest()),
                minutes(Setting.IDLE_LOCK, usual.idle()));
    }

    private int number(Setting setting, int usual) {
        return settings.get(setting).map(Integer::parseInt).orElse(usual);
    }

    private Duration minutes(Setting setting, Duration usual) {
        return Duration.ofMinutes(number(setting, (int) usual.toMinutes()));
    }

    /**
     * Changes how careful the store is.
     *
     * @return the rules, or {@code refusal.role.adminOnly}
     */
    public Outcome<AccountRules> setRules(AccountRules rules, Entry entry) {
        Optional<Refusal> fault = AccountGuard.adminOnly(entry);
        if (fault.isPresent()) {
            return new Outcome.Refused<>(fault.get());
        }
        return database.write(
                sql -> {
                    SettingStore.put(sql, Setting.LOGIN_TRIES, Integer.toString(rules.tries()));
                    SettingStore.put(sql, Setting.LOGIN_REST, written(rules.rest()));
                    SettingStore.put(sql, Setting.IDLE_LOCK, written(rules.idle()));
                    Chain chain = journal.chain(sql);
                    chain.append(
                            new JournalEntry(
                                    Subject.STORE,
                                    0,
                                    "SET_ACCOUNT_RULES",
                                    Optional.empty(),
                                    Optional.empty(),
                                    entry,
                                    clock.instant(),
                                    Detail.write(rules)));
                    chain.flush();
                    return Outcome.done(rules);
                });
    }

    private static String written(Duration minutes) {
        return Long.toString(minutes.toMinutes());
    }

    /** Makes a try for nobody, so that the first person's does not wait for its code. */
    public void warmUp() {
        Secret.NOBODY.matches(new char[0]);
    }

    /**
     * Logs an account in.
     *
     * @param password the caller wipes it
     * @return the session, or {@code refusal.login.wrong} (name or password, it does not say
     *     which), {@code refusal.login.resting} with the minutes left, or, for who knows the
     *     password, {@code refusal.login.locked}
     */
    public synchronized Outcome<Session> logIn(String name, char[] password) {
        Optional<AccountRecord> found = database.read(sql -> AccountRows.byName(sql, name));
        Instant now = clock.instant();
        Tries tries = found.map(AccountRows::tries).orElseGet(() -> unknown.of(name));
        if (tries.isResting(now)) {
            return Outcome.refused("refusal.login.resting", tries.minutesLeft(now));
        }
        Secret secret =
                found.map(AccountRecord::getSecret).map(Secret::parse).orElse(Secret.NOBODY);
        boolean isRight = secret.matches(password) && found.isPresent();
        AccountRules rules = rules();
        if (found.isEmpty()) {
            unknown.oneMore(name, rules, now);
            countUnknown();
            return Outcome.refused("refusal.login.wrong");
        }
        // A refusal undoes its transaction, and a wrong try must be counted: it is a value here.
        Optional<Secret> fresh =
                isRight && !secret.cost().equals(Secret.Cost.USUAL)
                        ? Optional.of(Secret.of(password, salts))
                        : Optional.empty();
        Answer answer =
                database.write(
                        sql ->
                                isRight
                                        ? welcome(sql, name, fresh, now)
                                        : wrong(sql, name, rules, now));
        return answer.session()
                .map(Outcome::done)
                .orElseGet(() -> new Outcome.Refused<>(answer.refusal().orElseThrow()));
    }

    /** Writes as a wrong password does, so that the two take the same time. */
    private void countUnknown() {
        int count = number(Setting.UNKNOWN_NAMES, 0) + 1;
        settings.put(Setting.UNKNOWN_NAMES, Integer.toString(count));
    }

    private Answer welcome(DSLContext sql, String name, Optional<Secret> fresh, Instant now) {
        AccountRecord row = AccountRows.byName(sql, name).orElse(null);
        if (row == null || AccountRows.tries(row).isResting(now)) {
            return Answer.no("refusal.login.wrong"); // another desk was quicker
        }
        Account account = AccountRows.account(row, now);
        if (account.isLocked()) {
            return Answer.no("refusal.login.locked");
        }
        AccountRows.setTries(row, Tries.NONE);
        fresh.ifPresent(secret -> row.setSecret(secret.toString()));
        row.store();
        append(sql, account, "LOG_IN", account.actor(), now);
        return new Answer(
                Optional.of(new Session(account.id(), account.actor(), now)), Optional.empty());
    }

    private Answer wrong(DSLContext sql, String name, AccountRules rules, Instant now) {
        AccountRecord row = AccountRows.byName(sql, name).orElse(null);
        if (row != null) {
            Tries tries = AccountRows.tries(row).oneMore(rules, now);
            AccountRows.setTries(row, tries);
            row.store();
            if (tries.isResting(now)) {
                append(sql, AccountRows.account(row, now), "REST_ACCOUNT", Actor.SYSTEM, now);
            }
        }
        return Answer.no("refusal.login.wrong");
    }

    private void append(DSLContext sql, Account account, String event, Actor who, Instant now) {
        Chain chain = journal.chain(sql);
        chain.append(AccountFacts.entry(account, event, Entry.by(who, now), now));
        chain.flush();
    }

    /** A session or why not. */
    private record Answer(Optional<Session> session, Optional<Refusal> refusal) {
        static Answer no(String key) {
            return new Answer(Optional.empty(), Optional.of(Refusal.of(key)));
        }
    }
}
