package org.shaotai.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Outcome;
import org.shaotai.persistence.common.Refusal;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.journal.JournalEntry;
import org.shaotai.persistence.journal.Subject;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestClock;
import org.shaotai.persistence.store.TestStore;

class LoginStoreTest {

    private static final Instant START = Instant.parse("2026-10-09T06:32:00Z");
    private static final Entry SYSTEM = Entry.by(Actor.SYSTEM, START);
    private static final String NAME = "王值班";
    private static final String RIGHT = "battery staple";

    private final TestClock clock = new TestClock(START);

    private Store open(Dialect dialect) {
        Store store = TestStore.open(dialect, clock);
        store.accounts().add("赵管理", Role.ADMIN, "correct horse".toCharArray(), SYSTEM).value();
        store.accounts().add(NAME, Role.DUTY, RIGHT.toCharArray(), SYSTEM).value();
        return store;
    }

    private static Outcome<Session> logIn(Store store, String name, String password) {
        return store.logins().logIn(name, password.toCharArray());
    }

    private static Optional<String> key(Outcome<?> outcome) {
        return outcome.refusal().map(Refusal::key);
    }

    private static List<String> events(Store store) {
        long id = store.accounts().byName(NAME).orElseThrow().id().value();
        return store.journal().of(Subject.ACCOUNT, id, START.plus(Duration.ofDays(9))).stream()
                .map(JournalEntry::event)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_right_password_opens_the_door(Dialect dialect) {
        try (Store store = open(dialect)) {
            Session session = logIn(store, NAME, RIGHT).value();
            assertThat(session.actor()).isEqualTo(new Actor(NAME, Role.DUTY));
            assertThat(session.since()).isEqualTo(START);
            assertThat(key(logIn(store, NAME, "Battery staple"))).contains("refusal.login.wrong");
            assertThat(key(logIn(store, NAME, ""))).contains("refusal.login.wrong");
            assertThat(events(store)).containsExactly("ADD_ACCOUNT", "LOG_IN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void five_wrong_passwords_in_a_row_are_followed_by_a_quarter_of_an_hours_rest(Dialect dialect) {
        try (Store store = open(dialect)) {
            for (int i = 0; i < 5; i++) {
                assertThat(key(logIn(store, NAME, "wrong"))).contains("refusal.login.wrong");
            }
            assertThat(logIn(store, NAME, RIGHT).refusal())
                    .contains(Refusal.of("refusal.login.resting", 15L));
            clock.go(Duration.ofMinutes(14).plusSeconds(30));
            assertThat(logIn(store, NAME, RIGHT).refusal())
                    .contains(Refusal.of("refusal.login.resting", 1L));
            clock.go(Duration.ofSeconds(30));
            assertThat(key(logIn(store, NAME, "wrong"))).contains("refusal.login.wrong");
            assertThat(logIn(store, NAME, RIGHT).isDone()).isTrue();
            assertThat(events(store)).containsExactly("ADD_ACCOUNT", "REST_ACCOUNT", "LOG_IN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_right_password_or_a_long_time_wipes_out_the_wrong_ones(Dialect dialect) {
        try (Store store = open(dialect)) {
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < 4; i++) {
                    logIn(store, NAME, "wrong");
                }
                if (round == 1) {
                    clock.go(Duration.ofMinutes(15));
                } else {
                    assertThat(logIn(store, NAME, RIGHT).isDone()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_name_is_answered_like_a_known_one(Dialect dialect) {
        try (Store store = open(dialect)) {
            List<Optional<Refusal>> known = new ArrayList<>();
            List<Optional<Refusal>> unknown = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                known.add(logIn(store, NAME, "wrong").refusal());
                unknown.add(logIn(store, "无此人", "wrong").refusal());
                clock.go(Duration.ofSeconds(20));
            }
            assertThat(unknown).isEqualTo(known);
            assertThat(unknown.get(6)).map(Refusal::key).contains("refusal.login.resting");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_locked_account_learns_so_only_with_its_password(Dialect dialect) {
        try (Store store = open(dialect)) {
            store.accounts().lock(NAME, SYSTEM).value();
            assertThat(key(logIn(store, NAME, "wrong"))).contains("refusal.login.wrong");
            assertThat(key(logIn(store, NAME, RIGHT))).contains("refusal.login.locked");
            store.accounts().unlock(NAME, SYSTEM).value();
            assertThat(logIn(store, NAME, RIGHT).isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_administrator_ends_a_rest_and_sets_how_long_it_is(Dialect dialect) {
        try (Store store = open(dialect)) {
            AccountRules strict =
                    new AccountRules(2, Duration.ofMinutes(60), Duration.ofMinutes(5));
            assertThat(store.logins().rules()).isEqualTo(AccountRules.DEFAULT);
            store.logins().setRules(strict, SYSTEM).value();
            assertThat(store.logins().rules()).isEqualTo(strict);
            logIn(store, NAME, "wrong");
            logIn(store, NAME, "wrong");
            assertThat(logIn(store, NAME, RIGHT).refusal())
                    .contains(Refusal.of("refusal.login.resting", 60L));
            store.accounts().unlock(NAME, SYSTEM).value();
            assertThat(logIn(store, NAME, RIGHT).isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_hash_of_old_cost_is_renewed_at_the_next_log_in(Dialect dialect) {
        try (Store store = open(dialect)) {
            // "password" and "somesalt" of the reference implementation's test vectors: m=256, t=2
            TestStore.byHand(
                    store,
                    "update account set secret = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$"
                            + "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4' where role = 'DUTY'");
            assertThat(logIn(store, NAME, "password").isDone()).isTrue();
            assertThat(logIn(store, NAME, "password").isDone()).isTrue();
            assertThat(key(logIn(store, NAME, RIGHT))).contains("refusal.login.wrong");
        }
    }

    @Test
    void a_desk_is_idle_after_ten_minutes() {
        Instant left = START.plus(Duration.ofMinutes(10));
        assertThat(AccountRules.DEFAULT.isIdle(START, left.minusMillis(1))).isFalse();
        assertThat(AccountRules.DEFAULT.isIdle(START, left)).isTrue();
    }

    @Test
    void a_secret_is_written_and_read_and_never_twice_the_same() {
        SecureRandom salts = new SecureRandom();
        Secret one = Secret.of(RIGHT.toCharArray(), salts);
        Secret two = Secret.of(RIGHT.toCharArray(), salts);
        assertThat(one.toString())
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{22}\\$[^$]{43}")
                .isNotEqualTo(two.toString());
        assertThat(Secret.parse(one.toString()).matches(RIGHT.toCharArray())).isTrue();
        assertThat(Secret.parse(one.toString()).matches("wrong".toCharArray())).isFalse();
    }

    /** Vectors of the reference implementation (phc-winner-argon2, test.c). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"
            })
    void hashes_are_those_of_the_reference_implementation(String written) {
        assertThat(Secret.parse(written).matches("password".toCharArray())).isTrue();
        assertThat(Secret.parse(written).matches("Password".toCharArray())).isFalse();
    }
}
