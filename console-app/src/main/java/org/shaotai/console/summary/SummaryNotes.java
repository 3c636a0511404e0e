package org.shaotai.console.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shaotai.console.words.Words;
import org.shaotai.persistence.summary.Change;
import org.shaotai.persistence.summary.Figure;
import org.shaotai.persistence.summary.Indicator;
import org.shaotai.persistence.summary.MonthSummary;
import org.shaotai.persistence.summary.Score;

/** 附：有关说明: by which rules the figures were made, and what they do not hold. */
final class SummaryNotes {

    private final Words words;
    private final MonthSummary summary;

    SummaryNotes(Words words, MonthSummary summary) {
        this.words = words;
        this.summary = summary;
    }

    /** The notes, numbered from 1. */
    List<String> lines(String cutOff) {
        List<String> notes = new ArrayList<>();
        notes.add(words.of("summary.note.cutOff", cutOff));
        if (!summary.comparison().isWhole()) {
            notes.add(words.of("summary.note.running"));
        }
        notes.add(words.of("summary.note.due"));
        notes.add(words.of("summary.note.satisfied"));
        notes.add(words.of("summary.note.sample", Figure.FEWEST));
        notes.add(words.of("summary.note.change", Change.SMALL));
        notes.add(words.of("summary.note.rank", Figure.FEWEST));
        missingParts().ifPresent(notes::add);
        notes.add(words.of("summary.note.unrecorded", unrecorded()));
        notes.add(words.of("summary.note.target"));
        notes.add(words.of("summary.note.restricted"));
        List<String> numbered = new ArrayList<>();
        for (String note : notes) {
            String number = Integer.toString(numbered.size() + 1);
            numbered.add(words.of("summary.note.numbered", number, note));
        }
        return numbered;
    }

    private String unrecorded() {
        return Indicator.TABLE_2.stream()
                .filter(indicator -> !indicator.isRecorded())
                .map(words::name)
                .collect(Collectors.joining(words.of("summary.text.list")));
    }

    /** The parts of the score that no township has data for. */
    private Optional<String> missingParts() {
        Optional<Set<String>> missing =
                summary.towns().stream()
                        .flatMap(row -> row.score().stream())
                        .map(SummaryNotes::codesMissing)
                        .reduce(SummaryNotes::inBoth);
        return missing.filter(codes -> !codes.isEmpty())
                .map(
                        codes ->
                                words.of(
                                        "summary.note.score",
                                        String.join(words.of("summary.text.list"), codes)));
    }

    private static Set<String> codesMissing(Score score) {
        return score.missing().stream()
                .map(Score.Part::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inBoth(Set<String> some, Set<String> others) {
        some.retainAll(others);
        return some;
    }
}
