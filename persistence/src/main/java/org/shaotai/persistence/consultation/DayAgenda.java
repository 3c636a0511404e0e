package org.shaotai.persistence.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.matter.MatterRow;
import org.shaotai.persistence.matter.Risk;
import org.shaotai.persistence.matter.Urgency;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.whistle.Whistle;

/** Puts the day board together: open matters are read once and sorted into the sections. */
final class DayAgenda {

    private final Instant asOf;
    private final Optional<RegionId> town;
    private final WorkCalendar calendar;
    private final LocalDate day;
    private final Matters matters;
    private final List<MatterRow> open;

    DayAgenda(DSLContext sql, Instant asOf, Optional<RegionId> town, WorkCalendar calendar) {
        this.asOf = asOf;
        this.town = town;
        this.calendar = calendar;
        this.day = LocalDate.ofInstant(asOf, calendar.zone());
        this.matters = new Matters(sql, asOf, town);
        this.open = matters.open();
    }

    DayBoard board(List<Whistle> openWhistles) {
        List<MatterRow> fresh = matters.registeredSince(midnight(day));
        return new DayBoard(
                asOf,
                day,
                town,
                new Tally(open),
                new Tally(fresh),
                new Tally(which(row -> row.isOverdue(asOf))),
                List.of(
                        AgendaItem.of(Agenda.DAY_NEW, fresh),
                        AgendaItem.of(Agenda.DAY_LAMPS, which(this::isPressing)),
                        AgendaItem.of(Agenda.DAY_RED_DISPUTES, which(DayAgenda::isRedDispute)),
                        AgendaItem.of(Agenda.DAY_UNSIGNED, unsigned()),
                        AgendaItem.calling(Agenda.DAY_WHISTLES, openWhistles),
                        AgendaItem.of(Agenda.DAY_DUE_TOMORROW, which(this::isDueTomorrow)),
                        AgendaItem.of(Agenda.DAY_EMERGENCIES, which(DayAgenda::isEmergency))));
    }

    private Instant midnight(LocalDate of) {
        return of.atStartOfDay(calendar.zone()).toInstant();
    }

    private List<MatterRow> which(Predicate<MatterRow> rule) {
        return open.stream().filter(rule).toList();
    }

    private boolean isPressing(MatterRow row) {
        Lamp lamp = row.lamp(asOf, calendar);
        return lamp == Lamp.ORANGE || lamp == Lamp.RED;
    }

    static boolean isRedDispute(MatterRow row) {
        return isDispute(row) && row.risk() == Risk.RED;
    }

    static boolean isDispute(MatterRow row) {
        return row.category().value().startsWith("01");
    }

    /** The longest overdue signature first. */
    private List<MatterRow> unsigned() {
        Map<Long, Instant> signDue = matters.unsigned();
        return open.stream()
                .filter(row -> signDue.containsKey(row.id().value()))
                .sorted(Comparator.comparing((MatterRow row) -> signDue.get(row.id().value())))
                .toList();
    }

    private boolean isDueTomorrow(MatterRow row) {
        Instant due = row.times().dueAt();
        return row.times().feedbackAt() == null
                && !due.isBefore(midnight(day.plusDays(1)))
                && due.isBefore(midnight(day.plusDays(2)));
    }

    /** EX: an emergency by category (15), or red and extra urgent. */
    private static boolean isEmergency(MatterRow row) {
        return row.category().value().startsWith("15")
                || row.risk() == Risk.RED && row.urgency() == Urgency.EXTRA;
    }
}
