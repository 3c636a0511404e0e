package org.shaotai.console.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.paper.Block.Role;
import org.shaotai.console.paper.Paper.Section;
import org.shaotai.console.paper.Table.Column;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;

/** A small paper with every kind of cell. */
final class Samples {

    static final NumberStyle POINTS = new NumberStyle("+", "-", "个百分点", 1, "持平");

    static final Figure FIGURE =
            new Figure(
                    Indicator.ON_TIME_RATE,
                    Scope.ALL,
                    new Period(
                            Instant.parse("2026-08-31T16:00:00Z"),
                            Instant.parse("2026-09-30T16:00:00Z")),
                    BigDecimal.valueOf(958),
                    1000,
                    true);

    private Samples() {}

    static Paper paper(int rows) {
        return new Paper(
                "month-summary-2026-09-county",
                "青岩县月调度通报",
                "青岩县办公室",
                Instant.parse("2026-09-30T15:59:59Z"),
                List.of(
                        new Section(
                                false,
                                List.of(
                                        new Block.Text(Role.TITLE, "青岩县月调度通报"),
                                        new Block.Text(Role.HEADING, "一、总体情况"),
                                        new Block.Text(Role.BODY, "9月，全县登记事项3,126件。"))),
                        new Section(true, List.of(table(rows)))));
    }

    static Table table(int rows) {
        List<List<Cell>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        Cell.words("合计"),
                        Cell.number(new BigDecimal("3126"), NumberStyle.WHOLE),
                        new Cell.Number(
                                new BigDecimal("95.8"), NumberStyle.TENTHS, Optional.of(FIGURE)),
                        Cell.number(new BigDecimal("-1.3"), POINTS)));
        for (int i = 1; i < rows; i++) {
            lines.add(
                    List.of(
                            Cell.words("=HYPERLINK(\"x\")" + i),
                            Cell.number(BigDecimal.valueOf(i), NumberStyle.WHOLE),
                            new Cell.Number(
                                    BigDecimal.ZERO, NumberStyle.TENTHS, Optional.of(FIGURE)),
                            Cell.words("—")));
        }
        return new Table(
                "表1 指标总表",
                "表1　指标总表",
                "2026年9月",
                List.of(
                        new Column("指标", 200),
                        new Column("本月", 150),
                        new Column("率(%)", 150),
                        new Column("环比", 150)),
                lines,
                List.of("注：率的变化以百分点计。"));
    }
}
