package org.shaotai.console.matter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shaotai.console.words.Words;

/** What the timeline says of a move beside its name: what was written into its form. */
final class MoveNote {

    private static final List<MoveField<String>> SAID =
            List.of(
                    MoveField.BODY,
                    MoveField.TEXT,
                    MoveField.REQUESTER,
                    MoveField.EVIDENCE,
                    MoveField.PAPER,
                    MoveField.PROOF);

    private final Words words;

    MoveNote(Words words) {
        this.words = words;
    }

    /** The words of the fields that were asked for and filled, each but the main ones named. */
    String of(Set<MoveField<?>> asked, FilledForm form) {
        return SAID.stream()
                .filter(asked::contains)
                .filter(field -> !form.words(field).isEmpty())
                .map(field -> said(field, form.words(field)))
                .collect(Collectors.joining(words.of("matter.note.and")));
    }

    private String said(MoveField<String> field, String text) {
        return field == MoveField.TEXT ? text : words.of("matter.note." + field.name(), text);
    }
}
