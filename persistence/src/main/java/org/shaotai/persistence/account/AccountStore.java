package org.shaotai.persistence.account;

import static org.shaotai.persistence.jooq.Tables.ACCOUNT;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.jooq.tables.records.AccountRecord;
import org.shaotai.persistence.journal.Chain;
import org.shaotai.persistence.journal.JournalStore;

/**
 * The accounts of a store. Only an administrator changes them, and the last one who can stays one.
 * Passwords are taken as characters that the caller wipes, and hashed outside of any transaction.
 * Safe for all threads; a log-in or a new password takes about a twentieth of a second.
 */
public final class AccountStore {

    private final Database database;
    private final JournalStore journal;
    private final Clock clock;
    private final RandomGenerator salts;

    /** The accounts of a database. */
    public AccountStore(Database database, JournalStore journal, Clock clock) {
        this(database, journal, clock, new SecureRandom());
    }

    private AccountStore(
            Database database, JournalStore journal, Clock clock, RandomGenerator salts) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
        this.salts = salts;
    }

    /**
     * The same accounts, but new passwords are salted from a stated source: for a demo store, whose
     * password everybody knows and which must come out the same each time.
     */
    public AccountStore salted(RandomGenerator source) {
        return new AccountStore(database, journal, clock, source);
    }

    /** All accounts, by name. */
    public List<Account> all() {
        Instant now = clock.instant();
        return database.read(
                sql ->
                        sql.selectFrom(ACCOUNT)
                                .orderBy(ACCOUNT.NAME)
                                .fetch(row -> AccountRows.account(row, now)));
    }

    /** The account of a name. */
    public Optional<Account> byName(String name) {
        Instant now = clock.instant();
        return database.read(
                sql -> AccountRows.byName(sql, name).map(row -> AccountRows.account(row, now)));
    }

    /**
     * Makes an account.
     *
     * @param password 10 to 128 characters, not the name
     * @return the account, or {@code refusal.role.adminOnly}, {@code refusal.account.name}, {@code
     *     refusal.account.nameTaken}, {@code refusal.account.role}, {@code
     *     refusal.account.password}
     */
    public Outcome<Account> add(String name, Role role, char[] password, Entry entry) {
        Optional<Refusal> fault =
                AccountGuard.adminOnly(entry)
                        .or(() -> AccountGuard.faultOfName(name))
                        .or(() -> AccountGuard.faultOfRole(role))
                        .or(() -> AccountGuard.faultOfPassword(name, password));
        if (fault.isPresent()) {
            return new Outcome.Refused<>(fault.get());
        }
        Secret secret = Secret.of(password, salts);
        return write((sql, chain) -> insert(sql, chain, name, role, secret, entry));
    }

    /**
     * Makes the first account of a store, an administrator's; whoever sits at the desk then makes
     * it in the new name.
     *
     * @param password 10 to 128 characters, not the name
     * @return the account, or {@code refusal.account.notFirst}, {@code refusal.account.name},
     *     {@code refusal.account.password}
     */
    public Outcome<Account> addFirst(String name, char[] password) {
        Optional<Refusal> fault =
                AccountGuard.faultOfName(name)
                        .or(() -> AccountGuard.faultOfPassword(name, password));
        if (fault.isPresent()) {
            return new Outcome.Refused<>(fault.get());
        }
        Entry own = Entry.by(new Actor(name, Role.ADMIN), clock.instant());
        Secret secret = Secret.of(password, salts);
        return write(
                (sql, chain) ->
                        sql.fetchExists(ACCOUNT)
                                ? Outcome.refused("refusal.account.notFirst")
                                : insert(sql, chain, name, Role.ADMIN, secret, own));
    }

    private Outcome<Account> insert(
            DSLContext sql, Chain chain, String name, Role role, Secret secret, Entry entry) {
        if (AccountRows.byName(sql, name).isPresent()) {
            return Outcome.refused("refusal.account.nameTaken", name);
        }
        AccountRecord row = sql.newRecord(ACCOUNT);
        row.setName(name);
        row.setRole(role.name());
        row.setSecret(secret.toString());
        row.setIsLocked(false);
        row.setTries(0);
        row.store();
        return done(chain, row, "ADD_ACCOUNT", entry);
    }

    /**
     * Gives an account another password and ends its rest.
     *
     * @return the account, or {@code refusal.role.adminOnly}, {@code refusal.account.unknown},
     *     {@code refusal.account.password}
     */
    public Outcome<Account> setPassword(String name, char[] password, Entry entry) {
        Optional<Refusal> fault =
                AccountGuard.adminOnly(entry)
                        .or(() -> AccountGuard.faultOfPassword(name, password));
        if (fault.isPresent()) {
            return new Outcome.Refused<>(fault.get());
        }
        Secret secret = Secret.of(password, salts);
        return change(
                name,
                "SET_PASSWORD",
                entry,
                row -> {
                    row.setSecret(secret.toString());
                    AccountRows.setTries(row, Tries.NONE);
                });
    }

    /**
     * Gives an account another role.
     *
     * @return the account, or {@code refusal.role.adminOnly}, {@code refusal.account.unknown},
     *     {@code refusal.account.role}, {@code refusal.account.lastAdmin}
     */
    public Outcome<Account> setRole(String name, Role role, Entry entry) {
        return AccountGuard.adminOnly(entry)
                .or(() -> AccountGuard.faultOfRole(role))
                .<Outcome<Account>>map(Outcome.Refused::new)
                .orElseGet(() -> change(name, "SET_ROLE", entry, row -> row.setRole(role.name())));
    }

    /**
     * Locks an account: it cannot log in until it is unlocked. What it did stays under its name.
     *
     * @return the account, or {@code refusal.role.adminOnly}, {@code refusal.account.unknown},
     *     {@code refusal.account.lastAdmin}
     */
    public Outcome<Account> lock(String name, Entry entry) {
        return AccountGuard.adminOnly(entry)
                .<Outcome<Account>>map(Outcome.Refused::new)
                .orElseGet(() -> change(name, "LOCK_ACCOUNT", entry, row -> row.setIsLocked(true)));
    }

    /**
     * Unlocks an account and ends its rest.
     *
     * @return the account, or {@code refusal.role.adminOnly}, {@code refusal.account.unknown}
     */
    public Outcome<Account> unlock(String name, Entry entry) {
        return AccountGuard.adminOnly(entry)
                .<Outcome<Account>>map(Outcome.Refused::new)
                .orElseGet(
                        () ->
                                change(
                                        name,
                                        "UNLOCK_ACCOUNT",
                                        entry,
                                        row -> {
                                            row.setIsLocked(false);
                                            AccountRows.setTries(row, Tries.NONE);
                                        }));
    }

    private Outcome<Account> change(
            String name, String event, Entry entry, Consumer<AccountRecord> what) {
        return write(
                (sql, chain) -> {
                    AccountRecord row = AccountRows.byName(sql, name).orElse(null);
                    if (row == null) {
                        return Outcome.refused("refusal.account.unknown", name);
                    }
                    what.accept(row);
                    row.store();
                    return hasAdmin(sql)
                            ? done(chain, row, event, entry)
                            : Outcome.refused("refusal.account.lastAdmin", name);
                });
    }

    private static boolean hasAdmin(DSLContext sql) {
        return sql.fetchExists(
                ACCOUNT, ACCOUNT.ROLE.eq(Role.ADMIN.name()).and(ACCOUNT.IS_LOCKED.isFalse()));
    }

    private <T> Outcome<T> write(BiFunction<DSLContext, Chain, Outcome<T>> change) {
        return database.write(
                sql -> {
                    Chain chain = journal.chain(sql);
                    Outcome<T> made = change.apply(sql, chain);
                    chain.flush();
                    return made;
                });
    }

    private Outcome<Account> done(Chain chain, AccountRecord row, String event, Entry entry) {
        Instant now = clock.instant();
        Account account = AccountRows.account(row, now);
        chain.append(AccountFacts.entry(account, event, entry, now));
        return Outcome.done(account);
    }
}
