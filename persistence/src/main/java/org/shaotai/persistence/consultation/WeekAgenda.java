package org.shaotai.persistence.consultation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.consultation.WeekBoard.HotGrid;
import org.shaotai.persistence.consultation.WeekBoard.Numbers;
import org.shaotai.persistence.consultation.WeekBoard.Topic;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleStatus;

/** Puts the week board together. */
final class WeekAgenda {

    /** Categories that a week is told by. */
    private static final int TOPICS = 3;

    /** Grids that a week is told by. */
    private static final int GRIDS = 5;

    private static final Duration LONG_YELLOW = Duration.ofDays(7);

    private final Instant asOf;
    private final Optional<RegionId> town;
    private final LocalDate monday;
    private final Matters matters;
    private final Numbers week;
    private final Numbers lastWeek;

    WeekAgenda(DSLContext sql, Instant asOf, Optional<RegionId> town, WorkCalendar calendar) {
        this.asOf = asOf;
        this.town = town;
        this.monday =
                LocalDate.ofInstant(asOf, calendar.zone())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.matters = new Matters(sql, asOf, town);
        this.week = numbers(matters, monday.atStartOfDay(calendar.zone()).toInstant());
        Instant weekEarlier = asOf.atZone(calendar.zone()).minusWeeks(1).toInstant();
        this.lastWeek =
                numbers(
                        new Matters(sql, weekEarlier, town),
                        monday.minusWeeks(1).atStartOfDay(calendar.zone()).toInstant());
    }

    private static Numbers numbers(Matters matters, Instant monday) {
        return new Numbers(
                new Tally(matters.registeredSince(monday)),
                new Tally(matters.closedSince(monday)),
                new Tally(matters.open()));
    }

    WeekBoard board(List<Whistle> openWhistles) {
        List<Topic> topics = topics();
        return new WeekBoard(
                asOf, monday, town, week, lastWeek, agenda(openWhistles, topics), topics, grids());
    }

    private List<AgendaItem> agenda(List<Whistle> openWhistles, List<Topic> topics) {
        Set<Long> reworked = matters.reworked();
        return List.of(
                AgendaItem.of(Agenda.WEEK_DECISIONS, List.of()),
                AgendaItem.of(Agenda.WEEK_RED_DISPUTES, which(DayAgenda::isRedDispute)),
                AgendaItem.of(Agenda.WEEK_YELLOW, which(this::isLongYellow)),
                AgendaItem.of(
                        Agenda.WEEK_OVERDUE,
                        which(r -> r.isOverdue(asOf) || reworked.contains(r.id().value()))),
                AgendaItem.calling(
                        Agenda.WEEK_WHISTLES,
                        openWhistles.stream().filter(this::isForTheMeeting).toList()),
                AgendaItem.of(Agenda.WEEK_HAZARDS, which(this::isPressingHazard)),
                AgendaItem.of(Agenda.WEEK_REVIEWS, List.of()),
                AgendaItem.of(Agenda.WEEK_TOPICS, matters(topics)),
                AgendaItem.of(Agenda.WEEK_EXCEPTIONS, List.of()),
                AgendaItem.of(Agenda.WEEK_ADDED, List.of()));
    }

    private List<MatterRow> which(Predicate<MatterRow> rule) {
        return week.open().matters().stream().filter(rule).toList();
    }

    private boolean isLongYellow(MatterRow row) {
        return DayAgenda.isDispute(row)
                && row.risk() == Risk.YELLOW
                && row.times().registeredAt().isBefore(asOf.minus(LONG_YELLOW));
    }

    private boolean isPressingHazard(MatterRow row) {
        return row.category().value().startsWith("02")
                && (row.risk() == Risk.RED || row.isOverdue(asOf));
    }

    /** A called unit is absent, or the whistle is done and waits for its evaluation. */
    private boolean isForTheMeeting(Whistle whistle) {
        return whistle.status() == WhistleStatus.DONE
                || whistle.reports().stream()
                        .anyMatch(r -> r.checkedInAt() == null && r.isAbsent(asOf));
    }

    private static List<MatterRow> matters(List<Topic> topics) {
        return topics.stream().flatMap(topic -> topic.week().matters().stream()).toList();
    }

    private List<Topic> topics() {
        Function<MatterRow, String> category = row -> row.category().value();
        return most(category, TOPICS).stream()
                .map(
                        c ->
                                new Topic(
                                        new CategoryCode(c),
                                        of(week, category, c),
                                        of(lastWeek, category, c)))
                .toList();
    }

    private List<HotGrid> grids() {
        Function<MatterRow, Long> grid = row -> row.grid().map(RegionId::value).orElse(null);
        return most(grid, GRIDS).stream()
                .map(g -> new HotGrid(new RegionId(g), of(week, grid, g), of(lastWeek, grid, g)))
                .toList();
    }

    private static <K> Tally of(Numbers numbers, Function<MatterRow, K> key, K wanted) {
        return new Tally(
                numbers.opened().matters().stream()
                        .filter(row -> wanted.equals(key.apply(row)))
                        .toList());
    }

    /** The keys that most new matters share, ties in the keys' own order. */
    private <K extends Comparable<? super K>> List<K> most(Function<MatterRow, K> key, int count) {
        Map<K, Long> counts =
                week.opened().matters().stream()
                        .filter(row -> key.apply(row) != null)
                        .collect(Collectors.groupingBy(key, Collectors.counting()));
        List<K> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing((K k) -> -counts.get(k)).thenComparing(k -> k));
        return keys.subList(0, Math.min(count, keys.size()));
    }
}
