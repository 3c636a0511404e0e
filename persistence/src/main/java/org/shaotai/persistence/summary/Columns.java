package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.shaotai.persistence.summary.Formulas.Count;

/**
 * The columns of a grouped query that counts cases: one for each condition that any measure asks,
 * because the database reckons each anew for every row.
 */
final class Columns {

    private static final Condition NEVER = DSL.falseCondition();

    private final Source source;
    private final Period period;
    private final int offset;
    private final List<SelectField<?>> counts = new ArrayList<>();
    private final Map<Condition, Integer> positions = new HashMap<>();

    /** No columns yet, behind some others. */
    Columns(Source source, Period period, int offset) {
        this.source = source;
        this.period = period;
        this.offset = offset;
    }

    void add(Measure m) {
        Stream.of(m.among(), m.full(), m.part()).map(c -> c.apply(period)).forEach(this::add);
    }

    private void add(Condition condition) {
        if (!condition.equals(NEVER) && !positions.containsKey(condition)) {
            positions.put(condition, counts.size());
            counts.add(source.count(condition));
        }
    }

    List<SelectField<?>> after(List<? extends Field<?>> groups) {
        return Stream.<SelectField<?>>concat(groups.stream(), counts.stream()).toList();
    }

    Count read(Record row, Measure m) {
        long part = value(row, m.part().apply(period));
        return new Count(
                BigDecimal.valueOf(value(row, m.full().apply(period)))
                        .add(m.partWeight().multiply(BigDecimal.valueOf(part))),
                value(row, m.among().apply(period)));
    }

    private long value(Record row, Condition condition) {
        return condition.equals(NEVER) ? 0 : row.get(offset + positions.get(condition), Long.class);
    }
}
