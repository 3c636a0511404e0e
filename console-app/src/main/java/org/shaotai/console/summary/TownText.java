package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.TownRow;

/**
 * Drafts 三、各乡镇（街道）情况: who stands first and last by the rule of ranks alone (domain reference §5.5),
 * with everyone who shares such a rank.
 */
final class TownText {

    /** Below this number of ranked towns the first two and the last two would be the same. */
    private static final int FEWEST = 4;

    private final Words words;
    private final List<TownRow> ranked;
    private final MonthSummary summary;

    TownText(Words words, MonthSummary summary) {
        this.words = words;
        this.summary = summary;
        this.ranked =
                summary.towns().stream()
                        .filter(row -> row.rank().isPresent())
                        .sorted(Comparator.comparing(row -> row.rank().orElseThrow()))
                        .toList();
    }

    /** The paragraph. */
    String paragraph() {
        long all = summary.towns().stream().filter(row -> row.town().isPresent()).count();
        String league = ranked.size() < FEWEST ? tooFew(all) : firstAndLast(all);
        return own().map(mine -> league + mine).orElse(league);
    }

    private String tooFew(long all) {
        return words.of("summary.towns.tooFew", all, ranked.size(), FEWEST);
    }

    private String firstAndLast(long all) {
        int second = ranked.get(1).rank().orElseThrow();
        int lastButOne = ranked.get(ranked.size() - 2).rank().orElseThrow();
        return words.of(
                "summary.towns.league",
                all,
                ranked.size(),
                names(row -> row.rank().orElseThrow() <= second),
                names(row -> row.rank().orElseThrow() >= lastButOne));
    }

    private String names(Predicate<TownRow> which) {
        return ranked.stream()
                .filter(which)
                .map(row -> words.of("summary.towns.named", row.name(), score(row)))
                .collect(Collectors.joining(words.of("summary.text.list")));
    }

    private static String score(TownRow row) {
        return row.score()
                .flatMap(score -> score.value())
                .map(BigDecimal::toPlainString)
                .orElseThrow();
    }

    /** Where the township itself stands, when the summary is a township's. */
    private Optional<String> own() {
        return summary.scope()
                .town()
                .flatMap(town -> ranked.stream().filter(r -> r.town().get().equals(town)).findAny())
                .map(
                        row ->
                                words.of(
                                        "summary.towns.own",
                                        row.name(),
                                        score(row),
                                        row.rank().orElseThrow(),
                                        climb(row.climb())));
    }

    private String climb(Optional<Integer> places) {
        if (places.isEmpty()) {
            return "";
        }
        int rose = places.get();
        return rose == 0
                ? words.of("summary.towns.stayed")
                : words.of(rose > 0 ? "summary.towns.rose" : "summary.towns.fell", Math.abs(rose));
    }
}
