package org.shaotai.console.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shaotai.console.TestTown;
import org.shaotai.console.account.Person;
import org.shaotai.console.common.Desk;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.LimitUnit;
import org.shaotai.persistence.calendar.Seasons;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.common.Actor;
import org.shaotai.persistence.common.Entry;
import org.shaotai.persistence.common.Role;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.ClockPast;
import org.shaotai.persistence.matter.ClockStore;
import org.shaotai.persistence.matter.Matter;
import org.shaotai.persistence.matter.MatterSheet;
import org.shaotai.persistence.matter.SuspendReason;
import org.shaotai.persistence.store.Store;

/**
 * The clocks of a matter as its card says them. Rubbish has one working day, also on the Saturday
 * that is worked.
 */
class ClockWordsTest {

    private static final Words WORDS = Words.in(Language.CHINESE);

    @TempDir Path directory;
    private TestTown town;

    @BeforeEach
    void open() {
        town = TestTown.in(directory);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Card card(Matter matter, Instant at) {
        MatterSheet sheet = town.store().matters().sheet(matter.id(), at).orElseThrow();
        return new CardWriter(
                        WORDS,
                        new TimeWords(WORDS, Desk.ZONE),
                        town.directory(Language.CHINESE),
                        town.store().matters().limits().calendars(),
                        new Person(new Actor("某人", Role.CHIEF), true))
                .card(sheet, List.of(), false, at);
    }

    private static String clock(Card card, String name) {
        return card.clocks().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Card.Fact::value)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-10-09T06:32:00Z | 绿灯：时限已用 0%，余下超过 30%
                    2026-10-10T02:30:00Z | 绿灯：时限已用 52%，余下超过 30%
                    2026-10-10T07:30:00Z | 黄灯：时限已用 78%，余下不超过 30%
                    2026-10-10T08:50:00Z | 橙灯：时限已用 92%，余下不超过 15%
                    2026-10-10T09:30:00Z | 红灯：已超期 0分
                    2026-10-12T09:30:00Z | 红灯：已超期 2天
                    """)
    void theLampSaysWhyItHasItsColour(Instant at, String why) {
        Matter matter = CardHand.inProgress(town, 0);

        assertThat(card(matter, at).lamp().orElseThrow().why()).isEqualTo(why);
    }

    @Test
    void bothClocksSayTheirLimitTheirBeginningTheirEndAndWhatIsLeft() {
        Card card = card(CardHand.inProgress(town, 3), TestTown.NOW);

        assertThat(clock(card, "全程时限")).isEqualTo("1个工作日，10-09 11:32 起，10-10 17:30 止（余1天2时）");
        assertThat(clock(card, "当前环节")).isEqualTo("办理 · 城管局，10-09 11:32 起，10-10 17:30 止（余1天2时）");
        assertThat(clock(card, "首次联系")).startsWith("反映人应在 10-10");
    }

    @Test
    void aClockThatStandsStillSaysHowMuchWasLeftAndForHowLong() {
        Store store = town.store();
        Matter matter = CardHand.inProgress(town, 5);
        Entry chief =
                Entry.by(new Actor("赵指挥", Role.CHIEF), TestTown.NOW.minus(Duration.ofHours(2)));
        store.clocks()
                .suspend(
                        matter.id(),
                        matter.version(),
                        new ClockStore.Suspension(
                                SuspendReason.POLICY,
                                "会议纪要",
                                true,
                                "王值班",
                                TestTown.NOW.plus(Duration.ofDays(20))),
                        chief)
                .value();

        Card card = card(matter, TestTown.NOW);
        assertThat(card.lamp().orElseThrow().why()).startsWith("绿灯：挂账中，时限停着，10-29");
        assertThat(clock(card, "全程时限")).contains("已停").endsWith("；挂账停了 2时0分");
        assertThat(clock(card, "当前环节")).startsWith("挂账复核");
    }

    @Test
    void anExtensionIsSaidWhileItWaitsAndAfterItWasGranted() {
        Store store = town.store();
        Matter matter = CardHand.inProgress(town, 1, "0307");
        Entry unit = TestTown.entry(TestTown.NOW).onBehalfOf(matter.owner(), Via.PHONE);
        Matter asked =
                store.clocks()
                        .requestExtension(
                                matter.id(),
                                matter.version(),
                                TimeLimit.of(2, LimitUnit.WORK_DAY),
                                "材料未到",
                                false,
                                unit)
                        .value();
        assertThat(clock(card(matter, TestTown.NOW), "待批延期")).isEqualTo("申请延长 2个工作日，由值班长决定");

        store.clocks()
                .grantExtension(matter.id(), asked.version(), "", TestTown.leading(TestTown.NOW))
                .value();
        Card granted = card(matter, TestTown.NOW);
        assertThat(clock(granted, "待批延期")).isEmpty();
        assertThat(clock(granted, "全程时限")).endsWith("；已延期 2个工作日");
    }

    @ParameterizedTest
    @CsvSource({"2026, false", "2025, true"})
    void aDueTimeInAYearWithoutACalendarIsCalledProvisional(int published, boolean isSaid) {
        Matter matter = CardHand.inProgress(town, 0);
        MatterSheet sheet = town.store().matters().sheet(matter.id(), TestTown.NOW).orElseThrow();
        WorkCalendar calendar =
                new WorkCalendar(
                        Desk.ZONE,
                        Seasons.allYear(WorkCalendar.DEFAULT_SESSIONS),
                        Map.of(),
                        Set.of(published));

        List<Card.Fact> clocks =
                new ClockWords(WORDS, new TimeWords(WORDS, Desk.ZONE))
                        .clocks(
                                matter,
                                ClockPast.of(sheet.timeline(), TestTown.NOW),
                                "城管局",
                                new ClockWords.Look(TestTown.NOW, calendar));

        assertThat(clocks.get(0).value().contains("暂定：2026 年工作日历未公布")).isEqualTo(isSaid);
    }
}
