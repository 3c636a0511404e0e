package org.shaotai.console.matter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.persistence.calendar.TimeLimit;
import org.shaotai.persistence.category.Category;
import org.shaotai.persistence.common.Via;
import org.shaotai.persistence.matter.ClockStore;
import org.shaotai.persistence.matter.CloseKind;
import org.shaotai.persistence.matter.DeclineReason;
import org.shaotai.persistence.matter.Grading;
import org.shaotai.persistence.matter.Move;
import org.shaotai.persistence.matter.Rating;
import org.shaotai.persistence.matter.Solved;
import org.shaotai.persistence.matter.SuspendReason;

/** What is most likely to be entered into a form, so that Enter alone makes the usual move. */
final class MoveDefaults {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private MoveDefaults() {}

    /** Fills a form for a matter, before anything is chosen that the store must be asked for. */
    static void fill(MoveDraft draft, Card card, String desk, Instant now, TimeWords times) {
        TimeLimit limit = card.docket().matter().times().clocks().limit();
        for (MoveField<String> field :
                List.of(
                        MoveField.BODY,
                        MoveField.PAPER,
                        MoveField.EVIDENCE,
                        MoveField.TIME,
                        MoveField.PROOF,
                        MoveField.TEXT)) {
            draft.set(field, "");
        }
        draft.set(MoveField.DECLINE_REASON, DeclineReason.values()[0]);
        draft.set(MoveField.AMOUNT, longer(limit).toPlainString());
        draft.set(MoveField.ENGINEERING, false);
        draft.set(MoveField.SUSPEND_REASON, SuspendReason.values()[0]);
        draft.set(MoveField.REVIEW, times.day(now.plus(ClockStore.REVIEW_WITHIN)).toString());
        draft.set(MoveField.ASKER_TOLD, false);
        draft.set(MoveField.REQUESTER, card.otherHand(desk).orElse(""));
        draft.set(MoveField.CLOSE_KIND, CloseKind.SOLVED);
        draft.set(MoveField.UNREACHED, false);
        draft.set(MoveField.SOLVED, Solved.YES);
        draft.set(MoveField.RATING, Rating.SATISFIED);
        draft.set(MoveField.VIA, Via.PHONE);
    }

    /** The grading of a matter, to be corrected. */
    static void grade(MoveDraft draft, Grading grading, Directory directory) {
        Category category = directory.categories().get(grading.category());
        draft.set(MoveField.CATEGORY, category);
        draft.set(MoveField.URGENCY, grading.urgency());
        draft.set(MoveField.RISK, grading.risk());
    }

    /**
     * The first of what can be chosen, and what the programme sees by itself. Whose duty something
     * is instead, nobody can guess.
     */
    static void choose(MoveDraft draft, Move move, MoveChoices choices) {
        boolean isToBeNamed = move == Move.REQUEST_RETURN || move == Move.RULE_DUTY;
        draft.set(MoveField.UNIT, isToBeNamed ? null : first(choices.units()));
        draft.set(MoveField.ASSISTS, List.of());
        draft.set(MoveField.VERIFIER, Optional.empty());
        draft.set(MoveField.INTO, choices.isLikely() ? first(choices.targets()) : null);
        draft.set(MoveField.LEVEL, first(choices.levels()));
        draft.set(MoveField.TRIGGERS, List.copyOf(choices.seen()));
    }

    private static <T> T first(List<T> choice) {
        return choice.isEmpty() ? null : choice.get(0);
    }

    /** All that is allowed; where that is nothing, the least that can be asked for. */
    private static BigDecimal longer(TimeLimit original) {
        BigDecimal most = mostLonger(original);
        return most.signum() > 0 ? most : BigDecimal.ONE;
    }

    /** The most that an extension may be: half of the original limit, days in whole numbers. */
    static BigDecimal mostLonger(TimeLimit original) {
        int scale = original.unit().isDays() ? 0 : 1;
        return original.amount().divide(TWO, scale, RoundingMode.DOWN);
    }
}
