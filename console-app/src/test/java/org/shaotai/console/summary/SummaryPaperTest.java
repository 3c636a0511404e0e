package org.shaotai.console.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shaotai.console.paper.Block;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Cell;
import org.shaotai.console.paper.Paper;
import org.shaotai.console.paper.Table;
import org.shaotai.console.words.Language;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.calendar.DayKind;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.summary.Comparison;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Scope;

class SummaryPaperTest {

    /** The first seven days of October 2026 are off. */
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(
                    SampleMonth.ZONE,
                    WorkCalendar.DEFAULT_SESSIONS,
                    LocalDate.of(2026, 10, 1)
                            .datesUntil(LocalDate.of(2026, 10, 8))
                            .collect(Collectors.toMap(day -> day, day -> DayKind.HOLIDAY)));

    private static SampleMonth sample() {
        return SampleMonth.ofCounty()
                .with(Indicator.REGISTERED, "3126 3000 3200 20000 19000")
                .with(Indicator.ACCEPTED, "3041 3000 3200 20000 19000")
                .with(Indicator.CLOSED, "2957 2900 ? 20000 ?")
                .with(Indicator.CLOSURE_RATE, "972/1000 950/1000 950/1000 950/1000 950/1000")
                .with(Indicator.ON_TIME_RATE, "958/1000 945/1000 945/1000 945/1000 945/1000")
                .with(Indicator.RED_DISPUTES, "21 20 20 20 20")
                .with(Indicator.RED_SETTLED, "17 20 20 20 20")
                .with(Indicator.SATISFIED_RATE, "2/3 0/0 ? 40/50 40/50")
                .with(Indicator.REBOUND_RATE, "0/0 1/60 1/60 1/60 1/60");
    }

    private static Paper paper(MonthSummary summary) {
        return new SummaryPaper(Words.in(Language.CHINESE), CALENDAR).of(summary);
    }

    private static List<String> texts(Paper paper, Role role) {
        return paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .filter(text -> text.role() == role)
                .map(Block.Text::text)
                .toList();
    }

    private static Map<String, List<Cell>> rows(Table table) {
        return table.rows().stream()
                .collect(Collectors.toMap(row -> row.get(0).text(), row -> row));
    }

    @Test
    void the_first_paragraph_is_worded_as_offices_word_it() {
        assertThat(texts(paper(sample().summary()), Role.BODY))
                .first()
                .isEqualTo(
                        "9月，全县登记事项3,126件，受理3,041件，办结2,957件，办结率97.2%，按期办结率95.8%，"
                                + "环比上升1.3个百分点；红色风险纠纷21起，化解17起。");
    }

    @Test
    void a_comparison_without_earlier_records_is_left_out_of_the_sentence() {
        assertThat(texts(paper(sample().summary()), Role.BODY).get(1))
                .isEqualTo("登记数环比上升4.2%，同比下降2.3%；受理数环比上升1.4%，同比下降5%；办结数环比上升2%。");
    }

    @Test
    void a_rate_of_too_few_says_so() {
        assertThat(texts(paper(sample().summary()), Role.BODY).get(2))
                .contains("满意率样本不足(3)；")
                .doesNotContain("满意率66.7");
    }

    @ParameterizedTest
    @CsvSource({
        "登记数,        1, '3,126'",
        "登记数,        3, +4.2%",
        "登记数,        5, -2.3%",
        "登记数,        9, —",
        "办结数,        4, —",
        "办结数,        5, 无同期数据",
        "满意率(%),     1, 样本不足(3)",
        "满意率(%),     2, —",
        "满意率(%),     3, —",
        "满意率(%),     5, 无同期数据",
        "反弹率(%),     1, —",
        "按期办结率(%), 1, 95.8",
        "按期办结率(%), 3, +1.3个百分点",
        "按期办结率(%), 9, 95.0",
    })
    void table_1_prints_every_reading(String indicator, int column, String printed) {
        Table table = paper(sample().summary()).tables().get(0);

        assertThat(rows(table).get(indicator).get(column).text()).isEqualTo(printed);
    }

    @Test
    void every_number_of_a_figure_opens_it() {
        MonthSummary summary = sample().summary();
        List<Cell> row = rows(paper(summary).tables().get(0)).get("按期办结率(%)");

        assertThat(row.get(1).figure()).contains(summary.row(Indicator.ON_TIME_RATE).month());
        assertThat(row.get(7).figure())
                .contains(summary.row(Indicator.ON_TIME_RATE).lastYearToDate());
        assertThat(row.get(3).figure()).isEmpty();
    }

