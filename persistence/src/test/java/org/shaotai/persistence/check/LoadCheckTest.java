package org.shaotai.persistence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Progress;
import org.shaotai.persistence.database.Dialect;
import org.shaotai.persistence.matter.Channel;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Intake;
import org.shaotai.persistence.matter.MatterEvent;
import org.shaotai.persistence.matter.MatterHistory;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.matter.Words;
import org.shaotai.persistence.store.Store;
import org.shaotai.persistence.store.TestStore;
import org.shaotai.persistence.store.TestTown;

class LoadCheckTest {

    /** Real clocks tick finer than a store keeps. */
    private static final Instant NOW = Instant.parse("2026-10-09T01:00:00.123456789Z");

    private static final Grading TRASH =
            new Grading(new CategoryCode("0401"), Urgency.NORMAL, Risk.NONE, false);

    @ParameterizedTest
    @EnumSource
    void aStoreThatWasLoadedByAClockOfNanosecondsIsSound(Dialect dialect) {
        try (Store store = TestStore.open(dialect, Clock.fixed(NOW, ZoneOffset.UTC))) {
            TestTown town = TestTown.in(store);
            List<MatterHistory> pasts = List.of(past(town), past(town), past(town));

            store.matters().load(pasts, Progress.SILENT).value();

            StoreCheck found = store.checks().check(Progress.SILENT).value();
            assertThat(found.findings()).isEmpty();
            assertThat(found.matters()).isEqualTo(3);
        }
    }

    private static MatterHistory past(TestTown town) {
        Words words = new Words("东关路口垃圾", "东关路口垃圾两天没有清运", "");
        Intake intake = Intake.atDesk(words, town.place(), Channel.GRID_PATROL, TRASH);
        Entry entry = Entry.by(Actor.SYSTEM, NOW);
        MatterHistory.Step accepted =
                new MatterHistory.Step(new MatterEvent.Accepted(TRASH), entry);
        return new MatterHistory(intake, town.room(), entry, List.of(accepted));
    }
}
