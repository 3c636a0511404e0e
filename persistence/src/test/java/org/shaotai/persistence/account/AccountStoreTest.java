package org.shaotai.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestClock;
import org.shaotai.persistence.store.TestStore;

class AccountStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T06:32:00Z");
    private static final Entry SYSTEM = Entry.by(Actor.SYSTEM, START);
    private static final String ADMIN = "赵管理";

    private static Store open(Dialect dialect) {
        Store store = TestStore.open(dialect, new TestClock(START));
        store.accounts().add(ADMIN, Role.ADMIN, password("correct horse"), SYSTEM).value();
        return store;
    }

    private static char[] password(String text) {
        return text.toCharArray();
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }

    @ParameterizedTest
    @EnumSource
    void an_account_is_made_changed_and_locked_and_the_journal_says_so_without_a_password(
            Dialect dialect) {
        try (Store store = open(dialect)) {
            Entry admin = Entry.by(new Actor(ADMIN, Role.ADMIN), START);
            AccountStore accounts = store.accounts();
            AccountId id =
                    accounts.add("王值班", Role.DUTY, password("battery staple"), admin).value().id();
            accounts.setRole("王值班", Role.SHIFT_LEADER, admin).value();
            accounts.setPassword("王值班", password("staple battery"), admin).value();
            accounts.lock("王值班", admin).value();
            assertThat(accounts.byName("王值班"))
                    .contains(new Account(id, "王值班", Role.SHIFT_LEADER, true, Optional.empty()));
            accounts.unlock("王值班", admin).value();
            assertThat(accounts.all()).extracting(Account::name).containsExactly("王值班", ADMIN);

            List<JournalEntry> rows = store.journal().of(Subject.ACCOUNT, id.value(), START);

            assertThat(rows)
                    .extracting(JournalEntry::event)
                    .containsExactly(
                            "ADD_ACCOUNT",
                            "SET_ROLE",
                            "SET_PASSWORD",
                            "LOCK_ACCOUNT",
                            "UNLOCK_ACCOUNT");
            assertThat(rows)
                    .allMatch(row -> row.entry().actor().equals(admin.actor()))
                    .noneMatch(row -> row.detail().contains("staple"))
                    .noneMatch(row -> row.detail().contains("argon2"));
            assertThat(store.checks().check(Progress.SILENT).value().isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "赵管理, DUTY, battery staple, refusal.account.nameTaken",
        "' 王', DUTY, battery staple, refusal.account.name",
        "'', DUTY, battery staple, refusal.account.name",
        "王值班, SYSTEM, battery staple, refusal.account.role",
        "王值班, DUTY, short, refusal.account.password",
        "battery staple, DUTY, Battery Staple, refusal.account.password"
    })
    void what_is_no_account_is_refused(String name, Role role, String password, String key) {
        try (Store store = open(Dialect.H2)) {
            assertThat(key(store.accounts().add(name, role, password(password), SYSTEM)))
                    .contains(key);
            assertThat(store.accounts().all()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADMIN", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_touches_accounts(Role role) {
        try (Store store = open(Dialect.H2)) {
            Entry other = Entry.by(new Actor("某人", role), START);
            AccountStore accounts = store.accounts();
            assertThat(
                            Stream.of(
                                    key(
                                            accounts.add(
                                                    "某人", role, password("battery staple"), other)),
                                    key(accounts.setRole(ADMIN, Role.DUTY, other)),
                                    key(accounts.setPassword(ADMIN, password("0123456789"), other)),
                                    key(accounts.lock(ADMIN, other)),
                                    key(accounts.unlock(ADMIN, other)),
                                    key(store.logins().setRules(AccountRules.DEFAULT, other))))
                    .containsOnly(Optional.of("refusal.role.adminOnly"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_last_administrator_stays_one(Dialect dialect) {
        try (Store store = open(dialect)) {
            AccountStore accounts = store.accounts();
            assertThat(key(accounts.lock(ADMIN, SYSTEM))).contains("refusal.account.lastAdmin");
            assertThat(key(accounts.setRole(ADMIN, Role.DUTY, SYSTEM)))
                    .contains("refusal.account.lastAdmin");
            assertThat(accounts.byName(ADMIN).orElseThrow().isLocked()).isFalse();
            accounts.add("钱管理", Role.ADMIN, password("battery staple"), SYSTEM).value();
            assertThat(accounts.lock(ADMIN, SYSTEM).isDone()).isTrue();
            assertThat(key(accounts.lock("无人", SYSTEM))).contains("refusal.account.unknown");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_first_account_is_an_administrators_and_there_is_one_first_only(Dialect dialect) {
        try (Store store = TestStore.open(dialect, new TestClock(START))) {
            AccountStore accounts = store.accounts();
            assertThat(key(accounts.addFirst(" ", password("correct horse"))))
                    .contains("refusal.account.name");
            assertThat(key(accounts.addFirst("Correcthorse", password("correctHORSE"))))
                    .contains("refusal.account.password");

            Account first = accounts.addFirst(ADMIN, password("correct horse")).value();

            assertThat(first.role()).isEqualTo(Role.ADMIN);
            assertThat(key(accounts.addFirst("钱管理", password("battery staple"))))
                    .contains("refusal.account.notFirst");
            assertThat(accounts.all()).containsExactly(first);
        }
    }
}
