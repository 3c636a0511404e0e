package org.shaotai.persistence.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shaotai.persistence.region.RegionId;

/**
 * The townships of one period with their scores and ranks (domain reference §5.5): ties share a
 * rank, who has fewer than five accepted matters has none.
 *
 * @param scope the county, or everything
 * @param towns the townships by code
 * @param figures each township's figures
 */
record League(Scope scope, List<Town> towns, Map<RegionId, Map<Indicator, Figure>> figures) {

    /** What a league counts. */
    static Set<Indicator> reads() {
        Set<Indicator> all = EnumSet.copyOf(ScoreScheme.READS);
        all.addAll(Indicator.TABLE_2);
        return all;
    }

    /** The rows of T2, the row of all first. */
    List<TownRow> rows(Map<Indicator, Figure> total, League before) {
        Map<RegionId, Score> scores = scores();
        Map<RegionId, Integer> ranks = ranks(scores);
        Map<RegionId, Integer> ranksBefore = before.ranks(before.scores());
        List<TownRow> rows = new ArrayList<>();
        rows.add(
                new TownRow(
                        Optional.empty(),
                        "",
                        table2(total),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        for (Town town : towns) {
            Optional<Integer> rank = Optional.ofNullable(ranks.get(town.id()));
            Optional<Integer> last = Optional.ofNullable(ranksBefore.get(town.id()));
            rows.add(
                    new TownRow(
                            Optional.of(town.id()),
                            town.name(),
                            table2(figures.get(town.id())),
                            Optional.of(scores.get(town.id())),
                            rank,
                            last.flatMap(l -> rank.map(r -> l - r))));
        }
        return rows;
    }

    private static List<Figure> table2(Map<Indicator, Figure> all) {
        return Indicator.TABLE_2.stream().map(all::get).toList();
    }

    private Map<RegionId, Score> scores() {
        Map<RegionId, Score> scores = new HashMap<>();
        towns.forEach(town -> scores.put(town.id(), ScoreScheme.of(figures.get(town.id()))));
        return scores;
    }

    private Map<RegionId, Integer> ranks(Map<RegionId, Score> scores) {
        List<Town> ranked =
                towns.stream()
                        .filter(town -> isRanked(town, scores))
                        .sorted(
                                Comparator.comparing(
                                        (Town town) -> scores.get(town.id()).value().orElseThrow(),
                                        Comparator.reverseOrder()))
                        .toList();
        Map<RegionId, Integer> ranks = new HashMap<>();
        BigDecimal last = null;
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            BigDecimal value = scores.get(ranked.get(i).id()).value().orElseThrow();
            rank = value.equals(last) ? rank : i + 1;
            last = value;
            ranks.put(ranked.get(i).id(), rank);
        }
        return ranks;
    }

    private boolean isRanked(Town town, Map<RegionId, Score> scores) {
        Figure accepted = figures.get(town.id()).get(Indicator.ACCEPTED);
        return accepted.isCovered()
                && accepted.denominator() >= Figure.FEWEST
                && scores.get(town.id()).value().isPresent();
    }

    /** A township and what it is called. */
    record Town(RegionId id, String name) {}
}
