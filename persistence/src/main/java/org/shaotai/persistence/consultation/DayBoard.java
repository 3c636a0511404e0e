package org.shaotai.persistence.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.region.RegionId;

/**
 * The day at a moment (domain reference §4.1).
 *
 * @param asOf the moment
 * @param day its local day in the store's zone
 * @param town whose day; empty for all
 * @param open what was open
 * @param newToday what had come in since midnight, ended or not
 * @param overdue what was open past its limit
 * @param agenda the sections of {@link Agenda#DAY} in its order
 */
public record DayBoard(
        Instant asOf,
        LocalDate day,
        Optional<RegionId> town,
        Tally open,
        Tally newToday,
        Tally overdue,
        List<AgendaItem> agenda) {

    /** Keeps its own copy. */
    public DayBoard {
        agenda = List.copyOf(agenda);
    }

    /** A section. */
    public AgendaItem item(Agenda key) {
        return agenda.get(Agenda.DAY.indexOf(key));
    }
}
