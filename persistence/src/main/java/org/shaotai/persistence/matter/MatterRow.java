package org.shaotai.persistence.matter;

import java.time.Instant;
import java.util.Optional;
import org.shaotai.persistence.calendar.Lamp;
import org.shaotai.persistence.calendar.WorkCalendar;
import org.shaotai.persistence.category.CategoryCode;
import org.shaotai.persistence.region.RegionId;
import org.shaotai.persistence.unit.UnitId;

/**
 * A matter as a list, a board or the map shows it, at the moment that was asked for.
 *
 * @param id its row
 * @param number what users call it
 * @param title its title; empty for a restricted matter, whose list line says only that there is
 *     one (domain reference §7.4)
 * @param town the township it counts for
 * @param grid its grid, empty for "unknown place"
 * @param lon degrees east, NaN without a point and for a restricted matter
 * @param lat degrees north, NaN likewise
 * @param category what kind
 * @param urgency how fast it must move
 * @param risk how dangerous
 * @param isRestricted whether it is a restricted matter
 * @param status where it stood
 * @param owner who owned it
 * @param times when each step happened, as known at that moment
 * @param closeKind how it had ended
 */
public record MatterRow(
        MatterId id,
        String number,
        String title,
        RegionId town,
        Optional<RegionId> grid,
        double lon,
        double lat,
        CategoryCode category,
        Urgency urgency,
        Risk risk,
        boolean isRestricted,
        MatterStatus status,
        UnitId owner,
        Times times,
        Optional<CloseKind> closeKind) {

    /** Whether it has a point that may be shown. */
    public boolean hasPoint() {
        return !Double.isNaN(lon);
    }

    /**
     * Whether its limit had run out: it is open past its due time and the result, if there is one,
     * came too late. A result given in time stops the clock, also while it is being verified.
     */
    public boolean isOverdue(Instant at) {
        return LampReason.isOverdue(status, times, at);
    }

    /**
     * Its lamp at a moment: an open matter with a result in time, and one whose clocks stand still,
     * is green, everything else goes by the time left.
     */
    public Lamp lamp(Instant at, WorkCalendar calendar) {
        return LampReason.of(status, times, at, calendar).lamp();
    }
}
