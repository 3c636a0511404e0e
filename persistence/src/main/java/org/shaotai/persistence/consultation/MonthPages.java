package org.shaotai.persistence.consultation;

import static org.shaotai.persistence.jooq.Tables.MATTER;
import static org.shaotai.persistence.jooq.Tables.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.consultation.MonthBoard.Gap;
import org.shaotai.persistence.consultation.MonthBoard.Missing;
import org.shaotai.persistence.database.Database;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.store.SettingStore;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Period;
import org.shaotai.persistence.summary.Scope;
import org.shaotai.persistence.summary.SummaryStore;
import org.shaotai.persistence.summary.TownRow;
import org.shaotai.persistence.unit.UnitId;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleBand;

/** Puts the month board together from the summary's figures. */
final class MonthPages {

    /** From when on a matter stands on the problem list. */
    private static final Duration PROBLEM = Duration.ofDays(30);

    private static final Set<Indicator> OF_UNITS =
            EnumSet.of(
                    Indicator.ORDERS,
                    Indicator.SIGNED_ON_TIME,
                    Indicator.REPORT_IN_RATE,
                    Indicator.ON_TIME_RATE,
                    Indicator.REWORK_RATE);

    private static final Set<Indicator> OF_WHISTLES =
            EnumSet.of(
                    Indicator.WHISTLES,
                    Indicator.WHISTLE_RATE,
                    Indicator.CALLED_UNITS,
                    Indicator.REPORT_IN_RATE,
                    Indicator.INVALID_WHISTLES);

    private final Database database;
    private final SummaryStore summaries;
    private final Instant asOf;
    private final Optional<RegionId> town;
    private final Scope scope;

    MonthPages(Database database, SummaryStore summaries, Instant asOf, Optional<RegionId> town) {
        this.database = database;
        this.summaries = summaries;
        this.asOf = asOf;
        this.town = town;
        this.scope = Scope.of(town);
    }

    MonthBoard board(List<Whistle> whistles, WorkCalendar calendar) {
        MonthSummary summary = summaries.upTo(asOf, scope);
        Period month = summary.comparison().now();
        return new MonthBoard(
                asOf,
                town,
                summary,
                departments(month),
                whistlePage(month, whistles),
                new Disputes(summaries, month, scope).page(summary.towns()),
                new Tally(database.read(this::problems)),
                missing(summary, calendar));
    }

    private List<DepartmentRow> departments(Period month) {
        Map<UnitId, String> names = database.read(MonthPages::names);
        List<DepartmentRow> rows = new ArrayList<>();
        summaries
                .byUnit(month, scope, OF_UNITS)
                .forEach(
                        (part, f) -> {
                            UnitId unit = part.unit().orElseThrow();
                            if (f.get(Indicator.ORDERS).denominator() > 0) {
                                rows.add(department(unit, names.get(unit), f));
                            }
                        });
        rows.sort(
                Comparator.comparing((DepartmentRow row) -> -row.orders().denominator())
                        .thenComparing(row -> row.unit().value()));
        return rows;
    }

    private static DepartmentRow department(
            UnitId unit, String name, Map<Indicator, Figure> figures) {
        return new DepartmentRow(
                unit,
                name,
                figures.get(Indicator.ORDERS),
                figures.get(Indicator.SIGNED_ON_TIME),
                figures.get(Indicator.REPORT_IN_RATE),
                figures.get(Indicator.ON_TIME_RATE),
                figures.get(Indicator.REWORK_RATE));
    }

    private static Map<UnitId, String> names(DSLContext sql) {
        return sql.select(UNIT.ID, UNIT.SHORT_NAME)
                .from(UNIT)
                .fetchMap(row -> new UnitId(row.value1()), row -> row.value2());
    }

    private WhistlePage whistlePage(Period month, List<Whistle> whistles) {
        Map<Indicator, Figure> f = summaries.figures(month, scope, OF_WHISTLES);
        return new WhistlePage(
                whistles.stream().filter(w -> month.contains(w.soundedAt())).toList(),
                whistles.stream().filter(w -> w.closedAt() == null).toList(),
                f.get(Indicator.WHISTLES),
                f.get(Indicator.WHISTLE_RATE),
                WhistleBand.of(new SettingStore(database)),
                f.get(Indicator.CALLED_UNITS),
                f.get(Indicator.REPORT_IN_RATE),
                f.get(Indicator.INVALID_WHISTLES));
    }

    private List<MatterRow> problems(DSLContext sql) {
        Instant before = asOf.minus(PROBLEM);
        return new Matters(sql, asOf, town)
                .open(MATTER.REGISTERED_AT.lt(before)).stream()
                        .sorted(Comparator.comparing(row -> row.times().registeredAt()))
                        .toList();
    }

    private List<Missing> missing(MonthSummary summary, WorkCalendar calendar) {
        List<Missing> gaps = new ArrayList<>();
        if (!calendar.knows(summary.comparison().month().getYear())) {
            gaps.add(new Missing(Gap.CALENDAR, ""));
        }
        for (TownRow row : summary.towns()) {
            if (row.town().isPresent() && row.figure(Indicator.ACCEPTED).denominator() == 0) {
                gaps.add(new Missing(Gap.SILENT_TOWN, row.name()));
            }
        }
        gaps.add(new Missing(Gap.LETTERS, ""));
        gaps.add(new Missing(Gap.DAILY_CONTACTS, ""));
        gaps.add(new Missing(Gap.DECISIONS, ""));
        return gaps;
    }
}
