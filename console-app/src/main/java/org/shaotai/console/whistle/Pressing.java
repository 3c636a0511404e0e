package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shaotai.persistence.whistle.WhistleKind;

/**
 * How pressing a whistle is at a moment: absent and late units first, then emergencies, then what
 * runs out soonest. Worked out once a whistle, not once a comparison.
 */
record Pressing(WhistleLine line, int absent, int late, boolean isUnderWay, Instant nextDueAt) {

    private static final Comparator<Pressing> ORDER =
            Comparator.comparingInt(Pressing::absent)
                    .thenComparingInt(Pressing::late)
                    .reversed()
                    .thenComparing(p -> !p.isUnderWay)
                    .thenComparing(p -> p.line.whistle().kind() != WhistleKind.EMERGENCY)
                    .thenComparing(Pressing::nextDueAt)
                    .thenComparing(p -> p.line.whistle().number());

    static List<WhistleLine> first(Stream<WhistleLine> lines, Instant now) {
        return lines.map(line -> of(line, now)).sorted(ORDER).map(Pressing::line).toList();
    }

    private static Pressing of(WhistleLine line, Instant now) {
        return new Pressing(
                line,
                line.absent(now),
                line.late(now),
                line.whistle().status().isUnderWay(),
                line.nextDueAt());
    }
}
