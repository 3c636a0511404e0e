package org.shaotai.persistence.summary;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Where the cases of some indicators come from, and how they count.
 *
 * @param from the table or join; each row is a case
 * @param isOnePerMatter whether several rows of one matter are one case
 * @param keys whose each case is
 * @param cases which rows are cases of a period
 * @param measures what they count towards
 */
record Source(
        Table<? extends Record> from,
        boolean isOnePerMatter,
        Keys keys,
        Function<Period, Condition> cases,
        List<Measure> measures) {

    /** The cases of a period within a scope. */
    Condition where(Period period, Scope scope) {
        return cases.apply(period).and(keys.in(scope));
    }

    /** The number of cases that meet a condition, as a column of a grouped query. */
    Field<Integer> count(Condition condition) {
        return isOnePerMatter
                ? DSL.countDistinct(DSL.when(condition, keys.matter()))
                : DSL.count(DSL.when(condition, DSL.one()));
    }

    /** A moment of a column lying in a period. */
    static Condition in(Field<Instant> column, Period period) {
        return column.ge(period.from()).and(column.lt(period.to()));
    }

    /** Whose a case is. */
    record Keys(
            Field<Long> matter,
            Field<Long> unit,
            Field<Long> county,
            Field<Long> town,
            Field<String> category) {

        /** Whether a case is in a scope. */
        Condition in(Scope scope) {
            Condition c = DSL.noCondition();
            c = scope.county().map(r -> is(county, r.value())).map(c::and).orElse(c);
            c = scope.town().map(r -> is(town, r.value())).map(c::and).orElse(c);
            c = scope.unit().map(u -> is(unit, u.value())).map(c::and).orElse(c);
            return scope.category().map(category::startsWith).map(c::and).orElse(c);
        }

        /**
         * The sum keeps H2 from searching by place, which finds the cases of all times: nearly all
         * rows of a county. The time must lead.
         */
        private static Condition is(Field<Long> whose, long id) {
            return whose.plus(0L).eq(id);
        }
    }
}
