package org.shaotai.console.whistle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shaotai.console.common.Directory;
import org.shaotai.console.words.TimeWords;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.whistle.Ending;
import org.shaotai.persistence.whistle.Handling;
import org.shaotai.persistence.whistle.Review;
import org.shaotai.persistence.whistle.Sounding;
import org.shaotai.persistence.whistle.Whistle;
import org.shaotai.persistence.whistle.WhistleStatus;

/**
 * What is to be known of a whistle beside its units: who owes what until when, and what was said.
 */
final class WhistleFacts {

    private final Words words;
    private final TimeWords times;
    private final Directory directory;

    WhistleFacts(Words words, TimeWords times, Directory directory) {
        this.words = words;
        this.times = times;
        this.directory = directory;
    }

    /** The facts at a moment, one behind the other. */
    String of(Whistle whistle, Instant at) {
        List<String> facts = new ArrayList<>();
        addReview(facts, whistle, at);
        addSounding(facts, whistle.sounding());
        if (whistle.status().isUnderWay()) {
            addHandling(facts, whistle, at);
        }
        addEnding(facts, whistle, at);
        return String.join("    ", facts);
    }

    private void addReview(List<String> facts, Whistle whistle, Instant at) {
        if (whistle.soundedAt() == null) {
            facts.add(
                    words.of(
                            "whistle.fact.toCall",
                            whistle.composition().calls().stream()
                                    .map(call -> directory.unit(call.unit()))
                                    .collect(Collectors.joining(words.of("whistle.unit.and")))));
            facts.add(words.of("whistle.fact.whistler", whistle.review().whistler()));
        }
        Review review = whistle.review();
        if (review.isPending() && whistle.status().isOpen()) {
            String key =
                    whistle.soundedAt() == null
                            ? "whistle.fact.review"
                            : "whistle.fact.reviewAfterwards";
            facts.add(due(key, review.dueAt(), at));
        }
    }

    private void addSounding(List<String> facts, Sounding sounding) {
        if (sounding.repeatOf().isPresent()) {
            facts.add(words.of("whistle.fact.repeat"));
        }
    }

    private void addHandling(List<String> facts, Whistle whistle, Instant at) {
        Handling handling = whistle.handling();
        if (!handling.commander().isEmpty()) {
            facts.add(words.of("whistle.fact.commander", handling.commander()));
        }
        if (!handling.plan().isEmpty()) {
            facts.add(words.of("whistle.fact.plan", handling.plan()));
        } else if (whistle.sounding().planDueAt() != null) {
            facts.add(due("whistle.fact.planDue", whistle.sounding().planDueAt(), at));
        }
        facts.add(due("whistle.fact.handleDue", whistle.sounding().handleDueAt(), at));
    }

    private void addEnding(List<String> facts, Whistle whistle, Instant at) {
        Ending ending = whistle.ending();
        if (whistle.status() == WhistleStatus.DONE) {
            facts.add(due("whistle.fact.evaluate", ending.evaluateDueAt(), at));
        }
        if (ending.invalidAt() != null) {
            facts.add(words.of("whistle.fact.invalid", times.dateTime(ending.invalidAt())));
        }
    }

    private String due(String key, Instant due, Instant at) {
        return words.of(key, times.dateTime(due), times.left(due, at));
    }
}
