package org.shaotai.console.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Change.Absolutes;
import org.shaotai.persistence.summary.Indicator;

/**
 * A change in the office's phrases: 上升1.3个百分点, 下降18.6%, 持平, 新增5件, and below 30 with the numbers
 * themselves: 由5件降至1件，下降80% (domain reference §1.1 N9, §5.4).
 *
 * @param words the language
 * @param indicator what changed, which says in what it is counted
 */
record ChangePhrase(Words words, Indicator indicator) {

    /** The phrase; empty when there is nothing to compare with. */
    Optional<String> of(Change change) {
        return switch (change.kind()) {
            case PERCENT -> Optional.of(percent(change));
            case POINTS -> Optional.of(moved(change.amount(), "summary.text.points"));
            case NEW -> Optional.of(words.of("summary.text.new", change.amount(), unit()));
            case FLAT -> Optional.of(words.of("summary.change.flat"));
            case UNDEFINED, NO_PRIOR -> Optional.empty();
        };
    }

    private String percent(Change change) {
        String moved = moved(change.amount(), "summary.text.percent");
        return change.amount().signum() == 0
                ? moved
                : change.absolutes().map(numbers -> fromTo(numbers, moved)).orElse(moved);
    }

    private String fromTo(Absolutes numbers, String moved) {
        String key =
                numbers.now() > numbers.before() ? "summary.text.grown" : "summary.text.shrunk";
        return words.of(key, numbers.before(), unit(), numbers.now(), moved);
    }

    private String moved(BigDecimal amount, String unit) {
        if (amount.signum() == 0) {
            return words.of("summary.change.flat");
        }
        String number = amount.abs().stripTrailingZeros().toPlainString();
        String key = amount.signum() > 0 ? "summary.text.up" : "summary.text.down";
        return words.of(key, words.of(unit, number));
    }

    private String unit() {
        return words.of(
                switch (indicator) {
                    case DISPUTES, SETTLED, RED_DISPUTES, RED_SETTLED, RED_REBOUNDS ->
                            "summary.unit.dispute";
                    case WHISTLES, INVALID_WHISTLES -> "summary.unit.whistle";
                    default -> "summary.unit.matter";
                });
    }
}
