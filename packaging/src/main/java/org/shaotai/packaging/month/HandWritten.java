package org.shaotai.packaging.month;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shaotai.persistence.summary.Period;

/**
 * The figures of T1 by hand: one statement for each table and time they are searched by. A column
 * is named after the indicator whose numerator it adds to. {@code :from}, {@code :to} are the
 * period, {@code :asOf} its last moment, {@code :earlierFrom}, {@code :earlierTo} the period one
 * month before, {@code :place} the condition on the place.
 */
final class HandWritten {

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    select town_id, count(*) as registered from matter
                    where registered_at >= :from and registered_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as accepted from matter
                    where accepted_at >= :from and accepted_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, sum(case when exists (select 1 from matter_span s
                      where s.matter_id = matter.id and s.dispatched_at is null
                        and s.to_at = matter.dispatched_at and s.due_at < s.to_at)
                      then 0 else 1 end) as dispatched_in_limit from matter
                    where dispatched_at >= :from and dispatched_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, sum(case when contacted_at <= contact_due_at then 1 else 0 end)
                      as response_rate from matter
                    where contact_due_at >= :from and contact_due_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as due,
                      sum(case when status = 'CLOSED' then 1 else 0 end) as closure_rate,
                      sum(case when status = 'CLOSED' and feedback_at <= due_at then 1 else 0 end)
                        as on_time_rate,
                      sum(case when status = 'CLOSED' and category_code like '02%' then 1 else 0 end)
                        as hazard_cleared_rate
                    from matter_span where due_at >= :from and due_at < :to and to_at > :asOf
                      and from_at <= :asOf and dispatched_at is not null
                      and status not in ('SUSPENDED', 'TRANSFERRED_OUT', 'MERGED') and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as closed,
                      sum(case when exists (select 1 from return_visit v
                        where v.matter_id = matter_span.matter_id and v.visited_at < :to)
                        then 1 else 0 end) as visit_rate,
                      sum(case when category_code like '01%' then 1 else 0 end) as disputes,
                      sum(case when category_code like '01%' and risk = 'RED' then 1 else 0 end)
                        as red_disputes,
                      sum(case when category_code like '01%' and close_kind in ('SOLVED', 'PARTLY')
                        then 1 else 0 end) as settled,
                      sum(case when category_code like '01%' and risk = 'RED'
                        and close_kind in ('SOLVED', 'PARTLY') then 1 else 0 end) as red_settled
                    from matter_span where closed_at >= :from and closed_at < :to and to_at > :asOf
                      and from_at <= :asOf and status = 'CLOSED' and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as disputes,
                      sum(case when risk = 'RED' then 1 else 0 end) as red_disputes
                    from matter_span where is_open = true and to_at > :asOf and from_at <= :asOf
                      and category_code like '01%' and accepted_at is not null and :place
                    group by town_id
                    """,
                    """
                    select town_id, sum(case when signed_at <= sign_due_at and signed_at < :to
                      then 1 else 0 end) as signed_on_time
                    from work_order join matter on matter.id = matter_id
                    where work_order.dispatched_at >= :from and work_order.dispatched_at < :to
                      and :place group by town_id
                    """,
                    """
                    select town_id, sum(case when is_reached then 1 else 0 end) as reached_rate,
                      sum(case when is_reached and solved = 'YES' then 1.0
                        when is_reached and solved = 'PARTLY' then 0.5 else 0 end) as solved_rate,
                      sum(case when is_reached and rating = 'SATISFIED' then 1.0
                        when is_reached and rating = 'BASIC' then 0.6 else 0 end) as satisfied_rate
                    from return_visit join matter on matter.id = matter_id
                    where visited_at >= :from and visited_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, count(distinct case when matter_id in (select subject_id
                      from journal where event = 'FAIL_VERIFICATION' and subject = 'MATTER'
                        and occurred_at < :to) then matter_id end) as rework_rate
                    from matter_span where feedback_at >= :from and feedback_at < :to
                      and from_at = feedback_at and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as closed_before from matter_span
                    where closed_at >= :earlierFrom and closed_at < :earlierTo
                      and from_at = closed_at and status = 'CLOSED' and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as rebound_rate from journal
                    join matter on matter.id = subject_id
                    where event = 'REOPEN' and subject = 'MATTER'
                      and occurred_at >= :from and occurred_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, count(*) as whistles from whistle
                    join matter on matter.id = matter_id
                    where sounded_at >= :from and sounded_at < :to and :place group by town_id
                    """,
                    """
                    select town_id, sum(case when checked_in_at <= check_in_due_at
                      and checked_in_at < :to then 1 else 0 end) as report_in_rate
                    from report_in join whistle on whistle.id = whistle_id
                    join matter on matter.id = matter_id
                    where sounded_at >= :from and sounded_at < :to
                      and not (whistle.status = 'WITHDRAWN' and whistle.closed_at is not null
                        and whistle.closed_at < :to)
                      and not (report_in.status = 'EXCUSED' and exists (select 1 from journal
                        where subject = 'WHISTLE' and subject_id = whistle.id and event = 'EXCUSE'
                          and occurred_at < :to
                          and detail like '{"unit":' || cast(unit_id as varchar) || ',%'))
                      and :place group by town_id
                    """);

    /** What the board asks beside the summary: departments, disputes by type, the problem list. */
    private static final List<String> PAGES =
            List.of(
                    """
                    select unit_id, count(*), sum(case when signed_at <= sign_due_at
                      and signed_at < :to then 1 else 0 end)
                    from work_order join matter on matter.id = matter_id
                    where work_order.dispatched_at >= :from and work_order.dispatched_at < :to
                      and :place group by unit_id
                    """,
                    """
                    select owner_unit_id, count(*),
                      sum(case when status = 'CLOSED' and feedback_at <= due_at then 1 else 0 end)
                    from matter_span where due_at >= :from and due_at < :to and to_at > :asOf
                      and from_at <= :asOf and dispatched_at is not null
                      and status not in ('SUSPENDED', 'TRANSFERRED_OUT', 'MERGED') and :place group by owner_unit_id
                    """,
                    """
                    select town_id, category_code, count(*) from matter_span
                    where is_open = true and to_at > :asOf and from_at <= :asOf
                      and category_code like '01%' and accepted_at is not null and :place
                    group by town_id, category_code
                    """,
                    """
                    select matter.number, title, matter_span.* from matter_span
                    join matter on matter.id = matter_span.matter_id
                    join matter_text on matter_text.matter_id = matter_span.matter_id
                    where is_open = true and to_at > :asOf and from_at <= :asOf
                      and matter.registered_at < :old and :spanPlace
                    order by matter.registered_at
                    """);

    private final Connection connection;
    private final String column;
    private final long place;

    /**
     * The statements of a place.
     *
     * @param column {@code county_id} or {@code town_id}
     * @param place its id
     */
    HandWritten(Connection connection, String column, long place) {
        this.connection = connection;
        this.column = column;
        this.place = place;
    }

    /** The numerators of a period, added up over the townships. */
    Map<String, BigDecimal> figures(Period period, Period monthEarlier) throws SQLException {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String statement : STATEMENTS) {
            ask(
                    statement,
                    period,
                    monthEarlier,
                    row -> {
                        for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                            sums.merge(
                                    row.getMetaData().getColumnLabel(i).toUpperCase(),
                                    row.getBigDecimal(i),
                                    BigDecimal::add);
                        }
                    });
        }
        return sums;
    }

    /** Reads the other pages of the board, and answers how many rows they have. */
    int pages(Period period) throws SQLException {
        int[] rows = new int[1];
        for (String statement : PAGES) {
            ask(statement, period, period, row -> rows[0]++);
        }
        return rows[0];
    }

    private void ask(String statement, Period period, Period earlier, Reading reading)
            throws SQLException {
        // The sum lets the search go by time instead of by place.
        String sql =
                statement
                        .replace(":earlierFrom", literal(earlier.from()))
                        .replace(":earlierTo", literal(earlier.to()))
                        .replace(":from", literal(period.from()))
                        .replace(":to", literal(period.to()))
                        .replace(":asOf", literal(period.asOf()))
                        .replace(":old", literal(period.asOf().minusSeconds(30 * 86_400L)))
                        .replace(":spanPlace", "matter_span." + column + " + 0 = " + place)
                        .replace(":place", column + " + 0 = " + place);
        try (PreparedStatement asked = connection.prepareStatement(sql);
                ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                reading.take(row);
            }
        }
    }

    private static String literal(Instant at) {
        return "timestamp with time zone '"
                + at.atOffset(ZoneOffset.UTC).toString().replace('T', ' ')
                + "'";
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Reading {

        void take(ResultSet row) throws SQLException;
    }
}
