package org.shaotai.persistence.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shaotai.persistence.common.Outcome;

/**
 * How the times of one column are read.
 *
 * @param patterns the ways to write them, tried in order
 * @param zone the zone of times without an offset
 * @param isMidnightWholeDay whether 00:00:00 means that only the day is known
 */
record DateColumn(List<DatePattern> patterns, ZoneId zone, boolean isMidnightWholeDay) {

    /** The time a text means. */
    Optional<Moment> read(String text) {
        for (DatePattern pattern : patterns) {
            Optional<Moment> moment = pattern.read(text, zone);
            if (moment.isPresent()) {
                return moment.map(
                        m ->
                                new Moment(
                                        m.at(),
                                        m.day(),
                                        pattern.isDayOnly()
                                                || isMidnightWholeDay && m.isMidnight()));
            }
        }
        return Optional.empty();
    }

    /**
     * How a column is to be read: as the mapping states, or in the one way in which most of its
     * first values are written.
     *
     * @param column the column's name, for the sentence
     * @param sample its first values that are not blank
     * @return a refusal when most values are written in no known way, or two ways fit that mean
     *     different days: nobody shall guess whether 03/04 is in March or in April
     */
    static Outcome<DateColumn> of(String column, List<String> sample, Mapping.Dates dates) {
        if (!dates.patterns().isEmpty() || sample.isEmpty()) {
            return Outcome.done(
                    in(dates, dates.patterns().stream().map(DatePattern::new).toList()));
        }
        long most = 0;
        List<DatePattern> best = new ArrayList<>();
        for (DatePattern pattern : DatePattern.KNOWN) {
            long fits =
                    sample.stream().filter(v -> pattern.read(v, dates.zone()).isPresent()).count();
            if (fits > most) {
                best.clear();
            }
            if (fits >= Math.max(most, 1)) {
                best.add(pattern);
                most = fits;
            }
        }
        if (most * 2 < sample.size()) {
            return Outcome.refused("refusal.mapping.dateUnknown", column, sample.get(0));
        }
        return unambiguous(column, sample, dates, best);
    }

    private static Outcome<DateColumn> unambiguous(
            String column, List<String> sample, Mapping.Dates dates, List<DatePattern> best) {
        DatePattern first = best.get(0);
        for (DatePattern other : best) {
            for (String value : sample) {
                if (!first.read(value, dates.zone()).equals(other.read(value, dates.zone()))) {
                    return Outcome.refused(
                            "refusal.mapping.dateAmbiguous",
                            column,
                            value,
                            first.toString(),
                            other.toString());
                }
            }
        }
        return Outcome.done(in(dates, List.of(first)));
    }

    private static DateColumn in(Mapping.Dates dates, List<DatePattern> patterns) {
        return new DateColumn(patterns, dates.zone(), dates.isMidnightWholeDay());
    }
}
