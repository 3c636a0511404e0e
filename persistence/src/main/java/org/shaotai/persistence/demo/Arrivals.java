package org.shaotai.persistence.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.shaotai.persistence.calendar.WorkCalendar;

/** When which kind of matter comes in where, day by day over the years. */
final class Arrivals {
    private static final double GROWTH = 0.10;
    private static final double STORM = 5;
    private static final int STORMS_A_YEAR = 7;

    private final List<Phrases.Kind> kinds;
    private final WorkCalendar calendar;
    private final Random random;
    private final Set<LocalDate> storms = new HashSet<>();

    Arrivals(List<Phrases.Kind> kinds, WorkCalendar calendar, Random random) {
        this.kinds = kinds;
        this.calendar = calendar;
        this.random = random;
    }

    /** One matter coming in: which township by its place in the list, what kind, when. */
    record Arrival(int town, Phrases.Kind kind, Instant at) {}

    /** All arrivals between two moments, about as many as asked for, in order of time. */
    List<Arrival> between(Instant from, Instant until, int count, List<DemoTown> towns) {
        ZoneId zone = calendar.zone();
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(until, zone);
        drawStorms(first, last);
        double all = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            all += volume(day, first);
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            double expected = count * volume(day, first) / all * (0.9 + 0.2 * random.nextDouble());
            double[] weights = weights(day);
            for (int t = 0; t < towns.size(); t++) {
                addDay(arrivals, t, day, poisson(expected * towns.get(t).share()), weights);
            }
        }
        arrivals.removeIf(a -> a.at().isAfter(until));
        arrivals.sort(Comparator.comparing(Arrival::at).thenComparingInt(Arrival::town));
        return arrivals;
    }

    private void drawStorms(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (int i = 0; i < STORMS_A_YEAR; i++) {
                LocalDate day = LocalDate.of(year, 5, 10).plusDays(random.nextInt(110));
                storms.add(day);
                storms.add(day.plusDays(1));
            }
        }
    }

    private double volume(LocalDate day, LocalDate first) {
        double sum = 0;
        for (double weight : weights(day)) {
            sum += weight;
        }
        double years = (day.toEpochDay() - first.toEpochDay()) / 365.25;
        return sum * (1 + GROWTH * years);
    }

    private double[] weights(LocalDate day) {
        boolean isWorkday = calendar.isWorkday(day);
        double[] weights = new double[kinds.size()];
        for (int i = 0; i < weights.length; i++) {
            Phrases.Kind kind = kinds.get(i);
            double weight = kind.weight() * Season.inMonth(kind.season(), day.getMonthValue());
            boolean isOffice = kind.hours() == 'D';
            weight *= isWorkday ? 1 : isOffice ? 0.5 : kind.season() == 'H' ? 1.8 : 0.95;
            weights[i] = kind.season() == 'R' && storms.contains(day) ? weight * STORM : weight;
        }
        return weights;
    }

    private void addDay(
            List<Arrival> arrivals, int town, LocalDate day, int count, double[] weights) {
        for (int i = 0; i < count; i++) {
            Phrases.Kind kind = kinds.get(draw(weights));
            int[] hours = Season.hours(kind.hours());
            double[] byHour = new double[24];
            for (int h = 0; h < 24; h++) {
                byHour[h] = hours[h];
            }
            int second = draw(byHour) * 3600 + random.nextInt(3600);
            Instant at = day.atStartOfDay(calendar.zone()).toInstant().plusSeconds(second);
            arrivals.add(new Arrival(town, kind, at));
        }
    }

    private int draw(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
