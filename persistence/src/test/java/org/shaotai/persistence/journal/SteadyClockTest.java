package org.shaotai.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.StoreAddress;
import org.shaotai.persistence.store.TestClock;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.unit.HomeTown;

/** The machine's clock is set back, and no entry is stamped before an earlier one. */
class SteadyClockTest {

    private static final Instant START = Instant.parse("2026-10-09T06:32:00Z");

    private final Logger log = Logger.getLogger(SteadyClock.class.getName());
    private final List<LogRecord> warnings = new ArrayList<>();
    private final Handler keeper =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    warnings.add(line);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
    private Level level;

    @BeforeEach
    void listen() {
        level = log.getLevel();
        log.setLevel(Level.WARNING);
        log.setUseParentHandlers(false);
        log.addHandler(keeper);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(keeper);
        log.setUseParentHandlers(true);
        log.setLevel(level);
    }

    @Test
    void a_clock_that_goes_on_is_told_as_it_is() {
        TestClock machine = new TestClock(START);
        SteadyClock clock = new SteadyClock(machine, Optional.empty());
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.instant()).isEqualTo(START);
        machine.go(Duration.ofNanos(1));
        assertThat(clock.instant()).isEqualTo(START.plusNanos(1));
        assertThat(clock.setBackBy()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void set_back_it_goes_on_by_milliseconds_until_the_machine_catches_up() {
        TestClock machine = new TestClock(START);
        SteadyClock clock = new SteadyClock(machine, Optional.empty());
        clock.instant();
        machine.go(Duration.ofMinutes(-10));
        assertThat(clock.setBackBy()).contains(Duration.ofMinutes(10));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(2));
        machine.go(Duration.ofMinutes(11));
        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(1)));
        assertThat(clock.setBackBy()).isEmpty();
        assertThat(warnings).extracting(LogRecord::getLevel).containsExactly(Level.WARNING);
    }

    @Test
    void two_minutes_are_the_time_services_own_business() {
        TestClock machine = new TestClock(START);
        SteadyClock clock = new SteadyClock(machine, Optional.empty());
        clock.instant();
        machine.go(Duration.ofMinutes(-2));
        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
        machine.go(Duration.ofMinutes(-1));
        clock.instant();
        assertThat(warnings).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_store_remembers_its_last_entry_over_a_restart(Dialect dialect) {
        TestClock machine = new TestClock(START);
        StoreAddress address = TestStore.address(dialect);
        try (Store store = Store.open(address, machine, Store.DESK, () -> {})) {
            HomeTown.ensure(store, Entry.by(Actor.SYSTEM, store.clock().instant()));
        }
        machine.go(Duration.ofDays(-1));
        try (Store store = Store.open(address, machine, Store.DESK, () -> {})) {
            assertThat(store.clock().instant()).isEqualTo(START.plusMillis(1));
            assertThat(warnings).hasSize(1);
        }
    }
}