    @Test
    void table_2_has_all_first_and_names_who_is_not_ranked() {
        Table table =
                paper(sample().town("东关镇", "93.9", 1, 2).town("南园乡", null, null, null).summary())
                        .tables()
                        .get(1);

        assertThat(table.rows()).extracting(row -> row.get(0).text()).startsWith("合计", "东关镇");
        assertThat(rows(table).get("东关镇")).extracting(Cell::text).endsWith("93.9", "1", "↑2");
        assertThat(rows(table).get("南园乡")).extracting(Cell::text).endsWith("—", "不参与排名", "—");
        assertThat(rows(table).get("合计").get(10).text()).as("letters").isEqualTo("—");
    }

    @Test
    void the_first_two_and_the_last_two_are_named_with_those_who_share_their_rank() {
        Paper paper =
                paper(
                        sample().town("甲镇", "95.0", 1, 0)
                                .town("乙镇", "94.0", 2, 0)
                                .town("丙镇", "94.0", 2, 0)
                                .town("丁镇", "93.0", 4, 0)
                                .town("戊镇", "92.0", 5, 0)
                                .summary());

        assertThat(texts(paper, Role.BODY))
                .contains(
                        "参加考评的乡镇（街道）5个，参与排名5个。得分居前的是甲镇（95.0分）、乙镇（94.0分）、"
                                + "丙镇（94.0分）；得分居后的是丁镇（93.0分）、戊镇（92.0分）。");
    }

    @Test
    void with_three_ranked_towns_none_is_named() {
        Paper paper =
                paper(
                        sample().town("甲镇", "95.0", 1, 0)
                                .town("乙镇", "94.0", 2, 0)
                                .town("丙镇", "93.0", 3, 0)
                                .summary());

        assertThat(texts(paper, Role.BODY)).last().asString().contains("不足4个，不点名");
    }

    @Test
    void a_township_reads_where_it_stands_itself() {
        MonthSummary summary =
                SampleMonth.of(
                                Comparison.of(YearMonth.of(2026, 9), SampleMonth.ZONE),
                                Scope.town(new RegionId(101)))
                        .town("甲镇", "95.0", 3, -2)
                        .summary();

        assertThat(texts(paper(summary), Role.BODY))
                .last()
                .asString()
                .endsWith("甲镇得分95.0分，排第3名，比上月下降2名。");
    }

    @Test
    void notes_name_the_rules_and_what_is_not_recorded() {
        String notes =
                String.join(
                        "\n",
                        texts(paper(sample().town("甲镇", "95.0", 1, 0).summary()), Role.REMARK));

        assertThat(notes)
                .contains("数据截至2026年9月30日24时")
                .contains("满意＋0.6×基本满意")
                .contains("分母不足5件")
                .contains("W6")
                .contains("尚未记录提示函回复率、日联系率");
    }

    @Test
    void a_whole_month_is_dated_on_the_first_working_day_after_it() {
        assertThat(texts(paper(sample().summary()), Role.DATE)).containsExactly("2026年10月8日");
    }

    @Test
    void the_running_month_says_until_when_it_is_told() {
        Instant at = Instant.parse("2026-10-09T06:32:00Z");
        MonthSummary summary =
                SampleMonth.of(Comparison.upTo(at, SampleMonth.ZONE), Scope.county(new RegionId(1)))
                        .summary();

        assertThat(texts(paper(summary), Role.ISSUE))
                .containsExactly("（2026年10月，截至2026年10月9日14时32分）");
        assertThat(paper(summary).fileName())
                .isEqualTo("month-summary-2026-10-county-to-1009-1432");
    }

    @Test
    void the_fingerprint_changes_with_a_figure_and_with_nothing_else() {
        String one = SummaryPaper.fingerprint(sample().summary());

        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(SummaryPaper.fingerprint(sample().summary())).isEqualTo(one);
        assertThat(
                        SummaryPaper.fingerprint(
                                sample().with(Indicator.DUE, "41 40 40 40 40").summary()))
                .isNotEqualTo(one);
        assertThat(texts(paper(sample().summary()), Role.NOTE)).last().asString().contains(one);
    }

    @ParameterizedTest
    @EnumSource
    void it_composes_in_every_language(Language language) {
        Paper paper =
                new SummaryPaper(Words.in(language), CALENDAR)
                        .of(sample().town("甲镇", "95.0", 1, 0).summary());

        assertThat(paper.tables()).hasSize(2);
        assertThat(Optional.of(paper.title())).get().asString().contains("青岩县");
    }
}
