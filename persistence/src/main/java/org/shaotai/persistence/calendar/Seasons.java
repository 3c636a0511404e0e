package org.shaotai.persistence.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Refusal;

/**
 * The seasons of a year: every day lies in exactly one.
 *
 * @param all the seasons, in any order
 */
public record Seasons(List<Season> all) {

    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);

    /** Checks that every day lies in exactly one season. */
    public Seasons {
        all = List.copyOf(all);
        fault(all)
                .ifPresent(
                        refusal -> {
                            throw new IllegalArgumentException(refusal.toString());
                        });
    }

    /** The same sessions all year. */
    public static Seasons allYear(List<WorkSession> sessions) {
        return new Seasons(List.of(Season.allYear(sessions)));
    }

    /**
     * Why seasons do not make a year: {@code refusal.calendar.noSeason} or {@code
     * refusal.calendar.twoSeasons} with the first day that none or two of them hold.
     */
    public static Optional<Refusal> fault(List<Season> seasons) {
        for (LocalDate day = LEAP_YEAR; day.getYear() == 2024; day = day.plusDays(1)) {
            LocalDate at = day;
            long holding = seasons.stream().filter(season -> season.holds(at)).count();
            if (holding != 1) {
                String key =
                        holding == 0 ? "refusal.calendar.noSeason" : "refusal.calendar.twoSeasons";
                return Optional.of(Refusal.of(key, at.toString().substring(5)));
            }
        }
        return Optional.empty();
    }

    /** The sessions of a day, if it is a working day. */
    public List<WorkSession> on(LocalDate day) {
        return all.stream()
                .filter(season -> season.holds(day))
                .findFirst()
                .orElseThrow()
                .sessions();
    }
}
